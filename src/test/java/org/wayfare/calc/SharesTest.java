package org.wayfare.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.wayfare.model.Length;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * Shares of one pension (Reg. 883/2004 Art. 52(1)(b)(ii)) before anything is rounded: what a State owes is its own periods over all periods, each State
 * counting in its own unit.
 */
class SharesTest {
    private static final int LIVES = 400;
    private static final List<String> STATES = List.of("BE", "DE", "ES", "FR");
    private static final CountUnit MONTHS = new CountUnit(Unit.MONTHS, 7);
    private static final CountUnit DAYS = new CountUnit(Unit.DAYS, 7);
    /** Units that are whole parts of a calendar month's worth, so that whole months lose nothing in them. */
    private static final List<CountUnit> UNITS = List.of(
            MONTHS,
            new CountUnit(Unit.QUARTERS, 7),
            new CountUnit(Unit.YEARS, 7),
            new CountUnit(Unit.DAYS, 5),
            new CountUnit(Unit.DAYS, 6));

    private static final DaySet EVER = Reckoning.upTo(LocalDate.of(2040, 12, 31));
    private static final BigDecimal WHOLE = BigDecimal.ONE;
    /** What dividing leaves. */
    private static final BigDecimal DUST = new BigDecimal("1e-20");

    @Test
    void sharesOfAllStatesSumToAtMostOneWhereEachCountsWholeMonthsInItsOwnUnit() {
        Random random = new Random(52);
        for (int life = 0; life < LIVES; life++) {
            Map<String, List<Stretch>> periods = oneAfterTheOther(random, SharesTest::wholeMonths);

            assertThat(sumOfShares(periods, unitsOf(random))).isLessThanOrEqualTo(WHOLE.add(DUST));
        }
    }

    @Test
    void sharesOfAllStatesSumToAtMostOneWhereAllCountAnyDaysInOneUnit() {
        Random random = new Random(56);
        for (int life = 0; life < LIVES; life++) {
            Map<String, List<Stretch>> periods = oneAfterTheOther(random, SharesTest::anyDays);
            CountUnit unit = random.nextBoolean() ? DAYS : UNITS.get(random.nextInt(UNITS.size()));
            Map<String, CountUnit> units = new TreeMap<>();
            STATES.forEach(state -> units.put(state, unit));

            assertThat(sumOfShares(periods, units)).isLessThanOrEqualTo(WHOLE.add(DUST));
        }
    }

    @Test
    void sharesOfAllStatesSumToAtMostOneWhereEachStateCertifiedItsPeriods() {
        Random random = new Random(13);
        for (int life = 0; life < LIVES; life++) {
            Map<String, List<Stretch>> periods =
                    oneAfterTheOther(random, lengths -> certified(random, wholeMonths(lengths)));

            assertThat(sumOfShares(periods, unitsOf(random))).isLessThanOrEqualTo(WHOLE.add(DUST));
        }
    }

    @Test
    void withinOneStatesReckoningThePartsOfAllStatesMakeTheWholeAndNoDayCountsTwice() {
        Random random = new Random(12);
        for (int life = 0; life < LIVES; life++) {
            Map<String, List<Stretch>> periods = acrossOneAnother(random);
            long days = DaySet.union(periods.values().stream()
                            .flatMap(List::stream)
                            .map(Stretch::sure)
                            .toList())
                    .days();
            for (String state : periods.keySet()) {
                Map<String, Measure> parts = Reckoning.aggregate(state, periods, EVER, s -> DAYS, DAYS);

                assertThat(Reckoning.total(parts, DAYS).min()).isEqualByComparingTo(BigDecimal.valueOf(days));
            }
        }
    }

    private static BigDecimal sumOfShares(Map<String, List<Stretch>> periods, Map<String, CountUnit> units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String state : periods.keySet()) {
            CountUnit unit = units.get(state);
            Map<String, Measure> parts = Reckoning.aggregate(state, periods, EVER, units::get, unit);
            BigDecimal own = parts.get(state).min();
            sum = sum.add(own.divide(Reckoning.total(parts, unit).min(), MathContext.DECIMAL128));
        }
        return sum;
    }

    private static Map<String, CountUnit> unitsOf(Random random) {
        Map<String, CountUnit> units = new TreeMap<>();
        STATES.forEach(state -> units.put(state, UNITS.get(random.nextInt(UNITS.size()))));
        return units;
    }

    /** A life that goes from State to State, sometimes with a pause between. */
    private static Map<String, List<Stretch>> oneAfterTheOther(Random random, IntFunction<Stage> stages) {
        Map<String, List<Stretch>> periods = new TreeMap<>();
        LocalDate day = LocalDate.of(1980, 1, 1);
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            Stage stage = stages.apply(1 + random.nextInt(60));
            String state = STATES.get(random.nextInt(STATES.size()));
            LocalDate next = stage.whole() ? day.plusMonths(stage.length()) : day.plusDays(stage.length());
            DaySet days = DaySet.of(day, next.minusDays(1));
            periods.computeIfAbsent(state, s -> new ArrayList<>())
                    .add(new Stretch(state, days, days, stage.credited(), true, Set.of()));
            day = next.plusMonths(random.nextInt(3));
        }
        return periods;
    }

    /** A life with work in several States at once. */
    private static Map<String, List<Stretch>> acrossOneAnother(Random random) {
        Map<String, List<Stretch>> periods = new TreeMap<>();
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            String state = STATES.get(random.nextInt(STATES.size()));
            LocalDate first = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(4000));
            DaySet days = DaySet.of(first, first.plusDays(random.nextInt(1500)));
            periods.computeIfAbsent(state, s -> new ArrayList<>())
                    .add(new Stretch(state, days, days, null, true, Set.of()));
        }
        return periods;
    }

    private static Stage wholeMonths(int length) {
        return new Stage(length, true, null);
    }

    private static Stage anyDays(int length) {
        return new Stage(17 * length, false, null);
    }

    private static Stage certified(Random random, Stage stage) {
        return new Stage(stage.length(), true, Length.of(1 + random.nextInt(stage.length()), Unit.MONTHS));
    }

    /** So many months, or days, perhaps with what the institution certified. */
    private record Stage(int length, boolean whole, Length credited) {}
}
