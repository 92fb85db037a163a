package org.wayfare.ui.facts;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wayfare.ui.text.Texts;

/** All countries, by their names in one language. */
final class Countries {
    private Countries() {}

    /** Codes in the order of their names. */
    static List<String> byName(Texts texts) {
        List<String> codes = new ArrayList<>(List.of(Locale.getISOCountries()));
        if (!codes.contains("XK")) {
            codes.add("XK");
        }
        codes.add("CA-QC");
        Collator collator = Collator.getInstance(texts.locale());
        codes.sort((a, b) -> collator.compare(texts.country(a), texts.country(b)));
        return List.copyOf(codes);
    }
}
