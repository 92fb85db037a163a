package org.wayfare.model.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Unit;

/**
 * How the institution of one State adds up periods for one branch, in the unit of its own legislation.
 *
 * @param byCountry each State's periods, converted as the instrument says
 * @param instrument under which they were added; null where only own periods count
 * @param lastResort with periods of third States, which count only where those of the instrument's own States are not enough
 */
public record TotalsRow(
        Branch branch,
        String state,
        Unit unit,
        Map<String, BigDecimal> byCountry,
        BigDecimal total,
        @Nullable String instrument,
        boolean lastResort) {

    /** Periods that count in any case. */
    public TotalsRow(
            Branch branch,
            String state,
            Unit unit,
            Map<String, BigDecimal> byCountry,
            BigDecimal total,
            @Nullable String instrument) {
        this(branch, state, unit, byCountry, total, instrument, false);
    }
}
