package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Ratio;
import org.wayfare.model.Unit;

/**
 * How a benefit is paid where the person lives or stays, as one rule found it; the best counts, but {@code binding} findings count before all others.
 *
 * @param order of two findings of national law the one with the smaller order counts
 * @param instrument null: national law
 * @param binding nothing can better it
 * @param share of the benefit that residence in the paying State gives; null: not by residence
 * @param unit of the share
 */
public record PaymentFinding(
        String scheme,
        String to,
        PaymentVerdict verdict,
        @Nullable BigDecimal months,
        @Nullable BigDecimal weeks,
        @Nullable BigDecimal ratePercent,
        int order,
        @Nullable String instrument,
        boolean binding,
        @Nullable Ratio share,
        @Nullable Unit unit,
        List<Citation> basis) {

    /** Without a share by residence. */
    public PaymentFinding(
            String scheme,
            String to,
            PaymentVerdict verdict,
            @Nullable BigDecimal months,
            @Nullable BigDecimal weeks,
            @Nullable BigDecimal ratePercent,
            int order,
            @Nullable String instrument,
            boolean binding,
            List<Citation> basis) {
        this(scheme, to, verdict, months, weeks, ratePercent, order, instrument, binding, null, null, basis);
    }
}
