package org.wayfare.calc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * Conversion between units of insurance (Reg. 987/2009 Art. 13(1) and (2)): a year is 12 months, 4 quarters, 52 weeks, and 264, 312 or 360 days where a
 * week has 5, 6 or 7 days of insurance; a week is 5, 6 or 7 days.
 */
public final class Conversion {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    /** Below this a remainder stems from dividing, not from a period. */
    private static final BigDecimal DUST = new BigDecimal("0.000000001");

    private static final long DAYS_OF_MONTH = 30;

    private Conversion() {}

    private static int perYear(CountUnit unit) {
        return switch (unit.unit()) {
            case YEARS -> 1;
            case QUARTERS -> 4;
            case MONTHS -> 12;
            case WEEKS -> 52;
            case DAYS -> daysOfYear(unit.daysPerWeek());
        };
    }

    /** Most divisions leave nothing over; dividing to 34 digits is the dearest step of a count. */
    private static BigDecimal quotient(BigDecimal dividend, int divisor) {
        if (dividend.scale() == 0 && dividend.precision() < 19 && dividend.longValue() % divisor == 0) {
            return BigDecimal.valueOf(dividend.longValue() / divisor);
        }
        return dividend.divide(BigDecimal.valueOf(divisor), EXACT);
    }

    private static int daysOfYear(int daysPerWeek) {
        return switch (daysPerWeek) {
            case 5 -> 264;
            case 6 -> 312;
            default -> 360;
        };
    }

    /** Converts, keeping fractions. */
    public static BigDecimal convert(BigDecimal value, CountUnit from, CountUnit to) {
        if (from.equals(to) || from.unit() == to.unit() && from.unit() != Unit.DAYS) {
            return value;
        }
        if (from.unit() == Unit.DAYS && to.unit() == Unit.WEEKS) {
            return quotient(value, from.daysPerWeek());
        }
        if (from.unit() == Unit.WEEKS && to.unit() == Unit.DAYS) {
            return value.multiply(BigDecimal.valueOf(to.daysPerWeek()));
        }
        return quotient(value.multiply(BigDecimal.valueOf(perYear(to))), perYear(from));
    }

    /** Rounds a fraction of a unit up to the whole unit; dust left by dividing does not count. */
    public static BigDecimal roundUp(BigDecimal value) {
        BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
        return value.subtract(whole).compareTo(DUST) > 0 ? whole.add(BigDecimal.ONE) : whole;
    }

    /**
     * Counts days of the calendar in a unit: whole months first, the days left over from all stretches together, thirty of them to a month. Where all days
     * of the week count, days are counted one by one, and a week is seven of them.
     */
    public static BigDecimal count(DaySet days, CountUnit unit) {
        if (unit.unit() == Unit.DAYS && unit.daysPerWeek() == 7) {
            return BigDecimal.valueOf(days.days());
        }
        if (unit.unit() == Unit.WEEKS) {
            return quotient(BigDecimal.valueOf(days.days()), 7);
        }
        return convert(months(days), new CountUnit(Unit.MONTHS, 7), unit);
    }

    /**
     * Counts days of the calendar that were insured under legislation that counts in another unit: in whole months, which are then converted, so that a year
     * gives no more than 52 weeks or 360 days (Reg. 987/2009 Art. 13(3)).
     *
     * @param kept the unit of the legislation under which they were completed
     */
    public static BigDecimal count(DaySet days, CountUnit kept, CountUnit unit) {
        return kept.equals(unit) ? count(days, unit) : convert(months(days), new CountUnit(Unit.MONTHS, 7), unit);
    }

    /**
     * Months of the calendar. Days left over from several stretches are added up, thirty to a month; those of a single stretch are a part of the month that
     * they begin, so that a day short of a month stays short of it.
     */
    public static BigDecimal months(DaySet days) {
        long months = 0;
        long left = 0;
        long monthLength = DAYS_OF_MONTH;
        for (DaySet.Stretch stretch : days.stretches()) {
            LocalDate end = stretch.last().plusDays(1);
            Period span = stretch.first().until(end);
            months += span.toTotalMonths();
            left += span.getDays();
            if (days.stretches().size() == 1) {
                LocalDate begun = stretch.first().plusMonths(span.toTotalMonths());
                monthLength =
                        stretch.first().plusMonths(span.toTotalMonths() + 1).toEpochDay() - begun.toEpochDay();
            }
        }
        return BigDecimal.valueOf(months).add(quotient(BigDecimal.valueOf(left), Math.toIntExact(monthLength)));
    }
}
