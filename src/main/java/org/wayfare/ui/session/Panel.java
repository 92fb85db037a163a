package org.wayfare.ui.session;

import java.util.Locale;

/** The three parts of the screen below the life course, in their order. */
public enum Panel {
    KNOWN,
    ANSWERS,
    WHY;

    /** Key part in the bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
