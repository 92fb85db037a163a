package org.wayfare.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.report.Outline;
import org.wayfare.report.ReportHtml;
import org.wayfare.report.ReportJson;
import org.wayfare.report.ReportPdf;
import org.wayfare.report.ReportText;
import org.wayfare.report.Wordings;

/** {@code assess} and {@code periods}: one case to one report. */
final class AssessCommand {
    private final Surroundings around;
    private final Options options;

    AssessCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int assess() throws Refusal {
        String format = options.format("text", "json", "html", "pdf");
        Path out = options.out();
        if (format.equals("pdf") && options.words().rightToLeft()) {
            throw options.refused("pdf.rightToLeft");
        }
        if (format.equals("pdf") && out == null && around.terminal()) {
            throw options.refused("pdf.terminal");
        }
        Wordings words = options.words();
        Assessment assessment = judged();
        switch (format) {
            case "json" ->
                Results.write(out, around.out(), to -> ReportJson.write(assessment, words, to), options.messages());
            case "html" -> Results.write(out, around.out(), ReportHtml.of(assessment, words), options.messages());
            case "pdf" ->
                Results.write(out, around.out(), to -> ReportPdf.write(assessment, words, to), options.messages());
            default -> Results.write(out, around.out(), ReportText.of(assessment, words), options.messages());
        }
        return Cli.DONE;
    }

    int periods() throws Refusal {
        String format = options.format("text", "json");
        Wordings words = options.words();
        Scenario now = judged().scenarios().get(0);
        if (format.equals("json")) {
            Results.write(null, around.out(), to -> ReportJson.writeTotals(now, words, to), options.messages());
        } else if (now.totals().isEmpty()) {
            around.err().println(options.messages().text("periods.none"));
        } else {
            Results.write(null, around.out(), ReportText.of(Outline.totals(now, words), words), options.messages());
        }
        return Cli.DONE;
    }

    /** The case is read before the assessor is asked for, which is loading meanwhile. */
    private Assessment judged() throws Refusal {
        LifeCase life = read();
        return around.assessor().get().apply(life);
    }

    private LifeCase read() throws Refusal {
        String source = options.required(0);
        Locale language = options.messages().locale();
        try {
            return source.equals("-")
                    ? CaseReader.read(around.in(), language)
                    : CaseReader.read(options.path(source), language);
        } catch (CaseFaults refused) {
            throw new Refusal(refused.faults(), refused.line());
        } catch (IOException unreadable) {
            throw new Refusal("file_unreadable", options.messages().text("in.unreadable"));
        }
    }
}
