package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;
import org.wayfare.model.Money;

/**
 * What the law says of the amount.
 *
 * @param values flat amounts, by date and household
 * @param fullAt the career that gives the full benefit; null: not a share of a career
 * @param duration how long it is paid of right; null: not limited
 */
public record AmountRule(
        String scheme,
        AmountMethod method,
        List<Value> values,
        @Nullable Dated<Length> fullAt,
        @Nullable Dated<Length> duration,
        List<Citation> law) {

    /**
     * A flat amount.
     *
     * @param household single, couple; null: any
     * @param children for how many children; null: any
     */
    public record Value(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String household,
            @Nullable Integer children,
            Money amount,
            List<Citation> law) {}
}
