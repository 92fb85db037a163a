package org.wayfare.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, or only a month or a year where nobody knows better (contract: reduced precision).
 *
 * @param text the date as it was written
 * @param earliest the first day it may mean
 * @param latest the last day it may mean, not before {@code earliest}
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    /** A whole date. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /**
     * Reads {@code 1994}, {@code 1994-03} or {@code 1994-03-17}.
     *
     * @throws DateTimeException where the text is none of these or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                int year = Integer.parseInt(text);
                yield new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new PartialDate(text, month.atDay(1), month.atEndOfMonth());
            }
            case 10 -> of(LocalDate.parse(text));
            default -> throw new DateTimeException("not a date: " + text);
        };
    }

    /** The day is known. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Surely on or before {@code day}. */
    public boolean surelyBy(LocalDate day) {
        return !latest.isAfter(day);
    }

    /** Perhaps on or before {@code day}. */
    public boolean perhapsBy(LocalDate day) {
        return !earliest.isAfter(day);
    }

    @Override
    public String toString() {
        return text;
    }
}
