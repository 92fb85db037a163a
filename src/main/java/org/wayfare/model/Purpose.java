package org.wayfare.model;

/** Why somebody means to move. */
public enum Purpose implements Word {
    SETTLE,
    WORK,
    STUDY,
    MEDICAL_TREATMENT,
    HOLIDAY,
    RETURN_HOME;
}
