package org.wayfare.cli;

import java.time.LocalDate;
import java.util.List;
import org.wayfare.report.AgreementOutline;
import org.wayfare.report.LawJson;
import org.wayfare.report.ReportText;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;

/**
 * {@code agreements}: the instruments between two countries, or all of one. With {@code --on}, JSON holds those that
 * bind on that day, or may; the text shows the others too, in a part of their own.
 */
final class AgreementsCommand {
    private final Surroundings around;
    private final Options options;

    AgreementsCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int run() throws Refusal {
        String format = options.format("text", "json");
        String a = options.country(options.required(0));
        String b = options.parameter(1) == null ? null : options.country(options.required(1));
        LocalDate on = options.on();
        LocalDate day = on == null ? around.today() : on;
        List<Tie> ties = Ties.of(around.law().get(), a, b, day);
        if (format.equals("json")) {
            List<Tie> shown = on == null
                    ? ties
                    : ties.stream().filter(t -> t.standing().mayBind()).toList();
            Results.write(null, around.out(), to -> LawJson.writeAgreements(shown, day, to), options.messages());
        } else {
            var outline = AgreementOutline.of(ties, a, b, day, options.words());
            Results.write(null, around.out(), ReportText.of(outline, options.words()), options.messages());
        }
        return Cli.DONE;
    }
}
