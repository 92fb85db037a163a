package org.wayfare.facts;

import java.util.EnumSet;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Instrument;

/**
 * An agreement binds, and what it says of adding up could not be read: what periods of the other State would complete is open, neither a yes nor a no.
 *
 * @param may what it would permit if it said yes
 */
public record PerhapsAggregates(MayAggregate may) {
    /** Branches in which it might add: those that it covers; any but employment injury, which rests on no length of insurance, where these are not known. */
    public static Set<Branch> branches(Instrument agreement) {
        return agreement.branches().isEmpty()
                ? EnumSet.complementOf(EnumSet.of(Branch.EMPLOYMENT_INJURY))
                : agreement.branches();
    }

    /** What is open in a condition that the periods of the other State would meet, surely or perhaps. */
    public Unsettled open() {
        return new Unsettled(may.instrument(), Set.of(may.state()), may.branches(), Set.of(), may.basis());
    }
}
