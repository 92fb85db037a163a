package org.wayfare.model;

/** What is said of a right. "Not encoded" is none of these: it is said elsewhere, and never as a no. */
public enum Verdict implements Word {
    ENTITLED,
    ENTITLED_FROM,
    UNDETERMINED,
    NOT_ENTITLED;
}
