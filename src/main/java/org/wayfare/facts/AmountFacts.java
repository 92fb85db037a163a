package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Money;
import org.wayfare.model.Per;
import org.wayfare.model.Statement;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.law.AmountRule;

/** Questions about how much. */
public final class AmountFacts {
    private AmountFacts() {}

    /** The flat amount for this household; null where none is held for the day, or it depends on a household that is not stated. */
    public static @Nullable AmountFinding flat(Life life, Award award, AmountRule rule) {
        AmountRule.Value value = valueFor(life, rule, award.payable());
        return value == null ? null : finding(rule.scheme(), value.amount(), AmountMethod.FLAT, null, award.payable().isAfter(life.day()));
    }

    /** What is missing between the household's income and the amount; null where either is not known. */
    public static @Nullable AmountFinding topUp(Life life, Award award, AmountRule rule) {
        AmountRule.Value value = valueFor(life, rule, award.payable());
        Money income = life.facts().means() == null ? null : life.facts().means().householdIncome();
        if (value == null || income == null || !income.isComparableTo(value.amount())) {
            return null;
        }
        // Reading: income stated beside a benefit already in payment is taken to leave that benefit out.
        BigDecimal gap = value.amount().amount().subtract(income.amount()).max(BigDecimal.ZERO);
        Money supplement = new Money(gap, income.currency(), income.per());
        return finding(rule.scheme(), supplement, AmountMethod.DIFFERENTIAL_SUPPLEMENT, supplement, true);
    }

    /** The amount in payment where the statement is about this scheme, or about the State's main pension of the branch. */
    public static @Nullable AmountFinding inPayment(Life life, Award award, Statement statement) {
        boolean named = award.scheme().id().equals(statement.scheme());
        boolean main = statement.scheme() == null && award.scheme().kind() == BenefitKind.CONTRIBUTORY;
        if (!named && !main || statement.since() != null && !statement.since().perhapsBy(life.day()) || statement.current() == null) {
            return null;
        }
        AmountMethod method = award.scheme().amount() == null ? AmountMethod.EARNINGS_RELATED : award.scheme().amount().method();
        return finding(award.scheme().id(), statement.current(), method, null, false);
    }

    private static AmountRule.@Nullable Value valueFor(Life life, AmountRule rule, LocalDate day) {
        Answer couple = StandingFacts.couple(life);
        AmountRule.Value found = null;
        for (AmountRule.Value v : rule.values()) {
            boolean holds = (v.from() == null || !day.isBefore(v.from())) && (v.to() == null || !day.isAfter(v.to()));
            if (holds && v.household() != null && !couple.isYes() && !couple.isNo()) {
                return null;
            }
            boolean fits = v.household() == null || v.household().equals(couple.isYes() ? "couple" : "single");
            if (holds && fits && (v.children() == null || v.children() == children(life))) {
                found = v;
            }
        }
        return found;
    }

    private static int children(Life life) {
        return life.facts().family() == null ? 0 : (int) life.facts().family().stream().filter(m -> m.relation().isChild()).count();
    }

    private static AmountFinding finding(String scheme, Money awarded, AmountMethod method, @Nullable Money supplement, boolean estimate) {
        Money month = awarded.per() == null ? new Money(awarded.amount(), awarded.currency(), Per.MONTH) : awarded;
        return new AmountFinding(scheme, new AmountResult(month, null, null, null, supplement, null, null, method, estimate, List.of()));
    }
}
