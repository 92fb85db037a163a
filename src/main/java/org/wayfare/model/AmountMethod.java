package org.wayfare.model;

/** How an amount is arrived at. */
public enum AmountMethod implements Word {
    INDEPENDENT,
    PRO_RATA,
    DIRECT,
    RESIDENCE_FRACTION,
    FLAT,
    EARNINGS_RELATED,
    DIFFERENTIAL_SUPPLEMENT,
    REFUND;
}
