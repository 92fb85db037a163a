package org.wayfare.model;

/** International protection of a person, wherever it was granted. */
public enum Protection implements Word {
    NONE,
    ASYLUM_SEEKER,
    REFUGEE,
    SUBSIDIARY,
    TEMPORARY,
    STATELESS,
    INTERNALLY_DISPLACED;
}
