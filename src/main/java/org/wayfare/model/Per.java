package org.wayfare.model;

/** The span of time that an amount is for. */
public enum Per implements Word {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    ONCE;
}
