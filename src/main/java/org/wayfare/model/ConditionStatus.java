package org.wayfare.model;

/** How a condition stands. */
public enum ConditionStatus implements Word {
    MET,
    MET_BY_AGGREGATION,
    MET_BY_EQUAL_TREATMENT,
    MET_BY_ASSIMILATION,
    MET_LATER,
    UNMET,
    UNKNOWN,
    WAIVED;

    /** Met today, by whatever way. */
    public boolean holds() {
        return switch (this) {
            case MET, MET_BY_AGGREGATION, MET_BY_EQUAL_TREATMENT, MET_BY_ASSIMILATION, WAIVED -> true;
            case MET_LATER, UNMET, UNKNOWN -> false;
        };
    }
}
