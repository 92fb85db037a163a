package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;

/**
 * An occupational disease has grown worse (Reg. 883/2004 Art. 39): a higher degree was found later.
 *
 * @param payer the State that pays for the disease
 * @param since another State to whose legislation the person was subject by work between the two findings; null: none
 * @param pointer the fact that says the first degree
 */
public record EuWorse(String payer, @Nullable String since, String pointer) {

    /** The disease of an injury as it stands now; null: it is no disease, or is not said to have grown worse. */
    public static @Nullable EuWorse of(Life life, EuInjury injury) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        for (Event e : events) {
            if (injury.isDisease() && isWorse(life, injury.event(), e)) {
                return new EuWorse(
                        injury.insuredIn(),
                        workedSince(life, injury, e),
                        injury.event().pointer("percent"));
            }
        }
        return null;
    }

    private static boolean isWorse(Life life, Event first, Event later) {
        boolean same = later.type() == EventType.INCAPACITY && later.of() == null && later.cause() == first.cause();
        if (!same || first.date() == null || later.date() == null) {
            return false;
        }
        boolean after = later.date().perhapsBy(life.day())
                && later.date().earliest().isAfter(first.date().latest());
        return after
                && first.percent() != null
                && later.percent() != null
                && later.percent().compareTo(first.percent()) > 0;
    }

    private static @Nullable String workedSince(Life life, EuInjury injury, Event worse) {
        LocalDate first = injury.event().date() == null
                ? LocalDate.MIN
                : injury.event().date().latest();
        LocalDate then = worse.date() == null ? life.day() : worse.date().latest();
        return EuInjury.work(life).stream()
                .filter(p -> !life.legislationOf(p).equals(injury.insuredIn()))
                .filter(p -> p.from() == null || !p.from().earliest().isAfter(then))
                .filter(p -> p.to() == null || p.to().latest().isAfter(first))
                .map(life::legislationOf)
                .findFirst()
                .orElse(null);
    }
}
