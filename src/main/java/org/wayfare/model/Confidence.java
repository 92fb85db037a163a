package org.wayfare.model;

/** How sure a source is. */
public enum Confidence implements Word {
    LOW,
    MEDIUM,
    HIGH;

    /** The lesser of the two. */
    public Confidence and(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
