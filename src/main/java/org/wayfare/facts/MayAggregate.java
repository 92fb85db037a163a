package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;

/**
 * A State may count periods of other States.
 *
 * @param state whose institution adds up
 * @param kinds kinds of benefits that this covers
 * @param with the States whose periods count
 * @param minPeriod below which the State need not pay by aggregation; null: none
 */
public record MayAggregate(
        String instrument,
        String state,
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        Set<String> with,
        @Nullable Length minPeriod,
        List<Citation> basis) {

    /** For everything that Reg. 883/2004 Art. 3 covers: all but social assistance (Art. 3(5)). */
    public MayAggregate(
            String instrument,
            String state,
            Set<Branch> branches,
            Set<String> with,
            @Nullable Length minPeriod,
            List<Citation> basis) {
        this(
                instrument,
                state,
                branches,
                EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE)),
                with,
                minPeriod,
                basis);
    }

    /** What agreements cover: insurance and pensions by residence, not special non-contributory benefits, nor social assistance. */
    public static Set<BenefitKind> ofAgreements() {
        return EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE, BenefitKind.SPECIAL_NON_CONTRIBUTORY));
    }
}
