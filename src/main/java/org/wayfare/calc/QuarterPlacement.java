package org.wayfare.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * Places periods of other States in quarters of the calendar, as the United States do (20 CFR 404.1908(b); POMS GN 01706.026): each period gives as many
 * quarters as it has months or weeks of coverage, what is left over being one more, in the first quarters of the period that are free; never one before a
 * day that the law names, never more than four in a year with the State's own.
 */
final class QuarterPlacement {
    private static final CountUnit QUARTERS = new CountUnit(Unit.QUARTERS, 7);
    private static final int PER_YEAR = 4;

    private final LocalDate since;
    private final DaySet window;
    private final Set<LocalDate> filled = new HashSet<>();
    private final Map<Integer, Integer> inYear = new HashMap<>();

    private QuarterPlacement(LocalDate since, DaySet window) {
        this.since = since;
        this.window = window;
    }

    /**
     * How many quarters another State's periods give beside the adding State's own.
     *
     * @return null where a period is not known to the day, or its own quarters have no place on the calendar: then only lengths can be added
     */
    static @Nullable BigDecimal quarters(List<Stretch> own, List<Stretch> others, DaySet window, LocalDate since) {
        QuarterPlacement placement = new QuarterPlacement(since, window);
        boolean exact = others.stream().allMatch(QuarterPlacement::isExact);
        return exact && own.stream().allMatch(placement::fill) ? placement.place(others) : null;
    }

    private static boolean isExact(Stretch stretch) {
        return stretch.counts() && stretch.sure().equals(stretch.possible());
    }

    /** The State's own quarters: in the quarters that the period touches, or somewhere in its single year. */
    private boolean fill(Stretch stretch) {
        if (!isExact(stretch)) {
            return false;
        }
        Set<LocalDate> touched = touched(stretch.sure());
        long credited = stretch.credited() == null ? touched.size() : wanted(stretch);
        Set<Integer> years = new HashSet<>();
        touched.forEach(q -> years.add(q.getYear()));
        if (credited >= touched.size()) {
            touched.forEach(this::take);
            return true;
        }
        years.forEach(y -> inYear.merge(y, Math.toIntExact(credited), Integer::sum));
        return years.size() == 1;
    }

    private BigDecimal place(List<Stretch> others) {
        long placed = 0;
        List<Stretch> inOrder = others.stream()
                .filter(s -> !s.sure().isEmpty())
                .sorted(Comparator.comparing(s -> s.sure().first()))
                .toList();
        for (Stretch stretch : inOrder) {
            long left = wanted(stretch);
            for (LocalDate quarter : touched(stretch.sure())) {
                boolean free = !quarter.isBefore(since)
                        && !filled.contains(quarter)
                        && inYear.getOrDefault(quarter.getYear(), 0) < PER_YEAR;
                if (free && left > 0) {
                    take(quarter);
                    placed++;
                    left--;
                }
            }
        }
        return BigDecimal.valueOf(placed);
    }

    private void take(LocalDate quarter) {
        if (filled.add(quarter)) {
            inYear.merge(quarter.getYear(), 1, Integer::sum);
        }
    }

    private long wanted(Stretch stretch) {
        BigDecimal length = stretch.credited() == null
                ? Conversion.count(stretch.sure().and(window), QUARTERS)
                : Conversion.convert(
                        stretch.credited().value(),
                        new CountUnit(
                                stretch.credited().unit(),
                                stretch.credited().daysPerWeek() == null
                                        ? 7
                                        : stretch.credited().daysPerWeek()),
                        QUARTERS);
        return Conversion.roundUp(length).longValue();
    }

    /** First days of the quarters that the days touch, in order. */
    private Set<LocalDate> touched(DaySet days) {
        Set<LocalDate> quarters = new java.util.TreeSet<>();
        for (DaySet.Stretch part : days.and(window).stretches()) {
            LocalDate quarter = part.first().with(IsoFields.DAY_OF_QUARTER, 1L);
            while (!quarter.isAfter(part.last())) {
                quarters.add(quarter);
                quarter = quarter.plusMonths(3);
            }
        }
        return quarters;
    }
}
