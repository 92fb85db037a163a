package org.wayfare.calc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, kept as disjoint stretches in order; no day counts twice in it.
 *
 * @param stretches sorted, disjoint and not adjacent
 */
public record DaySet(List<Stretch> stretches) {

    /** No days. */
    public static final DaySet EMPTY = new DaySet(List.of());

    /** Days in a row, both ends included. */
    public record Stretch(LocalDate first, LocalDate last) {}

    /** The days from {@code first} to {@code last}, both included; none where the end lies before the start. */
    public static DaySet of(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? EMPTY : new DaySet(List.of(new Stretch(first, last)));
    }

    /** All days of all sets. */
    public static DaySet union(Collection<DaySet> sets) {
        List<Stretch> all = new ArrayList<>();
        sets.forEach(s -> all.addAll(s.stretches));
        all.sort(Comparator.comparing(Stretch::first));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch next : all) {
            int lastIndex = merged.size() - 1;
            Stretch last = lastIndex < 0 ? null : merged.get(lastIndex);
            if (last == null || next.first().isAfter(last.last().plusDays(1))) {
                merged.add(next);
            } else if (next.last().isAfter(last.last())) {
                merged.set(lastIndex, new Stretch(last.first(), next.last()));
            }
        }
        return new DaySet(List.copyOf(merged));
    }

    /** All days of both. */
    public DaySet or(DaySet other) {
        return isEmpty() ? other : other.isEmpty() ? this : union(List.of(this, other));
    }

    /** The days that lie in both. */
    public DaySet and(DaySet other) {
        List<Stretch> common = new ArrayList<>();
        for (Stretch a : stretches) {
            for (Stretch b : other.stretches) {
                LocalDate first = a.first().isAfter(b.first()) ? a.first() : b.first();
                LocalDate last = a.last().isBefore(b.last()) ? a.last() : b.last();
                if (!last.isBefore(first)) {
                    common.add(new Stretch(first, last));
                }
            }
        }
        return new DaySet(List.copyOf(common));
    }

    /** The days of this set that are not in the other. */
    public DaySet minus(DaySet other) {
        List<Stretch> left = new ArrayList<>(stretches);
        for (Stretch cut : other.stretches) {
            List<Stretch> next = new ArrayList<>();
            for (Stretch s : left) {
                if (cut.last().isBefore(s.first()) || cut.first().isAfter(s.last())) {
                    next.add(s);
                    continue;
                }
                if (s.first().isBefore(cut.first())) {
                    next.add(new Stretch(s.first(), cut.first().minusDays(1)));
                }
                if (s.last().isAfter(cut.last())) {
                    next.add(new Stretch(cut.last().plusDays(1), s.last()));
                }
            }
            left = next;
        }
        return new DaySet(List.copyOf(left));
    }

    /** No days at all. */
    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** The day is in the set. */
    public boolean contains(LocalDate day) {
        return stretches.stream().anyMatch(s -> !day.isBefore(s.first()) && !day.isAfter(s.last()));
    }

    /** How many days. */
    public long days() {
        return stretches.stream()
                .mapToLong(s -> s.last().toEpochDay() - s.first().toEpochDay() + 1)
                .sum();
    }

    /** The longest run of days without a break; the earlier of two equal ones; empty where there are no days. */
    public DaySet longestRun() {
        DaySet longest = EMPTY;
        for (Stretch s : stretches) {
            DaySet run = of(s.first(), s.last());
            longest = run.days() > longest.days() ? run : longest;
        }
        return longest;
    }

    /** The last day, or null where there is none. */
    public @Nullable LocalDate last() {
        return isEmpty() ? null : stretches.get(stretches.size() - 1).last();
    }

    /** The first day, or null where there is none. */
    public @Nullable LocalDate first() {
        return isEmpty() ? null : stretches.get(0).first();
    }
}
