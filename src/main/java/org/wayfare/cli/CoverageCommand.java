package org.wayfare.cli;

import org.wayfare.lawbook.LawBook;
import org.wayfare.report.Coverage;
import org.wayfare.report.LawJson;
import org.wayfare.report.LawOutline;
import org.wayfare.report.ReportText;

/** {@code coverage}: what the law library holds, how recent and how certain. */
final class CoverageCommand {
    private final Surroundings around;
    private final Options options;

    CoverageCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int run() throws Refusal {
        String format = options.format("text", "json");
        LawBook law = around.law().get();
        Coverage coverage = new Coverage(
                LawBook.VERSION,
                law.encodedCountries().stream().map(law::country).toList(),
                law.bilateralCount(),
                law.multilateral().size());
        if (format.equals("json")) {
            Results.write(null, around.out(), to -> LawJson.writeCoverage(coverage, to), options.messages());
        } else {
            String text = ReportText.of(LawOutline.coverage(coverage, options.words()), options.words());
            Results.write(null, around.out(), text, options.messages());
        }
        return Cli.DONE;
    }
}
