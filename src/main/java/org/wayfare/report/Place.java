package org.wayfare.report;

import org.wayfare.model.Word;

/** Where an instrument stands among all that ties two countries on a day. */
public enum Place implements Word {
    /** In force, and goes before whatever else is. */
    FIRST,
    /** In force, and gives way to what comes first, completes it, or is for those whom it does not cover. */
    BESIDE,
    /** Perhaps in force: its start is not known. */
    PERHAPS,
    /** Not in force yet: it begins later, or is only signed, believed or intended. */
    NOT_YET,
    /** Ended. */
    ENDED,
    /** A general convention in force, or perhaps: it asks for fair treatment of persons and joins nothing. */
    GENERAL
}
