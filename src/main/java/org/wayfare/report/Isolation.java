package org.wayfare.report;

/**
 * Marks of Unicode around what would otherwise be torn apart in a line from right to left: names in Latin letters, numbers with their signs, paths and links.
 */
final class Isolation {
    /** First strong isolate: what stands inside finds its own direction and leaves that of the line alone. */
    private static final char OPEN = '\u2068';

    private static final char CLOSE = '\u2069';

    private Isolation() {}

    /** The text, marked where something in it runs from left to right and is not marked yet. */
    static String of(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN) {
                depth++;
            } else if (c == CLOSE) {
                depth--;
            } else if (depth == 0 && runsFromTheLeft(c)) {
                return OPEN + text + CLOSE;
            }
        }
        return text;
    }

    private static boolean runsFromTheLeft(char c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    }
}
