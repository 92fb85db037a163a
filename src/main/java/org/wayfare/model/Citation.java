package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule is written.
 *
 * @param law short title with its number
 * @param article provision to the letter, in the law's own numbering; null where the whole act is meant
 * @param url where the text can be read; null where none is known
 * @param asOf year or day of the text that was read; null where it was not read
 * @param confidence how sure
 */
public record Citation(
        String law,
        @Nullable String article,
        @Nullable String url,
        @Nullable String asOf,
        Confidence confidence) {}
