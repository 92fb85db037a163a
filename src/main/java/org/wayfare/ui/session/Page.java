package org.wayfare.ui.session;

/** What fills the window between its bars. */
public enum Page {
    /** The open case, or the first page where there is none. */
    CASE,
    /** Whom a country is bound to. */
    NETWORK
}
