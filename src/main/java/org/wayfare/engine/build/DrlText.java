package org.wayfare.engine.build;

import java.util.Arrays;

/**
 * The text of a rule file with its positions.
 *
 * <p>{@code code} has the same length and the same lines as {@code text}, but every character inside comments and
 * strings is a blank, so that words can be looked for without finding them where they mean nothing.
 */
record DrlText(String text, String code, int[] lineStarts) {

    static DrlText of(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return new DrlText(text, blanked(text), starts);
    }

    /** The line of a position, counted from 1. */
    int lineAt(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static String blanked(String text) {
        char[] code = text.toCharArray();
        int i = 0;
        while (i < code.length) {
            int end = endOfSilence(text, i);
            if (end > i) {
                boolean string = text.charAt(i) != '/';
                blank(code, string ? i + 1 : i, string ? end - 1 : end);
                i = end;
            } else {
                i++;
            }
        }
        return new String(code);
    }

    /** Where the comment or string that begins here ends; the same position if none begins here. */
    private static int endOfSilence(String text, int start) {
        char first = text.charAt(start);
        if (text.startsWith("//", start)) {
            return orEnd(text, text.indexOf('\n', start));
        }
        if (text.startsWith("/*", start)) {
            int close = text.indexOf("*/", start + 2);
            return close < 0 ? text.length() : close + 2;
        }
        return first == '"' || first == '\'' ? endOfString(text, start, first) : start;
    }

    private static int endOfString(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i + 1;
            } else if (c == '\n') {
                return i; // never closed: the compiler will say so
            }
        }
        return text.length();
    }

    private static int orEnd(String text, int index) {
        return index < 0 ? text.length() : index;
    }

    private static void blank(char[] code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code[i] != '\n') {
                code[i] = ' ';
            }
        }
    }
}
