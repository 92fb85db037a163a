package org.wayfare.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move under consideration.
 *
 * @param on null: on the judged day
 * @param status title on which the person would live there; null: not known, unless nationality gives one
 * @param with ids of the family members who go along; null: not stated
 */
public record Move(
        String to,
        @Nullable PartialDate on,
        boolean temporary,
        @Nullable PartialDate until,
        @Nullable Purpose purpose,
        @Nullable ResidenceStatus status,
        @Nullable List<String> with) {}
