package org.wayfare.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wayfare.lawbook.LawBook;
import org.wayfare.report.AgreementOutline;
import org.wayfare.report.LawJson;
import org.wayfare.report.ReportText;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;

/**
 * {@code agreements}: the instruments between two countries, or all of one with those of its parts behind its own. With
 * {@code --on}, JSON holds those that bind on that day, or may; the text shows the others too, in parts of their own.
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
        LawBook law = around.law().get();
        if (format.equals("json")) {
            List<Tie> ties = new ArrayList<>(Ties.of(law, a, b, day));
            if (b == null) {
                Ties.ofParts(law, a, b, day).values().forEach(ties::addAll);
            }
            List<Tie> shown = on == null
                    ? ties
                    : ties.stream().filter(t -> t.standing().mayBind()).toList();
            Results.write(null, around.out(), to -> LawJson.writeAgreements(shown, day, to), options.messages());
        } else {
            var outline = AgreementOutline.of(law, a, b, day, options.words());
            Results.write(null, around.out(), ReportText.of(outline, options.words()), options.messages());
        }
        return Cli.DONE;
    }
}
