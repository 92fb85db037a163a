package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Measure;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Money;
import org.wayfare.model.Ratio;
import org.wayfare.model.Statement;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.law.AmountRule;

/** Arithmetic of amounts under the coordination of the Union. */
public final class EuAmounts {
    private EuAmounts() {}

    /** A scheme whose pension is calculated in proportion: none that pays by years of residence, a flat sum or a top-up. */
    public static boolean isProportional(Award award) {
        AmountRule rule = award.scheme().amount();
        boolean other = rule != null
                && (rule.method() == AmountMethod.RESIDENCE_FRACTION
                        || rule.method() == AmountMethod.DIFFERENTIAL_SUPPLEMENT
                        || rule.method() == AmountMethod.REFUND);
        return EuBranches.isMain(award.scheme().kind()) && !other;
    }

    /**
     * Own periods over all periods, the latter not beyond a full career (Art. 56(1)(a)); null: not known to the day, or nothing to share.
     *
     * @param relieved States whose periods do not count in the whole (Art. 57(2)); null: not known which
     */
    public static @Nullable Ratio share(Life life, Award award, Totals totals, @Nullable Set<String> relieved) {
        Measure own = totals.own();
        boolean alone = totals.total().max().compareTo(own.min()) <= 0;
        if (relieved == null || alone || !isExact(own) || own.isNothing()) {
            return null;
        }
        Measure all = totals.without(relieved);
        if (!isExact(all)) {
            return null;
        }
        BigDecimal most = AmountFacts.fullCareer(life, award, totals.unit());
        BigDecimal whole = all.min().max(own.min());
        BigDecimal denominator = most == null ? whole : whole.min(most);
        return new Ratio(own.min().min(denominator), denominator);
    }

    private static boolean isExact(Measure measure) {
        return measure.min().compareTo(measure.max()) == 0;
    }

    /** The share alone: no institution has stated an amount. */
    public static @Nullable AmountFinding shareOnly(
            Life life, Award award, Totals totals, @Nullable Set<String> relieved) {
        Ratio share = share(life, award, totals, relieved);
        return share == null
                ? null
                : new AmountFinding(
                        award.scheme().id(),
                        AmountResult.ofShare(null, share, totals.unit().unit(), AmountMethod.PRO_RATA, false));
    }

    /** What national law alone gives, where nothing is shared (Art. 52(4) and (5)). */
    public static AmountFinding byNationalLaw(Award award, Money amount, AmountMethod method) {
        return new AmountFinding(
                award.scheme().id(),
                new AmountResult(amount, amount, null, null, null, null, null, method, false, List.of()));
    }

    /**
     * The pro-rata amount of the theoretical one, beside the independent one where national law alone gives one; the higher is due.
     *
     * @return awarded is null where national law alone may give more and nobody has stated how much
     */
    public static @Nullable AmountFinding higher(
            Life life,
            String instrument,
            Award award,
            Totals totals,
            Statement statement,
            @Nullable Set<String> relieved) {
        Ratio share = share(life, award, totals, relieved);
        Money theoretical = statement.theoretical();
        if (share == null || theoretical == null) {
            return null;
        }
        Money proRata = theoretical.times(share);
        Money independent = statement.independent();
        boolean onlyByAggregation = EuProRata.isAdded(life, award, instrument);
        boolean better = independent != null && independent.isComparableTo(proRata) && independent.isMoreThan(proRata);
        Money awarded = better ? independent : independent != null || onlyByAggregation ? proRata : null;
        AmountMethod method = better ? AmountMethod.INDEPENDENT : AmountMethod.PRO_RATA;
        return new AmountFinding(
                award.scheme().id(),
                new AmountResult(
                        awarded,
                        independent,
                        theoretical,
                        proRata,
                        null,
                        share,
                        totals.unit().unit(),
                        method,
                        awarded == null,
                        List.of()));
    }

    /** The statement speaks of this scheme, or of the main pension of its branch. */
    public static boolean speaksOf(Statement statement, Award award) {
        return statement.country().equals(award.scheme().country())
                && statement.branch() == award.scheme().branch()
                && (statement.scheme() == null
                        ? award.scheme().main()
                        : statement.scheme().equals(award.scheme().id()));
    }

    /** What the second State adds to the first one's benefit; null: the amounts cannot be compared. */
    public static @Nullable AmountFinding difference(Award award, Statement full, Statement first) {
        Money rate = full.fullRate();
        Money paid = first.current();
        if (rate == null || paid == null || !rate.isComparableTo(paid)) {
            return null;
        }
        Money gap = rate.minus(paid);
        Money supplement = gap.amount().signum() > 0 ? gap : new Money(BigDecimal.ZERO, rate.currency(), rate.per());
        return new AmountFinding(
                award.scheme().id(),
                new AmountResult(
                        supplement,
                        null,
                        null,
                        null,
                        supplement,
                        null,
                        null,
                        AmountMethod.DIFFERENTIAL_SUPPLEMENT,
                        false,
                        List.of()));
    }
}
