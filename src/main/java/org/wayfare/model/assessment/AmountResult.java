package org.wayfare.model.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Money;
import org.wayfare.model.Ratio;
import org.wayfare.model.Unit;

/**
 * How much, and by what reckoning. Null always means: not known.
 *
 * @param awarded what this State pays for this row
 * @param supplement the part of it that tops something up
 * @param fraction unshortened, in {@code unit}
 */
public record AmountResult(
        @Nullable Money awarded,
        @Nullable Money independent,
        @Nullable Money theoretical,
        @Nullable Money proRata,
        @Nullable Money supplement,
        @Nullable Ratio fraction,
        @Nullable Unit unit,
        AmountMethod method,
        boolean estimate,
        List<String> rules) {
    /** A share of the full benefit, with what it comes to where that is known. */
    public static AmountResult ofShare(
            @Nullable Money awarded, Ratio fraction, @Nullable Unit unit, AmountMethod method, boolean estimate) {
        return new AmountResult(awarded, null, null, null, null, fraction, unit, method, estimate, List.of());
    }

    /** The same amount, found by these rules. */
    public AmountResult by(List<String> found) {
        return new AmountResult(
                awarded, independent, theoretical, proRata, supplement, fraction, unit, method, estimate, found);
    }
}
