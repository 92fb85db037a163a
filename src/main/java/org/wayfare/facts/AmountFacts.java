package org.wayfare.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Conversion;
import org.wayfare.calc.Measure;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Per;
import org.wayfare.model.Ratio;
import org.wayfare.model.Statement;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Dated;

/** Questions about how much. */
public final class AmountFacts {
    /** What dividing leaves below a whole unit. */
    private static final BigDecimal DUST = new BigDecimal("0.000000001");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AmountFacts() {}

    /** The flat amount for this household; null where none is held for the day, or it depends on a household that is not stated. */
    public static @Nullable AmountFinding flat(Life life, Award award, AmountRule rule) {
        AmountRule.Value value = valueFor(life, award, rule, award.payable());
        return value == null
                ? null
                : finding(
                        rule.scheme(),
                        value.amount(),
                        AmountMethod.FLAT,
                        null,
                        award.payable().isAfter(life.day()));
    }

    /** What is missing between the household's income and the amount; null where either is not known. */
    public static @Nullable AmountFinding topUp(Life life, Award award, AmountRule rule) {
        AmountRule.Value value = valueFor(life, award, rule, award.payable());
        Money income =
                life.facts().means() == null ? null : life.facts().means().householdIncome();
        if (value == null || income == null || !income.isComparableTo(value.amount())) {
            return null;
        }
        // Reading: income stated beside a benefit already in payment is taken to leave that benefit out.
        BigDecimal gap = value.amount().amount().subtract(income.amount()).max(BigDecimal.ZERO);
        Money supplement = new Money(gap, income.currency(), income.per());
        return finding(rule.scheme(), supplement, AmountMethod.DIFFERENTIAL_SUPPLEMENT, supplement, true);
    }

    /** The share of a full career of residence, and of the full rate where that is stated or held; null where the share does not apply or is not known. */
    public static @Nullable AmountFinding residenceFraction(Life life, Award award, AmountRule rule) {
        AmountRule.Counted counted = rule.counted();
        Length full = rule.fullAt() == null ? null : at(life, rule.fullAt());
        boolean atHome = award.scheme().country().equals(PaymentFacts.where(life));
        if (counted == null || full == null && counted.ofSpan() == null || counted.onlyAbroad() && atHome) {
            return null;
        }
        full = full == null ? Length.of(1, org.wayfare.model.Unit.MONTHS) : full;
        // What is open on the judged day goes on until the pension begins (contract).
        Life then = award.payable().isAfter(life.day()) ? life.on(award.payable()) : life;
        Ratio share = share(then, award.scheme().country(), counted, full);
        if (share == null) {
            return null;
        }
        Money rate = fullRate(life, award, rule);
        Money awarded = rate == null ? null : rate.times(share).toCents(RoundingMode.HALF_UP);
        Waited waited = rate == null ? null : waited(life, award, rule, counted, full, rate);
        if (awarded != null && waited != null && waited.amount().isMoreThan(awarded)) {
            awarded = waited.amount();
            share = waited.share();
        }
        awarded = awarded == null ? null : withAge(life, rule, awarded);
        return new AmountFinding(
                rule.scheme(),
                AmountResult.ofShare(
                        awarded,
                        share,
                        full.unit(),
                        AmountMethod.RESIDENCE_FRACTION,
                        award.payable().isAfter(life.day())));
    }

    /** The value of a series for this life: by the judged day, or by the birth date. */
    static @Nullable Length at(Life life, Dated<Length> series) {
        PartialDate birth = life.birthDate();
        LocalDate day = series.by() != Dated.By.BIRTH ? life.day() : birth == null ? null : birth.latest();
        return day == null ? null : series.on(day);
    }

    /** A full career in a unit of periods, by the scheme's own law and in the State's own working week; null: the law names none. */
    static @Nullable BigDecimal fullCareer(Life life, Award award, CountUnit unit) {
        AmountRule rule = award.scheme().amount();
        Length full = rule == null || rule.fullAt() == null ? null : at(life, rule.fullAt());
        return full == null || full.value().signum() == 0
                ? null
                : Conversion.convert(
                        full.value(),
                        unitOf(
                                full,
                                life.unitOf(
                                        award.scheme().country(), award.scheme().branch())),
                        unit);
    }

    /** The share of a full career that residence in a State gives; null where it is not known to the unit. */
    static @Nullable Ratio share(Life life, String state, AmountRule.Counted counted, Length full) {
        Measure resided = ResidenceShare.counted(life, state, counted, new CountUnit(full.unit(), 7));
        if (resided == null || resided.min().compareTo(resided.max()) != 0) {
            return null;
        }
        BigDecimal whole = counted.ofSpan() == null
                ? full.value()
                : ResidenceShare.span(life, counted, counted.ofSpan(), full.unit());
        if (whole == null || whole.signum() <= 0) {
            return null;
        }
        if (ResidenceShare.isWhole(life, state, counted)) {
            return new Ratio(whole, whole);
        }
        BigDecimal exact = resided.min();
        BigDecimal units = switch (counted.rounding()) {
            case UP -> Conversion.roundUp(exact);
            case DOWN -> exact.add(DUST).setScale(0, RoundingMode.FLOOR);
            case MISSING_DOWN -> whole.subtract(ResidenceShare.missing(life, state, counted, full.unit()));
        };
        return new Ratio(units.max(BigDecimal.ZERO), whole).atMostWhole();
    }

    /** What waiting gives: the share that stood when it began, and the amount with what the law adds. */
    private record Waited(Ratio share, Money amount) {}

