package org.wayfare.model;

/** Occupations with conflict rules of their own. */
public enum Occupation implements Word {
    SEAFARER,
    AIRCREW,
    RHINE_BOATMAN,
    DIPLOMATIC,
    INTERNATIONAL_ORGANISATION,
    EU_CONTRACT_AGENT,
    FRONTIER_WORKER,
    TRANSPORT,
    TELEWORKER,
    DOMESTIC_WORKER,
    AGRICULTURE,
    MINER;
}
