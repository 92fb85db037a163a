package org.wayfare.model;

import java.time.LocalDate;

/** An age in completed years and months. */
public record Age(int years, int months) implements Comparable<Age> {
    /** The first day on which somebody born on {@code birth} has this age. */
    public LocalDate reachedBy(LocalDate birth) {
        return birth.plusMonths(12L * years + months);
    }

    @Override
    public int compareTo(Age other) {
        return Integer.compare(12 * years + months, 12 * other.years + other.months);
    }
}
