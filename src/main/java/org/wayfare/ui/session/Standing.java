package org.wayfare.ui.session;

import java.util.Locale;

/** How an answer stands at a glance, best first. "Not encoded" says nothing about the right. */
public enum Standing {
    YES,
    FROM,
    DEPENDS,
    NOT_PAID,
    /** No, because what the right is for has not happened: nothing is lost, and nothing is to be claimed. */
    IDLE,
    NO,
    NOT_ENCODED,
    NONE;

    /** Key part in the bundles, e.g. {@code not_paid}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
