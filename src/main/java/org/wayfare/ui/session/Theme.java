package org.wayfare.ui.session;

import java.util.Locale;

/** Colours of the window. */
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    /** Style class on the root, and key part in the bundles. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
