package org.wayfare.ui.session;

/** How an answer stands at a glance, best first. "Not encoded" says nothing about the right. */
public enum Standing {
    YES,
    FROM,
    DEPENDS,
    NOT_PAID,
    NO,
    NOT_ENCODED,
    NONE;

    /** Key part in the bundles, e.g. {@code not_paid}. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
