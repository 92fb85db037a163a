package org.wayfare.calc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** Adds up periods of one State, or of several as the institution of one State does it. */
public final class Reckoning {
    private Reckoning() {}

    /** Periods within a window, in a unit. Days that several periods share count once; what was certified counts as certified. */
    public static Measure measure(List<Stretch> stretches, DaySet window, CountUnit unit) {
        return measure(stretches, window, DaySet.EMPTY, unit, unit);
    }

    /**
     * Likewise, leaving out days that are counted elsewhere already.
     *
     * @param taken days that count elsewhere (Reg. 987/2009 Art. 12: no day counts twice)
     * @param kept the unit of the legislation under which the periods were completed
     */
    public static Measure measure(
            List<Stretch> stretches, DaySet window, DaySet taken, CountUnit kept, CountUnit unit) {
        BigDecimal min = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.ZERO;
        Set<String> doubts = new TreeSet<>();
        List<DaySet> sure = new ArrayList<>();
        List<DaySet> possible = new ArrayList<>();
        List<DaySet> certified = new ArrayList<>();
        for (Stretch stretch : stretches) {
            doubts.addAll(stretch.doubts());
            if (stretch.credited() == null) {
                possible.add(stretch.possible());
                if (stretch.counts()) {
                    sure.add(stretch.sure());
                }
            } else {
                Measure part =
                        atMostFree(credited(stretch, window, kept, unit), stretch, window.minus(taken), taken, kept);
                min = min.add(part.min());
                max = max.add(part.max());
                certified.add(stretch.sure());
            }
        }
        DaySet out = DaySet.union(certified).or(taken);
        min = min.add(Conversion.count(DaySet.union(sure).and(window).minus(out), kept, unit));
        max = max.add(Conversion.count(DaySet.union(possible).and(window).minus(out), kept, unit));
        return new Measure(min.min(max), max, unit, min.compareTo(max) < 0 ? doubts : Set.of());
    }

    /** Where another State's days fill part of a certified period, no more of it counts than the calendar leaves free (Reg. 987/2009 Art. 13(3)). */
    private static Measure atMostFree(Measure part, Stretch stretch, DaySet free, DaySet taken, CountUnit kept) {
        if (stretch.possible().and(taken).isEmpty()) {
            return part;
        }
        BigDecimal most = Conversion.count(stretch.possible().and(free), kept, part.unit());
        return new Measure(part.min().min(most), part.max().min(most), part.unit(), part.doubts());
    }

    /** Certified insurance has no place on the calendar: where a window cuts the period, only bounds are known. */
    private static Measure credited(Stretch stretch, DaySet window, CountUnit kept, CountUnit unit) {
        var length = java.util.Objects.requireNonNull(stretch.credited());
        int daysPerWeek = length.daysPerWeek() != null
                ? length.daysPerWeek()
                : unit.unit() == Unit.DAYS && length.unit() == Unit.DAYS ? unit.daysPerWeek() : 7;
        BigDecimal all = Conversion.convert(length.value(), new CountUnit(length.unit(), daysPerWeek), unit);
        DaySet outside = stretch.possible().minus(window);
        if (outside.isEmpty()) {
            return new Measure(stretch.counts() ? all : BigDecimal.ZERO, all, unit, stretch.doubts());
        }
        BigDecimal inWindow = Conversion.count(stretch.possible().and(window), kept, unit);
        BigDecimal beyond = Conversion.count(outside, kept, unit);
        BigDecimal least = all.subtract(beyond).max(BigDecimal.ZERO);
        return new Measure(
                stretch.counts() ? least.min(inWindow) : BigDecimal.ZERO, all.min(inWindow), unit, stretch.doubts());
    }

    /**
     * The periods of several States as one institution adds them (Reg. 883/2004 Art. 6; Reg. 987/2009 Arts. 12 and 13): its own first, then each other
     * State's days that are not counted yet, converted.
     *
     * @param kept the unit in which each State's legislation keeps its own periods
     * @return per State in alphabetical order, the adding State included; not yet rounded, since what is left over is rounded up once, not piece by piece
     */
    public static Map<String, Measure> aggregate(
            String adding,
            Map<String, List<Stretch>> byState,
            DaySet window,
            Function<String, CountUnit> kept,
            CountUnit unit) {
        Map<String, Measure> measured = new TreeMap<>();
        DaySet taken = DaySet.EMPTY;
        for (Map.Entry<String, List<Stretch>> entry : ownFirst(adding, byState).entrySet()) {
            String state = entry.getKey();
            CountUnit own = state.equals(adding) ? unit : kept.apply(state);
            BigDecimal placed = state.equals(adding) ? null : placed(adding, byState, entry.getValue(), window, unit);
            Measure part = placed == null
                    ? measure(entry.getValue(), window, taken, own, unit)
                    : new Measure(placed, placed, unit, Set.of());
            measured.put(state, part);
            taken = taken.or(
                    DaySet.union(entry.getValue().stream().map(Stretch::sure).toList()));
        }
        return measured;
    }

    private static @Nullable BigDecimal placed(
            String adding, Map<String, List<Stretch>> byState, List<Stretch> others, DaySet window, CountUnit unit) {
        return unit.placedSince() == null
                ? null
                : QuarterPlacement.quarters(
                        byState.getOrDefault(adding, List.of()), others, window, unit.placedSince());
    }

    private static Map<String, List<Stretch>> ownFirst(String adding, Map<String, List<Stretch>> byState) {
        Map<String, List<Stretch>> ordered = new LinkedHashMap<>();
        ordered.put(adding, byState.getOrDefault(adding, List.of()));
        new TreeMap<>(byState).forEach((state, stretches) -> {
            if (!state.equals(adding)) {
                ordered.put(state, stretches);
            }
        });
        return ordered;
    }

    /** All together. */
    public static Measure total(Map<String, Measure> measured, CountUnit unit) {
        Measure total = Measure.none(unit);
        for (Measure part : measured.values()) {
            total = total.plus(part);
        }
        return total;
    }

    /** Every day up to and including {@code last}. */
    public static DaySet upTo(LocalDate last) {
        return DaySet.of(LocalDate.of(1850, 1, 1), last);
    }
}
