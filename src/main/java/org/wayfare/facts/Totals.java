package org.wayfare.facts;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Measure;
import org.wayfare.model.Branch;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * How the institution of one State adds up periods for one branch.
 *
 * @param byCountry per State, in {@code unit}, rounded up
 * @param exact likewise, before rounding
 * @param alone per State the periods as that State sees them by themselves, in months, days that other States count too included
 * @param instrument null: own periods only
 * @param lastResort with periods that count only where the others are not enough
 */
public record Totals(
        Branch branch,
        String state,
        CountUnit unit,
        Map<String, Measure> byCountry,
        Measure total,
        Map<String, Measure> exact,
        Map<String, Measure> alone,
        @Nullable String instrument,
        boolean lastResort) {
    /** The adding State's own periods. */
    public Measure own() {
        return byCountry.getOrDefault(state, Measure.none(unit));
    }

    /** All together without the periods of some States; rounded once, as the total is. */
    public Measure without(Set<String> states) {
        Measure sum = Measure.none(unit);
        for (Map.Entry<String, Measure> part : exact.entrySet()) {
            sum = states.contains(part.getKey()) ? sum : sum.plus(part.getValue());
        }
        return sum.roundedUp();
    }
}
