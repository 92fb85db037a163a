package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Conversion;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Branch;
import org.wayfare.model.Length;
import org.wayfare.model.Period;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** Insurance in several States, added up for one of them. */
public final class AddedInsurance {
    private AddedInsurance() {}

    /**
     * Insured for at least so long with the periods of other States that an instrument lets the condition's State count; null where those States have none,
     * or that State is not bound.
     */
    public static @Nullable Answer aggregated(Life life, Condition condition, MayAggregate permission) {
        Dating.Resolved<Length> need = Dating.length(life, condition);
        List<Period> stated = ResidencePeriods.of(life, condition);
        List<Period> periods = stated == null
                ? null
                : ResidencePeriods.countedBy(life, permission.instrument(), permission.state(), stated);
        if (need.value() == null || periods == null || !condition.flag("aggregable", true)) {
            return null;
        }
        Map<String, List<Stretch>> byState = permission.counted(InsuranceFacts.stretches(life, condition, periods));
        CountUnit unit = InsuranceFacts.unitOf(life, condition, need.value());
        DaySet window = InsuranceFacts.window(life, condition, life.day());
        Map<String, List<Stretch>> settled = Overlaps.settled(
                life,
                permission.instrument(),
                periods,
                byState,
                some -> permission.counted(InsuranceFacts.stretches(life, condition, some)));
        Map<String, Measure> parts = Reckoning.aggregate(
                condition.country(), settled, window, s -> life.unitOf(s, condition.branch()), unit);
        Measure own = parts.getOrDefault(condition.country(), Measure.none(unit));
        Measure exact = Reckoning.total(parts, unit);
        Measure bond = bond(condition, byState.getOrDefault(condition.country(), List.of()), window, unit);
        Answer enough = reachesMinimum(permission, bond, unit);
        // Who was never insured in the State has nothing there to complete; unemployment alone may rest on periods
        // abroad only (Reg. 883/2004 Art. 65(5)(a)).
        boolean nothingOwn = bond.isNothing() && condition.branch() != Branch.UNEMPLOYMENT;
        if (nothingOwn || exact.max().compareTo(own.max()) <= 0 || enough.isNo()) {
            return null;
        }
        Measure total = rounded(exact, unit, life.unitOf(condition.country(), condition.branch()));
        BigDecimal asked = need.value().value();
        Answer answer = Answer.of(total.surely(asked), total.perhaps(asked), total.doubts());
        return answer.and(enough).showing(InsuranceFacts.shown(total), need.value());
    }

    /** What is left over is rounded up to a whole unit of the State's own legislation (Reg. 987/2009 Art. 13(3)), not of the length that a condition names. */
    private static Measure rounded(Measure exact, CountUnit unit, CountUnit state) {
        boolean finer = Conversion.convert(BigDecimal.ONE, unit, state).compareTo(BigDecimal.ONE) > 0;
        return finer
                ? new Measure(
                        Conversion.convert(
                                Conversion.roundUp(Conversion.convert(exact.min(), unit, state)), state, unit),
                        Conversion.convert(
                                Conversion.roundUp(Conversion.convert(exact.max(), unit, state)), state, unit),
                        unit,
                        exact.doubts())
                : exact.roundedUp();
    }

    /**
     * The own insurance that binds the State. A pension may rest on insurance of long ago, the reference period being filled by other States (Reg. 883/2004
     * Arts. 45, 46 and 51); other benefits look at the reference period only.
     */
    private static Measure bond(Condition condition, List<Stretch> own, DaySet window, CountUnit unit) {
        boolean pension = EuBranches.LASTING.contains(condition.branch()) && window.last() != null;
        return Reckoning.measure(own, pension ? Reckoning.upTo(window.last()) : window, unit);
    }

    /** Below the instrument's minimum the State need not pay by aggregation (e.g. Reg. 883/2004 Art. 57(1): one year). */
    static Answer reachesMinimum(MayAggregate permission, Measure own, CountUnit unit) {
        Length least = permission.minPeriod();
        if (least == null) {
            return Answer.yes();
        }
        BigDecimal asked = Conversion.convert(least.value(), new CountUnit(least.unit(), 7), unit);
        return Answer.of(own.surely(asked), own.perhaps(asked), own.doubts());
    }
}
