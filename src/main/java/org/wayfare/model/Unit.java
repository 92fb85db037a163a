package org.wayfare.model;

/** A unit of insurance or residence. */
public enum Unit implements Word {
    DAYS,
    WEEKS,
    MONTHS,
    QUARTERS,
    YEARS;
}
