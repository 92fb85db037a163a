package org.wayfare.model.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Wording;

/**
 * One condition that was looked at.
 *
 * @param have what the person has: text, number, {@link org.wayfare.model.Length}, {@link LengthRange}, day or money; null where nothing is to be shown
 * @param need what the law asks, likewise
 * @param remedy what would make it met, where something would
 * @param rule id of the rule that decided
 */
public record ConditionResult(
        String id,
        ConditionStatus status,
        @Nullable Object have,
        @Nullable Object need,
        Wording text,
        @Nullable Wording remedy,
        List<Citation> basis,
        String rule) {}
