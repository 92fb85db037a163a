package org.wayfare.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Scheme;

/**
 * How much law is held, how recent and how certain.
 *
 * @param version of the law library
 * @param countries those of which any branch is held, in alphabetical order
 * @param bilateral how many bilateral agreements are held
 * @param multilateral how many multilateral instruments are held
 */
public record Coverage(String version, List<CountryLaw> countries, int bilateral, int multilateral) {
    /** Copies the list. */
    public Coverage {
        countries = List.copyOf(countries);
    }

    /** The newest day on which a source was read; null where none was. */
    @Nullable
    LocalDate latestSource() {
        return countries.stream()
                .map(CountryLaw::latestSource)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * What is held of one branch.
     *
     * @param confidence that of the least certain scheme
     * @param latestSource newest year or day of a source; null where none was read
     * @param complete every main scheme is held
     */
    record Held(
            int schemes, Confidence confidence, @Nullable String latestSource, boolean complete) {}

    /** The branches held of a country, in the order of reports. */
    static Map<Branch, Held> branches(CountryLaw law) {
        Map<Branch, Held> branches = new EnumMap<>(Branch.class);
        law.schemes().forEach((branch, schemes) -> {
            Confidence confidence = schemes.stream().map(Scheme::confidence).reduce(Confidence.HIGH, Confidence::and);
            String latest = schemes.stream()
                    .flatMap(s -> s.basis().stream())
                    .map(Citation::asOf)
                    .filter(Objects::nonNull)
                    .max(String::compareTo)
                    .orElse(null);
            branches.put(
                    branch,
                    new Held(schemes.size(), confidence, latest, law.complete().contains(branch)));
        });
        return branches;
    }

    /** "yes", "no" or "unknown" for what an instrument permits by branch: null is not known, empty is none. */
    static String permission(@Nullable Collection<Branch> branches) {
        return branches == null ? "unknown" : branches.isEmpty() ? "no" : "yes";
    }
}
