package org.wayfare.model.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Text;
import org.wayfare.model.Verdict;

/**
 * What is said of one scheme for this person.
 *
 * @param country the State that pays
 * @param scheme stable id
 * @param payableUntil last day; null where no end is known
 * @param durationMonths for how many months it is due of right; null where it is not limited or not known
 * @param rules ids of the rules whose firing led to this row
 * @param via instruments without which the verdict would be worse
 * @param payment only where the person lives or stays outside the paying State
 * @param missing JSON pointers of case fields whose value would decide this
 */
public record BenefitRow(
        String country,
        Branch branch,
        String scheme,
        Text name,
        BenefitKind kind,
        Verdict verdict,
        @Nullable LocalDate payableFrom,
        @Nullable LocalDate payableUntil,
        @Nullable BigDecimal durationMonths,
        List<String> rules,
        List<String> via,
        @Nullable Payment payment,
        @Nullable AmountResult amount,
        List<ConditionResult> conditions,
        List<String> missing,
        List<Citation> basis,
        List<Warning> warnings,
        List<NextStep> next,
        Confidence confidence) {}
