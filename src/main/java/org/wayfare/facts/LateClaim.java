package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Measure;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.PartialDate;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** A pension claimed late: from when the waiting counts, and for how many months. */
final class LateClaim {
    private LateClaim() {}

    /** The day from which the pension is claimed of a State; null: no claim is stated that lies on or before the judged day. */
    static @Nullable LocalDate claimed(Life life, String state) {
        LocalDate found = null;
        if (life.facts().events() == null) {
            return null;
        }
        for (Event e : life.facts().events()) {
            boolean here = e.country() == null || e.country().equals(state);
            boolean past = e.date() != null && !e.date().latest().isAfter(life.day());
            if (e.type() == EventType.RETIREMENT_CLAIM && here && past) {
                LocalDate day = e.date().latest();
                found = found == null || day.isAfter(found) ? day : found;
            }
        }
        return found;
    }

    /**
     * The day from which waiting counts: the age, and the residence that the pension needs, have been reached, and the law gives something for waiting.
     *
     * @return null where it is not known, or was not reached before the claim
     */
    static @Nullable LocalDate begins(Life life, String state, AmountRule rule, LocalDate claim) {
        AmountRule.Deferral deferral = rule.deferral();
        PartialDate birth = life.birthDate();
        if (deferral == null || birth == null) {
            return null;
        }
        LocalDate first = deferral.fromAge().reachedBy(birth.latest());
        if (deferral.since() != null && first.isBefore(deferral.since())) {
            first = deferral.since();
        }
        return deferral.residence() == null || !first.isBefore(claim) || reached(life, state, rule, first)
                ? first
                : reachedBetween(life, state, rule, first, claim);
    }

    /** Whole months of waiting that count. */
    static BigDecimal months(Life life, AmountRule.Deferral deferral, LocalDate begins, LocalDate claim) {
        PartialDate birth = life.birthDate();
        LocalDate last = deferral.untilAge() == null || birth == null
                ? claim
                : deferral.untilAge().reachedBy(birth.latest());
        LocalDate end = claim.isBefore(last) ? claim : last;
        long months = end.isAfter(begins) ? begins.until(end).toTotalMonths() : 0;
        return BigDecimal.valueOf(Math.min(months, deferral.mostMonths()));
    }

    private static boolean reached(Life life, String state, AmountRule rule, LocalDate day) {
        AmountRule.Deferral deferral = rule.deferral();
        if (deferral == null || deferral.residence() == null || rule.counted() == null) {
            return true;
        }
        CountUnit unit = new CountUnit(deferral.residence().unit(), 7);
        Measure resided = ResidenceShare.counted(life.on(day), state, rule.counted(), unit);
        return resided != null && resided.surely(deferral.residence().value());
    }

    // Residence only grows: the first day is found by halving.
    private static @Nullable LocalDate reachedBetween(
            Life life, String state, AmountRule rule, LocalDate first, LocalDate claim) {
        if (!reached(life, state, rule, claim)) {
            return null;
        }
        LocalDate before = first;
        LocalDate after = claim;
        while (before.plusDays(1).isBefore(after)) {
            LocalDate middle = before.plusDays(before.until(after, java.time.temporal.ChronoUnit.DAYS) / 2);
            if (reached(life, state, rule, middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }
}
