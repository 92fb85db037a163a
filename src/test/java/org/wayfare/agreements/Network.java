package org.wayfare.agreements;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.law.Instrument;
import org.wayfare.report.LawJson;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;

/** The shipped agreements, asked as the command asks them. */
final class Network {
    static final LawBook LAW = LawBook.in(Path.of("countries"));

    private Network() {}

    static List<Tie> ties(String a, @Nullable String b, LocalDate day) {
        return Ties.of(LAW, a, b, day);
    }

    static String json(Collection<Tie> ties, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LawJson.writeAgreements(ties, day, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Country codes of ISO 3166-1, and those that have agreements without being in it. */
    static List<String> countries() {
        List<String> countries = new ArrayList<>(List.of(Locale.getISOCountries()));
        countries.add("XK");
        countries.add("CA-QC");
        return List.copyOf(countries);
    }

    /** Every agreement between two States, forerunners included. */
    static List<Instrument> bilateral() {
        return countries().stream()
                .flatMap(c -> LAW.bilateralOf(c).stream()
                        .filter(i -> i.countries().get(0).equals(c)))
                .toList();
    }
}
