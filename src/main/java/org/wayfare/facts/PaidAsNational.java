package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/**
 * Benefits of a State are paid abroad on the terms that hold for its nationals.
 *
 * @param surely persons may rely on it; false: that is not known
 */
public record PaidAsNational(
        String instrument, String state, Set<Branch> branches, boolean surely, List<Citation> basis) {
    /** Persons may rely on it. */
    public PaidAsNational(String instrument, String state, Set<Branch> branches, List<Citation> basis) {
        this(instrument, state, branches, true, basis);
    }
}
