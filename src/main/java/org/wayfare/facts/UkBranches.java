package org.wayfare.facts;

import java.util.EnumSet;
import java.util.Set;
import org.wayfare.model.Branch;

/** What the two agreements with the United Kingdom cover. */
public final class UkBranches {
    /** The protocol covers no family benefits and no social assistance (Art. SSC.3(4)); long-term care stays out where a State says so. */
    private static final Set<Branch> PROTOCOL =
            EnumSet.complementOf(EnumSet.of(Branch.FAMILY, Branch.MINIMUM_INCOME, Branch.LONG_TERM_CARE));

    /** Nothing in the protocol takes invalidity and unemployment benefits along (Art. SSC.8). */
    private static final Set<Branch> PROTOCOL_EXPORT = EnumSet.of(
            Branch.OLD_AGE,
            Branch.SURVIVORS,
            Branch.DEATH_GRANT,
            Branch.EMPLOYMENT_INJURY,
            Branch.SICKNESS,
            Branch.MATERNITY,
            Branch.PRE_RETIREMENT);

    private static final Set<Branch> WITHDRAWAL = EnumSet.complementOf(EnumSet.of(Branch.MINIMUM_INCOME));
    private static final Set<Branch> WITHDRAWAL_EXPORT =
            EnumSet.complementOf(EnumSet.of(Branch.MINIMUM_INCOME, Branch.HEALTHCARE, Branch.UNEMPLOYMENT));

    private UkBranches() {}

    /** Branches in which periods are added and nationals are on a par. */
    public static Set<Branch> aggregated(String instrument) {
        return instrument.equals("uk-wa") ? WITHDRAWAL : PROTOCOL;
    }

    /** Branches whose cash benefits are paid on the other side. */
    public static Set<Branch> exported(String instrument) {
        return instrument.equals("uk-wa") ? WITHDRAWAL_EXPORT : PROTOCOL_EXPORT;
    }
}
