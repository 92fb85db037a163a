package org.wayfare.model;

/** On what title a person lives in a State. */
public enum ResidenceStatus implements Word {
    NATIONAL,
    EU_FREE_MOVEMENT,
    EU_PERMANENT,
    LONG_TERM,
    TEMPORARY_WORK,
    SEASONAL,
    POSTED,
    FAMILY,
    STUDENT,
    REFUGEE,
    SUBSIDIARY,
    TEMPORARY_PROTECTION,
    ASYLUM_SEEKER,
    HUMANITARIAN,
    WITHDRAWAL_AGREEMENT,
    SETTLED,
    PRE_SETTLED,
    VISITOR,
    IRREGULAR,
    TRAFFICKING_VICTIM,
    OTHER;
}
