package org.wayfare.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a period of a case was spent in. */
public enum PeriodKind implements Word {
    EMPLOYMENT,
    SELF_EMPLOYMENT,
    CIVIL_SERVICE,
    VOLUNTARY_INSURANCE,
    UNEMPLOYMENT_BENEFIT,
    SICKNESS_BENEFIT,
    MATERNITY,
    CHILD_RAISING,
    MILITARY,
    STUDY,
    RESIDENCE,
    PENSION,
    INFORMAL_WORK,
    ASSIMILATED;

    /** What counts as insurance where a scheme does not say otherwise. */
    public static final Set<PeriodKind> INSURANCE = Collections.unmodifiableSet(EnumSet.of(
            EMPLOYMENT,
            SELF_EMPLOYMENT,
            CIVIL_SERVICE,
            VOLUNTARY_INSURANCE,
            UNEMPLOYMENT_BENEFIT,
            SICKNESS_BENEFIT,
            MATERNITY,
            MILITARY,
            ASSIMILATED));

    /** Work for pay or profit, declared or not. */
    public boolean isWork() {
        return isInsurableWork() || this == INFORMAL_WORK;
    }

    /** Work that legislation on social security can cover: every kind of work but undeclared work. */
    public boolean isInsurableWork() {
        return this == EMPLOYMENT || this == SELF_EMPLOYMENT || this == CIVIL_SERVICE;
    }

    /** A period that exists only because an institution recognised it, so that "insured" need not be asked. */
    public boolean isCertifiedByNature() {
        return this == VOLUNTARY_INSURANCE
                || this == UNEMPLOYMENT_BENEFIT
                || this == SICKNESS_BENEFIT
                || this == MATERNITY
                || this == ASSIMILATED;
    }
}
