package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
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
    /** The States under whose legislation the person works or has worked. */
    public static Set<String> worked(Life life) {
        Set<String> worked = new TreeSet<>();
        if (life.facts().periods() != null) {
            life.facts().periods().stream()
                    .filter(p -> p.kind().isInsurableWork())
                    .filter(p -> p.from() == null || p.from().perhapsBy(life.day()))
                    .forEach(p -> worked.add(life.legislationOf(p)));
        }
        return worked;
    }

    /** It rests on an activity, or on a benefit that stands for one. */
    public boolean isActive() {
        return situation.isActive();
    }
}
