package org.wayfare.model;

/** What a family member is to the person. */
public enum Relation implements Word {
    SPOUSE,
    PARTNER,
    FORMER_SPOUSE,
    CHILD,
    STEPCHILD,
    FOSTER_CHILD,
    PARENT,
    OTHER;

    /** A child of the household, whether by birth or not. */
    public boolean isChild() {
        return this == CHILD || this == STEPCHILD || this == FOSTER_CHILD;
    }

    /** A husband, wife or partner of today. */
    public boolean isPartner() {
        return this == SPOUSE || this == PARTNER;
    }
}
