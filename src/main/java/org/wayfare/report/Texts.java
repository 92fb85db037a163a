package org.wayfare.report;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** One bundle in one language; English where the language has none. */
final class Texts {
    private final @Nullable ResourceBundle bundle;

    Texts(String name, Locale locale) {
        this.bundle = load(name, locale);
    }

    private static @Nullable ResourceBundle load(String name, Locale locale) {
        try {
            // Without this control a reader of English on a French machine would get French.
            var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
            return ResourceBundle.getBundle(name, locale, control);
        } catch (MissingResourceException none) {
            return null;
        }
    }

    /** The text, or its key where there is none. */
    String pattern(String key) {
        return bundle != null && bundle.containsKey(key) ? bundle.getString(key) : key;
    }
}