    private static @Nullable Waited waited(
            Life life, Award award, AmountRule rule, AmountRule.Counted counted, Length full, Money rate) {
        String state = award.scheme().country();
        LocalDate claim = LateClaim.claimed(life, state);
        LocalDate begins = claim == null ? null : LateClaim.begins(life, state, rule, claim);
        if (rule.deferral() == null || claim == null || begins == null || !begins.isBefore(claim)) {
            return null;
        }
        Ratio then = share(life.on(begins), state, counted, full);
        BigDecimal months = LateClaim.months(life, rule.deferral(), begins, claim);
        return then == null
                ? null
                : new Waited(
                        then,
                        plusPercent(
                                rate.times(then).toCents(RoundingMode.HALF_UP),
                                rule.deferral().percentPerMonth().multiply(months)));
    }

    /** What a high age adds. */
    private static Money withAge(Life life, AmountRule rule, Money amount) {
        PartialDate birth = life.birthDate();
        AmountRule.Increase increase = rule.increase();
        boolean old = increase != null
                && birth != null
                && !increase.from(birth.latest()).isAfter(life.day());
        boolean begun =
                increase != null && (increase.since() == null || !life.day().isBefore(increase.since()));
        return old && begun ? plusPercent(amount, increase.percent()) : amount;
    }

    private static Money plusPercent(Money amount, BigDecimal percent) {
        return amount.plus(amount.times(new Ratio(percent, HUNDRED))).toCents(RoundingMode.HALF_UP);
    }

    private static @Nullable Money fullRate(Life life, Award award, AmountRule rule) {
        if (life.facts().statements() != null) {
            for (Statement s : life.facts().statements()) {
                boolean same = s.country().equals(award.scheme().country())
                        && s.branch() == award.scheme().branch();
                if (same
                        && s.fullRate() != null
                        && (s.scheme() == null
                                || s.scheme().equals(award.scheme().id()))) {
                    return s.fullRate();
                }
            }
        }
        AmountRule.Value value = valueFor(life, award, rule, award.payable());
        return value == null ? null : value.amount();
    }

    /** The amount in payment where the statement is about this scheme, or about the State's main pension of the branch. */
    public static @Nullable AmountFinding inPayment(Life life, Award award, Statement statement) {
        boolean named = award.scheme().id().equals(statement.scheme());
        boolean main = statement.scheme() == null && award.scheme().main();
        if (!named && !main
                || statement.since() != null && !statement.since().perhapsBy(life.day())
                || statement.current() == null) {
            return null;
        }
        AmountMethod method = award.scheme().amount() == null
                ? AmountMethod.EARNINGS_RELATED
                : award.scheme().amount().method();
        return finding(award.scheme().id(), statement.current(), method, null, false);
    }

    /** The longest step that the insurance reaches; null where none is, or the insurance is not known well enough. */
    public static @Nullable DurationFinding duration(Life life, Award award, AmountRule rule, Insured insured) {
        DurationFinding found = null;
        for (AmountRule.DurationStep step : rule.durationSteps()) {
            if (atLeast(life, award, insured.most(), step) != atLeast(life, award, insured.least(), step)) {
                return null;
            }
            if (atLeast(life, award, insured.least(), step)) {
                found = new DurationFinding(award.scheme().id(), step.duration());
            }
        }
        return found;
    }

    private static boolean atLeast(Life life, Award award, Length has, AmountRule.DurationStep step) {
        CountUnit state = life.unitOf(award.scheme().country(), award.scheme().branch());
        return Conversion.convert(has.value(), unitOf(has, state), unitOf(step.atLeast(), state))
                        .compareTo(step.atLeast().value())
                >= 0;
    }

    private static CountUnit unitOf(Length length, CountUnit state) {
        return new CountUnit(length.unit(), length.daysPerWeek() == null ? state.daysPerWeek() : length.daysPerWeek());
    }

    private static AmountRule.@Nullable Value valueFor(Life life, Award award, AmountRule rule, LocalDate day) {
        Answer couple = StandingFacts.couple(life);
        AmountRule.Value found = null;
        for (AmountRule.Value v : rule.values()) {
            boolean holds = (v.from() == null || !day.isBefore(v.from())) && (v.to() == null || !day.isAfter(v.to()));
            if (holds && v.household() != null && !couple.isYes() && !couple.isNo()) {
                return null;
            }
            boolean fits = v.household() == null || v.household().equals(couple.isYes() ? "couple" : "single");
            if (holds
                    && fits
                    && (v.children() == null
                            || v.children() == children(life, award.scheme().conditions()))) {
                found = v;
            }
        }
        return found;
    }

    /** The children whom the scheme itself counts; all of them where it asks for none. */
    private static int children(Life life, List<Condition> conditions) {
        Condition child = childCondition(conditions);
        if (child != null) {
            return FamilyFacts.child(life, child).have() instanceof Integer counted ? counted : 0;
        }
        return life.facts().family() == null
                ? 0
                : (int) life.facts().family().stream()
                        .filter(m -> m.relation().isChild())
                        .count();
    }

    private static @Nullable Condition childCondition(List<Condition> conditions) {
        for (Condition condition : conditions) {
            Condition found = condition.word().equals("child") ? condition : childCondition(condition.of());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static AmountFinding finding(
            String scheme, Money awarded, AmountMethod method, @Nullable Money supplement, boolean estimate) {
        Money month = awarded.per() == null ? new Money(awarded.amount(), awarded.currency(), Per.MONTH) : awarded;
        return new AmountFinding(
                scheme, new AmountResult(month, null, null, null, supplement, null, null, method, estimate, List.of()));
    }
}
