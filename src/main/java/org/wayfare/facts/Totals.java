package org.wayfare.facts;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Measure;
import org.wayfare.model.Branch;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * How the institution of one State adds up periods for one branch.
 *
 * @param byCountry per State, in {@code unit}
 * @param instrument null: own periods only
 */
public record Totals(
        Branch branch,
        String state,
        CountUnit unit,
        Map<String, Measure> byCountry,
        Measure total,
        @Nullable String instrument) {
    /** The adding State's own periods. */
    public Measure own() {
        return byCountry.getOrDefault(state, Measure.none(unit));
    }
}
