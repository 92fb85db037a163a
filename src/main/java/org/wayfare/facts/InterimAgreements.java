package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Instrument;

/**
 * The European Interim Agreements of 1953, Art. 3(1): agreements between two of their parties apply to nationals of the other parties as if they were nationals of
 * one of the two.
 */
final class InterimAgreements {
    private static final Set<Branch> PENSIONS = Set.of(Branch.OLD_AGE, Branch.INVALIDITY, Branch.SURVIVORS);

    private InterimAgreements() {}

    /**
     * A national of another party, and a bilateral agreement.
     *
     * <p>Reading: the notifications and reservations of Arts. 8 and 9 since about 1982 were not read; so it opens the question and does not settle it.
     */
    static boolean mayExtend(Life life, Instrument agreement) {
        boolean pensions = agreement.branches().stream().anyMatch(PENSIONS::contains);
        boolean others = agreement.branches().stream().anyMatch(b -> !PENSIONS.contains(b));
        return agreement.bilateral()
                && (pensions && isOfAnother(life, agreement, "ets12-parties")
                        || others && isOfAnother(life, agreement, "ets13-parties"));
    }

    private static boolean isOfAnother(Life life, Instrument agreement, String group) {
        List<String> pair = agreement.countries();
        return life.hasNationalityIn(group) && pair.stream().allMatch(c -> life.isIn(group, c));
    }
}
