package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Length;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Text;
import org.wayfare.model.WarningCode;
import org.wayfare.model.Word;

/**
 * One benefit of one State as the law library holds it.
 *
 * @param id stable id
 * @param main the State's main scheme of the branch: the first of its file that rests on insurance or residence and is no refund
 * @param from first day of the scheme; null: not known
 * @param to last day of the scheme; null: in force
 * @param conditions all must be met; the last is the group {@code access} where access is limited
 * @param leaning on what other benefits the conditions lean
 * @param payableAbroad national rules on payment abroad, the first that matches counts
 * @param coordination how coordination treats it
 * @param basis all sources that the scheme cites
 */
public record Scheme(
        String id,
        String country,
        Branch branch,
        Text names,
        BenefitKind kind,
        boolean main,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Condition> conditions,
        Leaning leaning,
        List<PayableAbroad> payableAbroad,
        @Nullable AmountRule amount,
        List<Consequence> consequences,
        List<Step> next,
        Coordination coordination,
        Confidence confidence,
        List<Citation> basis) {

    /** The scheme exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** It gives contributions back, or pays once, in place of a pension. */
    public boolean isRefund() {
        return amount != null && amount.method() == AmountMethod.REFUND;
    }

    /** On what other benefits a scheme's conditions lean. */
    public enum Leaning {
        /** On none. */
        ALONE,
        /** On a benefit that must be held. */
        ON_OTHERS,
        /** On a benefit that must not be held, or as the last resort on all. */
        LAST
    }

    /** Which kinds of periods count as insurance in the scheme. */
    public record Periods(Set<PeriodKind> kinds) {}

    /**
     * How coordination treats the scheme.
     *
     * @param annexXFrom first day of its entry in Reg. 883/2004 Annex X; null: not entered or always
     * @param annexX it is, or was, entered
     * @param invalidityType A or B (Reg. 883/2004 Art. 44); null: not said
     * @param excluded instruments that leave the scheme out
     * @param minimumBenefit it is a minimum benefit (Reg. 883/2004 Art. 58), owed to residents only
     * @param minimumFrom first day on which the State treats it so; null: always
     * @param proRata what Reg. 883/2004 Annex VIII says of the pro-rata calculation; null: the scheme is not entered
     */
    public record Coordination(
            boolean annexX,
            @Nullable LocalDate annexXFrom,
            @Nullable LocalDate annexXTo,
            @Nullable String invalidityType,
            List<String> excluded,
            boolean minimumBenefit,
            @Nullable LocalDate minimumFrom,
            @Nullable Dated<ProRata> proRata,
            List<String> ownExport) {
        /** A scheme of which the pack says nothing. */
        public static final Coordination UNSAID =
                new Coordination(false, null, null, null, List.of(), false, null, null, List.of());

        /** Entered in Annex X on that day. */
        public boolean inAnnexX(LocalDate day) {
            return annexX
                    && (annexXFrom == null || !day.isBefore(annexXFrom))
                    && (annexXTo == null || !day.isAfter(annexXTo));
        }
    }

    /** What Reg. 883/2004 Annex VIII says of a scheme and the calculation in proportion to periods. */
    public enum ProRata implements Word {
        /** Part 1: spared, since the benefit by national law alone is always as high (Art. 52(4)). */
        WAIVED,
        /** Part 2: time plays no part in how the scheme reckons, so that nothing is shared (Art. 52(5)). */
        NOT_APPLIED,
        /** Entered for other people only: calculated as everywhere. */
        CALCULATED
    }

    /** A consequence of claiming, for whom it is meant; empty lists: for everybody. */
    public record Consequence(
            WarningCode code, List<String> nationality, List<String> status, Text text, List<Citation> law) {}

    /** What to do next; {@code institution} is an id of the country's institutions. */
    public record Step(
            Text action,
            @Nullable String form,
            @Nullable String institution,
            @Nullable String url,
            List<Text> documents,
            @Nullable Length deadline) {}
}
