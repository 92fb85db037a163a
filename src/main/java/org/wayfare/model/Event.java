package org.wayfare.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. Null always means: not stated.
 *
 * @param index place in the case's list, for JSON pointers
 * @param amongBenefits the treatment is among the benefits of the State of residence
 * @param inTime the State of residence can give the treatment in time
 * @param of id of the family member concerned; null: the person
 */
public record Event(
        int index,
        EventType type,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable String country,
        @Nullable Boolean voluntary,
        @Nullable PartialDate registeredOn,
        @Nullable PartialDate registeredAbroadOn,
        @Nullable Cause cause,
        @Nullable BigDecimal percent,
        @Nullable Integer level,
        @Nullable Boolean planned,
        @Nullable Boolean amongBenefits,
        @Nullable Boolean inTime,
        @Nullable String of,
        @Nullable Branch branch) {
    /** JSON pointer of a field of this event. */
    public String pointer(String field) {
        return "/events/" + index + "/" + field;
    }
}
