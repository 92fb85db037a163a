package org.wayfare.model.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A country's membership of a group of States (EU, EEA, territory of Reg. 883/2004, ...), with its days. */
public record Membership(
        String group,
        String country,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** A member on that day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
