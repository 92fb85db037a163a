package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/**
 * An instrument that was looked at between countries of this life, whether it binds for this person, and why.
 *
 * @param countries the countries of this life that it concerns, in alphabetical order
 * @param binds surely
 * @param reason template and arguments
 * @param first it binds, or may bind, on the first day that the date of a move may mean
 * @param last likewise on the last of them
 * @param missing pointers of the facts that would settle whether it binds
 */
public record Binding(
        String instrument,
        List<String> countries,
        boolean binds,
        Set<Branch> branches,
        Phrase reason,
        List<Citation> basis,
        boolean first,
        boolean last,
        Set<String> missing) {

    /** Settled: it binds, or it does not. */
    public Binding(
            String instrument,
            List<String> countries,
            boolean binds,
            Set<Branch> branches,
            Phrase reason,
            List<Citation> basis) {
        this(instrument, countries, binds, branches, reason, basis, binds, binds, Set.of());
    }

    /** It may bind, and nobody can say so. */
    public boolean isOpen() {
        return !binds && (first || last);
    }
}
