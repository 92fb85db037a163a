package org.wayfare.report;

import org.wayfare.model.Word;

/** How an instrument stands on a day between the countries asked about, so far as the library knows. */
public enum Standing implements Word {
    /** In force. */
    IN_FORCE,
    /** In force, and newer law takes its place for those whom that law covers. */
    REPLACED,
    /** In force today, but its start is not known, nor whether it lies before the day. */
    NOT_KNOWN,
    /** It begins after the day. */
    NOT_YET,
    /** Signed, and not in force so far as the library knows. */
    SIGNED,
    /** Nothing that could be read confirms that it exists. */
    UNVERIFIED,
    /** A declaration of intent. */
    INTENT,
    /** It ended before the day. */
    ENDED;

    /** It binds on the day, or may do so. */
    public boolean mayBind() {
        return this == IN_FORCE || this == REPLACED || this == NOT_KNOWN;
    }
}
