package org.wayfare.model.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Ratio;

/**
 * What the law says of the amount.
 *
 * @param values flat amounts, by date and household
 * @param fullAt the career that gives the full benefit; null: not a share of a career
 * @param durationByWholeCareer the steps count all insurance, not only that within the condition's reference period
 * @param fullCareerShare by aggregation it is paid in the share of own periods in {@code fullAt}
 * @param deferral what a late claim adds; null: nothing
 * @param increase what age adds; null: nothing
 * @param durationSteps how long by length of insurance, shortest first; empty: {@code duration} holds for all
 * @param counted what counts towards {@code fullAt}; null: nothing said
 * @param duration how long it is paid of right; null: not limited
 */
public record AmountRule(
        String scheme,
        AmountMethod method,
        List<Value> values,
        @Nullable Dated<Length> fullAt,
        @Nullable Dated<Length> duration,
        @Nullable Counted counted,
        List<DurationStep> durationSteps,
        boolean durationByWholeCareer,
        boolean fullCareerShare,
        @Nullable Deferral deferral,
        @Nullable Increase increase,
        List<Citation> law) {

    /**
     * More for each whole month by which the claim comes late, in per cent, up to so many months. Who waits is paid by the residence that stood when the
     * waiting began, or by all of it without the addition, whichever is more.
     *
     * @param fromAge waiting counts from this age on
     * @param untilAge and not after this one; null: no such age
     * @param since waiting before this day adds nothing; null: it always did
     * @param residence waiting counts once so much residence is reached; null: not asked
     */
    public record Deferral(
            Age fromAge,
            @Nullable Age untilAge,
            BigDecimal percentPerMonth,
            int mostMonths,
            @Nullable LocalDate since,
            @Nullable Length residence) {}

    /**
     * More from an age on, in per cent, since a day.
     *
     * @param nextMonth from the month after that in which the age is reached, not from the day
     */
    public record Increase(
            Age atAge, BigDecimal percent, @Nullable LocalDate since, boolean nextMonth) {

        /** The first day with more, for somebody born on that day. */
        public LocalDate from(LocalDate birth) {
            LocalDate reached = atAge.reachedBy(birth);
            return nextMonth ? reached.withDayOfMonth(1).plusMonths(1) : reached;
        }
    }

    /**
     * The whole for those who were there when the share came in.
     *
     * @param on the day of the law
     * @param aged the least age on that day
     * @param sinceAge residence after this age, up to that day, is asked for
     * @param last the time before the claim that must have been lived there
     * @param times or else so many times the time away within it, before it
     * @param least then at least so long lived there just before the claim
     */
    public record Transition(LocalDate on, Age aged, Age sinceAge, Length last, int times, Length least) {}

    /** Paid for {@code duration} of right to whoever is insured for at least so long (aggregated periods count). */
    public record DurationStep(Length atLeast, Length duration) {}

    /**
     * What of a life counts towards a full career of residence.
     *
     * @param sinceAge residence before this age does not count; null: all counts
     * @param untilAge nor after this age; null: up to the judged day
     * @param untilAgeWomen the age for women where the law set another one; null: the same
     * @param rounding what becomes of a part of a unit
     * @param ofSpan a full career is this part of the time between the two ages; null: {@code fullAt} says it
     * @param onlyAbroad the share is taken only where the benefit is paid abroad
     * @param untilClaim residence after the day from which an old-age pension is claimed does not count
     * @param insured insured work there counts too
     * @param statuses titles of residence that count; empty: all but an irregular one
     * @param transition who gets the whole all the same; null: nobody
     */
    public record Counted(
            @Nullable Dated<Age> sinceAge,
            @Nullable Dated<Age> untilAge,
            @Nullable Dated<Age> untilAgeWomen,
            Rounding rounding,
            boolean onlyAbroad,
            boolean untilClaim,
            @Nullable Ratio ofSpan,
            boolean insured,
            List<String> statuses,
            @Nullable Transition transition) {}

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

    /** What becomes of a part of a unit of residence. */
    public enum Rounding {
        /** It is dropped. */
        DOWN,
        /** It counts as one. */
        UP,
        /** Only whole units that are missing from a full career are taken off. */
        MISSING_DOWN
    }
}
