package org.wayfare.calc;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * An amount of insurance or residence, known within bounds.
 *
 * @param min surely at least
 * @param max perhaps up to
 * @param doubts JSON pointers of the facts that keep the bounds apart
 */
public record Measure(BigDecimal min, BigDecimal max, CountUnit unit, Set<String> doubts) {
    /** Copies the doubts, in a stable order. */
    public Measure {
        doubts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(doubts));
    }

    /** Nothing, surely. */
    public static Measure none(CountUnit unit) {
        return new Measure(BigDecimal.ZERO, BigDecimal.ZERO, unit, Set.of());
    }

    /** Both together; units must be the same. */
    public Measure plus(Measure other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit + " and " + other.unit + " cannot be added");
        }
        Set<String> all = new TreeSet<>(doubts);
        all.addAll(other.doubts);
        return new Measure(min.add(other.min), max.add(other.max), unit, all);
    }

    /** Both bounds rounded up to whole units. */
    public Measure roundedUp() {
        return new Measure(Conversion.roundUp(min), Conversion.roundUp(max), unit, doubts);
    }

    /** Surely as much as that. */
    public boolean surely(BigDecimal need) {
        return min.compareTo(need) >= 0;
    }

    /** Perhaps as much as that. */
    public boolean perhaps(BigDecimal need) {
        return max.compareTo(need) >= 0;
    }

    /** Not even perhaps anything. */
    public boolean isNothing() {
        return max.signum() == 0;
    }
}
