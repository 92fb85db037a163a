package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Age;
import org.wayfare.model.Branch;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** Residence that counts towards a share of a full career of residence. */
final class ResidenceShare {
    private ResidenceShare() {}

    /** Residence that counts in a State between two ages, in a unit; null where the birth date or the residence is not stated. */
    static @Nullable Measure counted(Life life, String state, AmountRule.Counted counted, CountUnit unit) {
        return life.birthDate() == null || life.facts().residence() == null
                ? null
                : Reckoning.measure(counting(life, state, counted), between(life, counted, life.birthDate()), unit);
    }

    /** Whole units between two ages that were not spent in the State. */
    static BigDecimal missing(Life life, String state, AmountRule.Counted counted, org.wayfare.model.Unit unit) {
        PartialDate birth = java.util.Objects.requireNonNull(life.birthDate());
        DaySet lived = DaySet.union(
                counting(life, state, counted).stream().map(Stretch::possible).toList());
        DaySet away = between(life, counted, birth).minus(lived);
        return org.wayfare.calc.Conversion.count(away, new CountUnit(unit, 7))
                .setScale(0, java.math.RoundingMode.FLOOR);
    }

    /** Residence, and insured work or voluntary insurance of those who live abroad where the scheme counts that too. */
    private static List<Stretch> counting(Life life, String state, AmountRule.Counted counted) {
        List<Stretch> stretches = residing(life, state, counted);
        List<Period> periods = life.facts().periods();
        if (counted.insured() && periods != null) {
            stretches.addAll(InsuranceFacts.stretches(
                            life,
                            periods,
                            p -> (p.kind().isInsurableWork() || p.kind() == PeriodKind.VOLUNTARY_INSURANCE)
                                    && p.covers(Branch.OLD_AGE),
                            life.day())
                    .getOrDefault(state, List.of()));
        }
        return stretches;
    }

    private static List<Stretch> residing(Life life, String state, AmountRule.Counted counted) {
        List<Stretch> stretches = new ArrayList<>();
        for (Residence r : java.util.Objects.requireNonNull(life.facts().residence())) {
            if (r.country().equals(state) && counts(counted, r.status())) {
                List<Period> periods = life.facts().periods();
                Stretch lived = lawful(life, r);
                stretches.add(periods == null ? lived : ResidencePeriods.withoutWork(life, periods, lived, life.day()));
            }
        }
        LocalDate moved = ResidenceFacts.movedOn(life);
        if (moved != null
                && state.equals(life.residence())
                && (counted.statuses().isEmpty() ? life.lawfulResidence().isYes() : counts(counted, life.status()))) {
            DaySet there = DaySet.of(moved, life.day().minusDays(1));
            stretches.add(new Stretch(state, there, there, null, true, Set.of()));
        }
        return stretches;
    }

    private static DaySet between(Life life, AmountRule.Counted counted, PartialDate birth) {
        LocalDate first = ageDay(counted.sinceAge(), life, birth, birth.latest());
        LocalDate day = counted.untilClaim() ? EventFacts.riskDay(life, Branch.OLD_AGE) : life.day();
        LocalDate end = ageDay(untilAge(life, counted), life, birth, day);
        LocalDate last = end.isAfter(day) ? day : end;
        return DaySet.of(first, last.minusDays(1));
    }

    private static org.wayfare.model.law.@Nullable Dated<Age> untilAge(Life life, AmountRule.Counted counted) {
        boolean woman = life.facts().person().sex() == org.wayfare.model.Sex.FEMALE;
        return woman && counted.untilAgeWomen() != null ? counted.untilAgeWomen() : counted.untilAge();
    }

    /** The part of the time between the two ages that makes a full career, in whole units; null where the birth date is not stated. */
    static @Nullable BigDecimal span(
            Life life, AmountRule.Counted counted, org.wayfare.model.Ratio part, org.wayfare.model.Unit unit) {
        PartialDate birth = life.birthDate();
        if (birth == null) {
            return null;
        }
        BigDecimal all = org.wayfare.calc.Conversion.count(between(life, counted, birth), new CountUnit(unit, 7));
        return all.multiply(part.numerator()).divide(part.denominator(), 0, java.math.RoundingMode.FLOOR);
    }

    private static LocalDate ageDay(
            org.wayfare.model.law.@Nullable Dated<Age> age, Life life, PartialDate birth, LocalDate otherwise) {
        Age value = age == null
                ? null
                : age.on(age.by() == org.wayfare.model.law.Dated.By.BIRTH ? birth.latest() : life.day());
        return value == null ? otherwise : value.reachedBy(birth.latest());
    }

    private static Stretch lawful(Life life, Residence r) {
        LocalDate moved = ResidenceFacts.movedOn(life);
        LocalDate open = moved == null ? life.day() : moved.minusDays(1);
        LocalDate lastSure = r.to() == null ? open : r.to().earliest();
        LocalDate lastPossible = r.to() == null ? open : r.to().latest();
        LocalDate first = r.from() == null
                ? ResidenceFacts.firstDayOfLife(life, lastPossible)
                : r.from().earliest();
        DaySet sure = r.from() == null ? DaySet.EMPTY : DaySet.of(r.from().latest(), lastSure);
        return new Stretch(r.country(), sure, DaySet.of(first, lastPossible), null, true, Set.of());
    }

    /** Residence of that title counts: any but an irregular one, or those that the law names; one that is not told counts. */
    private static boolean counts(AmountRule.Counted counted, @Nullable ResidenceStatus status) {
        return status == null
                || (counted.statuses().isEmpty()
                        ? status != ResidenceStatus.IRREGULAR
                        : counted.statuses().contains(status.id()));
    }

    /**
     * The whole is due to those who were so old on the law's day and had lived there by then: by living there for so long before the claim, or by having lived
     * there before so many times as long as they were away in that time.
     */
    static boolean isWhole(Life life, String state, AmountRule.Counted counted) {
        AmountRule.Transition law = counted.transition();
        PartialDate birth = life.birthDate();
        if (law == null
                || birth == null
                || life.facts().residence() == null
                || law.aged().reachedBy(birth.latest()).isAfter(law.on())) {
            return false;
        }
        DaySet lived = DaySet.union(
                residing(life, state, counted).stream().map(Stretch::sure).toList());
        LocalDate since = law.sinceAge().reachedBy(birth.latest());
        LocalDate claim = claim(life);
        LocalDate first = law.last().before(claim);
        DaySet away = DaySet.of(first, claim.minusDays(1)).minus(lived);
        DaySet lately = DaySet.of(law.least().before(claim), claim.minusDays(1)).minus(lived);
        long before = lived.and(DaySet.of(since, first.minusDays(1))).days();
        boolean was = !lived.and(DaySet.of(since, law.on())).isEmpty();
        return was && (away.isEmpty() || lately.isEmpty() && before >= law.times() * away.days());
    }

    private static LocalDate claim(Life life) {
        LocalDate claimed = EventFacts.riskDay(life, Branch.OLD_AGE);
        return claimed.isAfter(life.day()) ? life.day() : claimed;
    }
}
