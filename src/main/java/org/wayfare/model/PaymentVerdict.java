package org.wayfare.model;

/** How a benefit is paid outside the State that owes it. */
public enum PaymentVerdict implements Word {
    FULL,
    FROZEN,
    REDUCED,
    TIME_LIMITED,
    NOT_PAYABLE,
    UNDETERMINED;
}
