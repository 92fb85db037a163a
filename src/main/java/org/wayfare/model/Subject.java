package org.wayfare.model;

/** What a State can be responsible for. */
public enum Subject implements Word {
    LEGISLATION,
    HEALTHCARE,
    FAMILY,
    UNEMPLOYMENT,
    LONG_TERM_CARE,
    SOCIAL_CONTRIBUTIONS;
}
