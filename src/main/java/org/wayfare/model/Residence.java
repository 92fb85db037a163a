package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of life in one country.
 *
 * @param index place in the case's list, for JSON pointers
 * @param from null: since when is unknown
 * @param to inclusive; null: goes on
 */
public record Residence(
        int index,
        String country,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable ResidenceStatus status,
        @Nullable String region) {
    /** JSON pointer of a field of this entry. */
    public String pointer(String field) {
        return "/residence/" + index + "/" + field;
    }
}
