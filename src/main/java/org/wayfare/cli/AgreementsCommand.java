package org.wayfare.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.law.Instrument;
import org.wayfare.report.LawJson;
import org.wayfare.report.LawOutline;
import org.wayfare.report.ReportText;

/**
 * {@code agreements}: the instruments between two countries, or all of one. With {@code --on}, only those in force on
 * that day.
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
        List<Instrument> found = found(around.law().get(), a, b, on);
        if (format.equals("json")) {
            Results.write(null, around.out(), to -> LawJson.writeAgreements(found, to), options.messages());
        } else if (found.isEmpty()) {
            Results.write(null, around.out(), options.words().text("agreement.none") + "\n", options.messages());
        } else {
            LocalDate day = on == null ? around.today() : on;
            String text = ReportText.of(LawOutline.agreements(found, options.words(), day), options.words());
            Results.write(null, around.out(), text, options.messages());
        }
        return Cli.DONE;
    }

    private static List<Instrument> found(LawBook law, String a, @Nullable String b, @Nullable LocalDate on) {
        List<Instrument> found = new ArrayList<>(b == null ? law.bilateralOf(a) : law.between(a, b));
        for (Instrument instrument : law.multilateral()) {
            List<String> parties = instrument.countries();
            if (parties.contains(a) && (b == null || parties.contains(b))) {
                found.add(instrument);
            }
        }
        if (on != null) {
            found.removeIf(i -> !i.inForceOn(on) || !i.binds(a, on) || b != null && !i.binds(b, on));
        }
        found.sort(Comparator.comparing(Instrument::bilateral).reversed().thenComparing(Instrument::id));
        return found;
    }
}
