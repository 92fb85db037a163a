package org.wayfare.facts;

import java.util.EnumSet;
import java.util.Set;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Phrase;

/** What the agreements of the withdrawal of the United Kingdom cover, by the reason for which they bind. */
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
    public static Set<Branch> aggregated(Binding binding) {
        return reached(binding, keeps(binding) ? WITHDRAWAL : PROTOCOL);
    }

    /** Of these, pensions: for less than a year no State need pay by adding periods (Art. SSC.52). */
    public static Set<Branch> aggregatedPensions(Binding binding) {
        Set<Branch> pensions = EnumSet.copyOf(aggregated(binding));
        pensions.retainAll(EuBranches.PENSIONS);
        return pensions;
    }

    /** The others. */
    public static Set<Branch> aggregatedBesides(Binding binding) {
        Set<Branch> others = EnumSet.copyOf(aggregated(binding));
        others.removeAll(EuBranches.PENSIONS);
        return others;
    }

    /** Branches whose cash benefits are paid on the other side. */
    public static Set<Branch> exported(Binding binding) {
        return reached(binding, keeps(binding) ? WITHDRAWAL_EXPORT : PROTOCOL_EXPORT);
    }

    /**
     * Kinds of benefits in which periods are added and nationals are on a par: all that the Regulations cover, or without the special non-contributory
     * benefits that the newer agreements leave out (Art. SSC.3(4)(a); Swiss convention of 9 September 2021 Art. 6(4)(a)).
     */
    public static Set<BenefitKind> kinds(Binding binding) {
        return keeps(binding)
                ? EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE))
                : MayAggregate.ofAgreements();
    }

    /** The agreement keeps the Regulations. */
    public static boolean keeps(Binding binding) {
        return binding.instrument().equals("uk-wa") || binding.instrument().endsWith("-separation");
    }

    /** The whole of the agreement applies, not only what it says of periods from before the end of transition. */
    public static boolean isWhole(Binding binding) {
        return !binding.reason().equals(Phrase.of("uk.special"));
    }

    private static Set<Branch> reached(Binding binding, Set<Branch> all) {
        if (isWhole(binding)) {
            return all;
        }
        Set<Branch> some = EnumSet.copyOf(all);
        some.retainAll(binding.branches());
        return some;
    }
}
