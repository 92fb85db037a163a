package org.wayfare.casefile;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The faults found so far, worded in the reader's language. Not safe between threads. */
final class Faults {
    /** More would help nobody and would let a hostile file fill the memory. */
    static final int LIMIT = 1000;

    private static final int QUOTED = 60;

    private final Locale language;
    private final List<Fault> found = new ArrayList<>();
    private boolean full;

    Faults(Locale language) {
        this.language = language;
    }

    /** Notes a fault; beyond {@link #LIMIT} only that there are more. */
    void add(String pointer, FaultCode code, Object... arguments) {
        if (full) {
            return;
        }
        if (found.size() == LIMIT) {
            full = true;
            found.add(new Fault("", FaultCode.TOO_MANY_FAULTS.id(), word(FaultCode.TOO_MANY_FAULTS, LIMIT)));
            return;
        }
        found.add(new Fault(pointer, code.id(), word(code, arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    boolean full() {
        return full;
    }

    CaseFaults thrown() {
        return new CaseFaults(found, 0);
    }

    CaseFaults thrownAt(int line) {
        return new CaseFaults(found, line);
    }

    /** What the file says, short enough for a message and without characters that could steer a terminal. */
    static String quoted(Object value) {
        String text = String.valueOf(value);
        int length = Math.min(text.length(), QUOTED);
        StringBuilder shown = new StringBuilder(length + 1);
        text.substring(0, length).codePoints().forEach(c -> shown.appendCodePoint(isPlain(c) ? c : '?'));
        return text.length() > QUOTED ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isPlain(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }

    /** Name of a kind of JSON value in the reader's language. */
    String kind(String kind) {
        return bundle().getString("kind." + kind);
    }

    private String word(FaultCode code, Object... arguments) {
        return new MessageFormat(bundle().getString("fault." + code.id()), language).format(arguments);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "org.wayfare.casefile.faults",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
