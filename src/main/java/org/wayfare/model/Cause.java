package org.wayfare.model;

/** What an incapacity comes from. */
public enum Cause implements Word {
    ILLNESS,
    WORK_ACCIDENT,
    OCCUPATIONAL_DISEASE,
    ACCIDENT;
}
