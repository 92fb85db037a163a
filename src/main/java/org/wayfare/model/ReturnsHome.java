package org.wayfare.model;

/** How often a worker returns to the place of residence (Reg. 883/2004 Art. 1(f): at least once a week makes a frontier worker). */
public enum ReturnsHome implements Word {
    DAILY,
    WEEKLY,
    RARELY;
}
