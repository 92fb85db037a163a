package org.wayfare.model;

/** What was read for a thing that the library says, weakest first. */
public enum Evidence implements Word {
    /** Nothing: general knowledge. */
    RECALL,
    /** An account of it. */
    SECONDARY,
    /** An official text or page. */
    TEXT
}
