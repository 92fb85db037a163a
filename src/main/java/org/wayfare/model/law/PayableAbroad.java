package org.wayfare.model.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.PaymentVerdict;

/**
 * One entry of a scheme's national rules on payment abroad.
 *
 * @param scheme the scheme's id
 * @param order place in the scheme's list: the first entry that matches counts
 * @param to groups of destinations
 * @param nationality groups of persons; empty: everybody
 * @param stay true: only for temporary stays; false: only for moves; null: both
 */
public record PayableAbroad(
        String scheme,
        String country,
        int order,
        List<String> to,
        List<String> nationality,
        PaymentVerdict verdict,
        @Nullable BigDecimal months,
        @Nullable BigDecimal weeks,
        @Nullable BigDecimal ratePercent,
        @Nullable Boolean stay,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Citation> law) {
    /** The entry is in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
