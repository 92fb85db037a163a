package org.wayfare.model;

/** Something that happened to a person and may open a right. */
public enum EventType implements Word {
    JOB_LOSS,
    SHORT_TIME_WORK,
    INCAPACITY,
    CHILDBIRTH,
    ADOPTION,
    DEATH,
    RETIREMENT_CLAIM,
    CARE_NEED,
    TREATMENT_ABROAD,
    /** A prosthesis or other large aid was granted, and has yet to be given. */
    AID_GRANTED,
    STAY_ABROAD,
    DISPLACEMENT,
    CLAIM;
}
