package org.wayfare.model;

/** How a benefit is financed and opened; decides what coordination does with it (Reg. 883/2004 Arts. 3 and 70). */
public enum BenefitKind implements Word {
    CONTRIBUTORY,
    RESIDENCE_BASED,
    MEANS_TESTED,
    SPECIAL_NON_CONTRIBUTORY,
    SOCIAL_ASSISTANCE,
    VOLUNTARY;
}
