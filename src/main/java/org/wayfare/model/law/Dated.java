package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;

/**
 * A value that changes with time: a series of entries, oldest first, without overlaps.
 *
 * @param by which date picks the entry
 */
public record Dated<T>(By by, List<Entry<T>> entries) {

    /** The date that picks an entry. */
    public enum By {
        /** The judged day. */
        DAY,
        /** The person's birth date. */
        BIRTH,
        /** The day of the insured event. */
        RISK
    }

    /**
     * A value and the days on which it holds.
     *
     * @param from first day; null: always
     * @param to last day; null: until the next entry
     */
    public record Entry<T>(
            @Nullable LocalDate from, @Nullable LocalDate to, T value, List<Citation> law) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** A value that never changed. */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(By.DAY, List.of(new Entry<>(null, null, value, List.of())));
    }

    /** The entry in force on that date, or null: not encoded for it. */
    public @Nullable Entry<T> entryOn(LocalDate day) {
        Entry<T> found = null;
        for (Entry<T> entry : entries) {
            if (entry.holdsOn(day)) {
                found = entry;
            }
        }
        return found;
    }

    /** The value in force on that date, or null: not encoded for it. */
    public @Nullable T on(LocalDate day) {
        Entry<T> entry = entryOn(day);
        return entry == null ? null : entry.value();
    }
}
