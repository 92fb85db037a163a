package org.wayfare.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one legislation that applies on the day (Reg. 883/2004 Art. 11(1)).
 *
 * @param residence State of residence; null: not known
 * @param since its first day, so far as known
 */
public record EuLegislation(
        String state,
        EuSituation situation,
        @Nullable String residence,
        @Nullable LocalDate since) {
    /** It rests on an activity, or on a benefit that stands for one. */
    public boolean isActive() {
        return situation.isActive();
    }
}
