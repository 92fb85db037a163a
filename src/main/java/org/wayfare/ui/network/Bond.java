package org.wayfare.ui.network;

import java.util.Locale;

/** How another country stands to the chosen one, so far as the library knows; the first that is true of it. */
public enum Bond {
    /** It is the chosen country. */
    HERE,
    /** Something is in force between them. */
    IN_FORCE,
    /** Something is held between them, and its start is not known, or not whether it has the branch that was asked for. */
    PERHAPS,
    /** Only what ended, has not begun, or may not exist at all. */
    NOT_IN_FORCE,
    /** Only what was not asked for: other branches. General conventions, which bind nearly all, do not count where they are not asked for. */
    ASIDE,
    /** Both countries have agreements in the library, and none with each other. */
    NOT_FOUND,
    /** The library has no agreement at all of one of them: it cannot say anything. */
    NOT_HELD;

    /** Key part in the bundles, e.g. {@code in_force}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name in the style sheet, e.g. {@code bond-in-force}. */
    String style() {
        return "bond-" + id().replace('_', '-');
    }
}
