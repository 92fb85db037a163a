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
        List<String> rules) {}
