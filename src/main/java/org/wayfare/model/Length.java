package org.wayfare.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in a unit of law, e.g. 312 days.
 *
 * @param value not negative
 * @param daysPerWeek for days: how many days of insurance make a week (5, 6 or 7); null where not said
 */
public record Length(BigDecimal value, Unit unit, @Nullable Integer daysPerWeek) {

    /** A whole number of units. */
    public static Length of(long value, Unit unit) {
        return new Length(BigDecimal.valueOf(value), unit, null);
    }

    /** The day that lies this length after {@code day}, by the calendar; fractions of a unit are rounded up. */
    public LocalDate after(LocalDate day) {
        return plus(day, value.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    /** The day that lies this length before {@code day}, by the calendar; fractions of a unit are rounded up. */
    public LocalDate before(LocalDate day) {
        return plus(day, -value.setScale(0, RoundingMode.CEILING).longValueExact());
    }

    private LocalDate plus(LocalDate day, long n) {
        return switch (unit) {
            case DAYS -> day.plusDays(n);
            case WEEKS -> day.plusWeeks(n);
            case MONTHS -> day.plusMonths(n);
            case QUARTERS -> day.plusMonths(3 * n);
            case YEARS -> day.plusYears(n);
        };
    }
}
