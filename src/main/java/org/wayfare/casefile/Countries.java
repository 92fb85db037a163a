package org.wayfare.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The country codes that a case may name. */
public final class Countries {
    /**
     * ISO 3166-1 as the JDK holds it; Kosovo, which ISO has not listed; Quebec, whose pension plan concludes agreements
     * of its own; and States that ended within a working life of today (ISO 3166-3), because papers still name them.
     */
    private static final Set<String> KNOWN = known();

    private Countries() {}

    /** Whether the contract knows the code. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    private static Set<String> known() {
        Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
        codes.addAll(List.of("XK", "CA-QC"));
        codes.addAll(List.of("AN", "BU", "CS", "DD", "SU", "TP", "YD", "YU", "ZR"));
        return Set.copyOf(codes);
    }
}
