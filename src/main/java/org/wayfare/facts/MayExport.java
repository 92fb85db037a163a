package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.PaymentVerdict;

/**
 * A State must pay a benefit in another State.
 *
 * @param kinds kinds of benefits that this covers
 * @param verdict how it is paid there
 * @param months for {@code time_limited}; null otherwise
 */
public record MayExport(
        String instrument,
        String state,
        String to,
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        PaymentVerdict verdict,
        @Nullable BigDecimal months,
        List<Citation> basis) {}
