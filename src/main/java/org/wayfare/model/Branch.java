package org.wayfare.model;

/** A branch of social security, in the order in which reports list them (Reg. 883/2004 Art. 3; ILO C102). */
public enum Branch implements Word {
    HEALTHCARE,
    SICKNESS,
    MATERNITY,
    INVALIDITY,
    OLD_AGE,
    SURVIVORS,
    EMPLOYMENT_INJURY,
    DEATH_GRANT,
    UNEMPLOYMENT,
    PRE_RETIREMENT,
    FAMILY,
    LONG_TERM_CARE,
    MINIMUM_INCOME;
}
