package org.wayfare.model;

/** What kind of help a resource is. */
public enum ResourceKind implements Word {
    STATE_FUND,
    VOLUNTARY_INSURANCE,
    MUTUAL,
    COMMUNITY,
    ADVICE_SERVICE,
    REINTEGRATION,
    HUMANITARIAN;
}
