package org.wayfare.ui.look;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/**
 * Which font family a language asks for. The system's own is left alone but where it lacks the letters: JavaFX orders a right-to-left line wrongly, and
 * wraps it twice, when its parts come from different fonts.
 */
public final class Lettering {
    private static final List<String> ARABIC_AND_LATIN =
            List.of("Segoe UI", "Tahoma", "Arial", "DejaVu Sans", "Dubai", "FreeSans");

    /** Not behind Latin letters with a sign after them: the mark would draw the sign to their wrong side. */
    private static final Pattern SPACE_BEFORE_ARABIC =
            Pattern.compile("(?<!\\p{IsLatin}[ \\p{Punct}·–]{1,3}) (?=[«(]?\\p{IsArabic})|(?<=\\p{IsArabic}) (?=\\(%)");

    /** A space and a left-to-right mark, which has no width and is not seen. */
    private static final String MARKED_SPACE = " \u200e";

    private Lettering() {}

    /**
     * The text as a label can wrap it. JavaFX 21 draws the first part of an Arabic run whole when it breaks inside the run, so that words stand twice and
     * stick out; a mark behind the space makes every word a run of its own, which is never broken inside, and leaves the order as it is.
     */
    public static String wrapping(String text) {
        return SPACE_BEFORE_ARABIC.matcher(text).replaceAll(MARKED_SPACE);
    }

    /** Style for the root: size in pixels, and a family only where the language needs one that is installed. */
    public static String style(Locale locale, double size) {
        String style = String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size);
        if (!"ar".equals(locale.getLanguage())) {
            return style;
        }
        Set<String> installed = Set.copyOf(Font.getFamilies());
        return ARABIC_AND_LATIN.stream()
                .filter(installed::contains)
                .findFirst()
                .map(family -> style + " -fx-font-family: \"" + family + "\";")
                .orElse(style);
    }
}
