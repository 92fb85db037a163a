package org.wayfare.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A fault of the program itself, told to people: a sentence with a short code that a maintainer can place. */
final class Failure {
    private Failure() {}

    /**
     * The sentence. With {@code -Dwayfare.debug=true} the trace goes to standard error for a maintainer; such a trace
     * may hold case data.
     */
    static String sentence(Throwable bug, Messages messages) {
        StackTraceElement[] trace = bug.getStackTrace();
        String place = bug.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
        if (Boolean.getBoolean("wayfare.debug")) {
            bug.printStackTrace();
        }
        CRC32 code = new CRC32();
        code.update(place.getBytes(StandardCharsets.UTF_8));
        return messages.text("failure", Long.toHexString(code.getValue()).toUpperCase(Locale.ROOT));
    }
}
