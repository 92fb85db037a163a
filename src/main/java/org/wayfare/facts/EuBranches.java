package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;

/** Sets of branches and kinds that provisions of the Regulations name, for rules to write shortly. */
public final class EuBranches {
    /** No branch: the instrument does not bind. */
    public static final Set<Branch> NONE = Set.of();
    /** All branches of Art. 3(1); social assistance is outside (Art. 3(5)). */
    public static final Set<Branch> COORDINATED = Set.copyOf(EnumSet.complementOf(EnumSet.of(Branch.MINIMUM_INCOME)));
    /** Pensions, for which a State with less than a year need not pay by aggregation (Art. 57). */
    public static final Set<Branch> PENSIONS = Set.of(Branch.OLD_AGE, Branch.SURVIVORS);
    /** Pensions that grow with periods, those for invalidity as far as they are treated like the others (Art. 46). */
    public static final Set<Branch> LASTING = Set.of(Branch.OLD_AGE, Branch.SURVIVORS, Branch.INVALIDITY);
    /** Branches in which periods are added without a minimum; not pre-retirement (Art. 66) and not unemployment (Art. 61). */
    public static final Set<Branch> ADDED = Set.of(
            Branch.HEALTHCARE,
            Branch.SICKNESS,
            Branch.MATERNITY,
            Branch.EMPLOYMENT_INJURY,
            Branch.DEATH_GRANT,
            Branch.FAMILY,
            Branch.LONG_TERM_CARE);
    /** Cash benefits that follow the person wherever in the territory the person lives (Art. 7). */
    public static final Set<Branch> FOLLOWING = Set.of(
            Branch.OLD_AGE,
            Branch.SURVIVORS,
            Branch.INVALIDITY,
            Branch.EMPLOYMENT_INJURY,
            Branch.DEATH_GRANT,
            Branch.PRE_RETIREMENT);
    /** Sickness benefits in cash, those of long-term care included (Arts. 21, 29 and 34). */
    public static final Set<Branch> SICKNESS_CASH = Set.of(Branch.SICKNESS, Branch.MATERNITY, Branch.LONG_TERM_CARE);
    /** Kinds of benefits that Art. 7 makes payable abroad; special non-contributory ones stay at home (Art. 70). */
    public static final Set<BenefitKind> EXPORTABLE = Set.of(BenefitKind.CONTRIBUTORY, BenefitKind.RESIDENCE_BASED);
    /** Family benefits count whatever means they ask for (Art. 1(z)). */
    public static final Set<BenefitKind> FAMILY_KINDS =
            Set.of(BenefitKind.CONTRIBUTORY, BenefitKind.RESIDENCE_BASED, BenefitKind.MEANS_TESTED);

    /** Every branch; social assistance is left out by kind. */
    public static final Set<Branch> ALL = Set.copyOf(EnumSet.allOf(Branch.class));
    /** Health care alone. */
    public static final Set<Branch> HEALTHCARE = Set.of(Branch.HEALTHCARE);
    /** Death grants alone. */
    public static final Set<Branch> DEATH_GRANT = Set.of(Branch.DEATH_GRANT);
    /** Invalidity alone. */
    public static final Set<Branch> INVALIDITY = Set.of(Branch.INVALIDITY);
    /** Unemployment alone. */
    public static final Set<Branch> UNEMPLOYMENT = Set.of(Branch.UNEMPLOYMENT);
    /** Family benefits alone. */
    public static final Set<Branch> FAMILY = Set.of(Branch.FAMILY);
    /** Words that ask for residence in the State. */
    public static final List<String> RESIDENCE_WORDS = List.of("resides", "residence-status", "region");
    /** Words that ask a jobseeker to be in the State. */
    public static final List<String> JOBSEEKER_WORDS =
            List.of("resides", "residence-status", "region", "registered-jobseeker");
    /** Words that ask for the family to live in the State. */
    public static final List<String> FAMILY_WORDS = List.of("child", "resides", "residence-status", "region");

    private EuBranches() {}

    /** One State alone. */
    public static Set<String> only(String state) {
        return Set.of(state);
    }

    /** One branch alone. */
    public static Set<Branch> only(Branch branch) {
        return Set.of(branch);
    }

    /** Main schemes of a branch: those that an insured person or a resident has as of right. */
    public static boolean isMain(BenefitKind kind) {
        return kind == BenefitKind.CONTRIBUTORY || kind == BenefitKind.RESIDENCE_BASED;
    }
}
