package org.wayfare.batch;

import org.jspecify.annotations.Nullable;

/**
 * One line of the input.
 *
 * @param number from 1
 * @param text UTF-8 without the line end; null where the line was too large to be held
 */
record Line(int number, byte @Nullable [] text) {
    /** Bytes that the line keeps in memory. */
    int weight() {
        return text == null ? 0 : text.length;
    }
}
