package org.wayfare.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move under consideration.
 *
 * @param on null: on the judged day
 * @param with ids of the family members who go along; null: not stated
 */
public record Move(
        String to,
        @Nullable PartialDate on,
        boolean temporary,
        @Nullable PartialDate until,
        @Nullable Purpose purpose,
        @Nullable List<String> with) {}
