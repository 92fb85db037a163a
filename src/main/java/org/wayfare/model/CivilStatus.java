package org.wayfare.model;

/** Civil status. */
public enum CivilStatus implements Word {
    SINGLE,
    MARRIED,
    REGISTERED_PARTNERSHIP,
    DIVORCED,
    SEPARATED,
    WIDOWED;
}
