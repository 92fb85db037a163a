package org.wayfare.model;

/** What a warning is about. */
public enum WarningCode implements Word {
    RESIDENCE_RISK,
    NON_TAKE_UP,
    DEADLINE,
    ANTI_ACCUMULATION,
    REFUND_ENDS_RIGHTS,
    LAW_CHANGING,
    LOW_CONFIDENCE,
    DISCRETION,
    OTHER;
}
