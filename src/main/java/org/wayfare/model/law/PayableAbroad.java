package org.wayfare.model.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;
import org.wayfare.model.PaymentVerdict;

/**
 * One entry of a scheme's national rules on payment abroad.
 *
 * @param scheme the scheme's id
 * @param order place in the scheme's list: the first entry that matches counts
 * @param to groups of destinations
 * @param notTo groups of destinations left out of these
 * @param nationality groups of persons; empty: everybody
 * @param conditions under which the entry fits; empty: always
 * @param share for {@code reduced}: by which share; null: not by residence
 * @param every all nationalities of the person must be in the groups, not only one
 * @param upTo only stays of at most so long; null: not asked
 * @param stay true: only for temporary stays; false: only for moves; null: both
 */
public record PayableAbroad(
        String scheme,
        String country,
        int order,
        List<String> to,
        List<String> notTo,
        List<String> nationality,
        boolean every,
        PaymentVerdict verdict,
        @Nullable BigDecimal months,
        @Nullable BigDecimal weeks,
        @Nullable BigDecimal ratePercent,
        @Nullable Boolean stay,
        @Nullable Length upTo,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Condition> conditions,
        @Nullable Share share,
        List<Citation> law) {

    /**
     * A share of the benefit by residence in the paying State.
     *
     * @param counted which residence counts
     * @param over the length that gives the whole
     */
    public record Share(AmountRule.Counted counted, Length over) {}

    /** The same entry where it depends on facts that are missing: nothing is known of the payment. */
    public PayableAbroad undetermined() {
        return new PayableAbroad(
                scheme,
                country,
                order,
                to,
                notTo,
                nationality,
                every,
                PaymentVerdict.UNDETERMINED,
                null,
                null,
                null,
                stay,
                upTo,
                since,
                until,
                conditions,
                null,
                law);
    }

    /** The entry is in force on that day. */
    public boolean inForceOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
