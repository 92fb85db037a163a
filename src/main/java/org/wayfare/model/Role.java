package org.wayfare.model;

/** In what capacity a State is responsible. */
public enum Role implements Word {
    COMPETENT,
    PRIMARY,
    SECONDARY,
    PROVIDES,
    BEARS_COST;
}
