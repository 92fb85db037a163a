package org.wayfare.model;

/** What a family member does (Reg. 883/2004 Art. 68 ranks rights by it). */
public enum Activity implements Word {
    EMPLOYED,
    SELF_EMPLOYED,
    UNEMPLOYED_WITH_BENEFIT,
    PENSIONER,
    STUDENT,
    INACTIVE;

    /** Counts as an activity for priority of family benefits (Decision F1 counts benefits that stem from work). */
    public boolean isActive() {
        return this == EMPLOYED || this == SELF_EMPLOYED || this == UNEMPLOYED_WITH_BENEFIT;
    }
}
