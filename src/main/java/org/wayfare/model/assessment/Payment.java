package org.wayfare.model.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.PaymentVerdict;

/** Whether and how a benefit is paid where the person lives or stays. */
public record Payment(
        String to,
        PaymentVerdict verdict,
        @Nullable BigDecimal months,
        @Nullable BigDecimal weeks,
        @Nullable BigDecimal ratePercent,
        List<Citation> basis,
        List<String> rules) {}
