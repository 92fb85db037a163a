package org.wayfare.model;

/** Sex as papers state it. */
public enum Sex implements Word {
    FEMALE,
    MALE,
    X;
}
