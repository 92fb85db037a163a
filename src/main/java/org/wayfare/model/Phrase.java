package org.wayfare.model;

import java.util.List;

/**
 * A template of the program's bundles with its arguments; worded only when a report is written, in the reader's language.
 *
 * @param key key in the bundle {@code report}
 * @param arguments in the template's order: text, numbers, days, {@link Length}, {@link Money}, other {@link Wording}, country codes as {@link Country}
 */
public record Phrase(String key, List<Object> arguments) implements Wording {
    /** Copies the arguments. */
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A template with arguments. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }
}
