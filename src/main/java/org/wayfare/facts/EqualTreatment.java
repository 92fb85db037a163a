package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/**
 * In these branches a State must treat the person as its own national.
 *
 * @param kinds kinds of benefits that this covers
 * @param when yes, or unknown where it depends on facts that are not stated
 */
public record EqualTreatment(
        String instrument,
        String state,
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        Answer when,
        List<Citation> basis) {

    /** Without doubt. */
    public EqualTreatment(
            String instrument, String state, Set<Branch> branches, Set<BenefitKind> kinds, List<Citation> basis) {
        this(instrument, state, branches, kinds, Answer.yes(), basis);
    }

    /** For everything that Reg. 883/2004 Art. 3 covers: all but social assistance (Art. 3(5)). */
    public EqualTreatment(String instrument, String state, Set<Branch> branches, List<Citation> basis) {
        this(instrument, state, branches, EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE)), basis);
    }
}
