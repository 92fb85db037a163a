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
    STAY_ABROAD,
    DISPLACEMENT,
    CLAIM;
}
