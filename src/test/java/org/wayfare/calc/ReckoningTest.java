package org.wayfare.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wayfare.model.Length;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

class ReckoningTest {
    private static final CountUnit MONTHS = new CountUnit(Unit.MONTHS, 7);
    private static final DaySet EVER = Reckoning.upTo(LocalDate.parse("2026-01-01"));

    private static Stretch stretch(String state, String first, String last) {
        DaySet days = DaySet.of(LocalDate.parse(first), LocalDate.parse(last));
        return new Stretch(state, days, days, null, true, Set.of());
    }

    @Test
    void overlappingPeriodsOfOneStateCountOnce() {
        Measure measure = Reckoning.measure(
                List.of(stretch("BE", "2020-01-01", "2020-12-31"), stretch("BE", "2020-07-01", "2021-06-30")),
                EVER,
                MONTHS);
        assertThat(measure.min()).isEqualByComparingTo("18");
    }

    @Test
    void whatIsNotKnownToBeInsuredCountsAsPerhaps() {
        DaySet days = DaySet.of(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
        Measure measure = Reckoning.measure(
                List.of(new Stretch("BE", days, days, null, false, Set.of("/periods/0/insured"))), EVER, MONTHS);
        assertThat(measure.min()).isEqualByComparingTo("0");
        assertThat(measure.max()).isEqualByComparingTo("12");
        assertThat(measure.doubts()).containsExactly("/periods/0/insured");
    }

    @Test
    void certifiedInsuranceStandsInPlaceOfTheCalendar() {
        DaySet days = DaySet.of(LocalDate.parse("2000-01-01"), LocalDate.parse("2009-12-31"));
        Stretch certified = new Stretch("FR", days, days, Length.of(38, Unit.QUARTERS), true, Set.of());
        assertThat(Reckoning.measure(List.of(certified), EVER, new CountUnit(Unit.QUARTERS, 7))
                        .min())
                .isEqualByComparingTo("38");
    }

    @Test
    void aWindowThatCutsACertifiedPeriodLeavesBounds() {
        DaySet days = DaySet.of(LocalDate.parse("2024-01-01"), LocalDate.parse("2025-12-31"));
        Stretch certified = new Stretch("FR", days, days, Length.of(18, Unit.MONTHS), true, Set.of());
        DaySet lastYear = DaySet.of(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
        Measure measure = Reckoning.measure(List.of(certified), lastYear, MONTHS);
        assertThat(measure.min()).isEqualByComparingTo("6");
        assertThat(measure.max()).isEqualByComparingTo("12");
    }

    @Test
    void theAddingStatesOwnDaysGoBeforeThoseOfOthers() {
        Map<String, List<Stretch>> byState = Map.of(
                "BE",
                List.of(stretch("BE", "2020-01-01", "2020-12-31")),
                "FR",
                List.of(stretch("FR", "2020-07-01", "2021-06-30")));
        Map<String, Measure> parts = Reckoning.aggregate("BE", byState, EVER, s -> MONTHS, MONTHS);
        assertThat(parts.get("BE").min()).isEqualByComparingTo("12");
        assertThat(parts.get("FR").min()).isEqualByComparingTo("6");
    }

    @Test
    void morePeriodsNeverLowerATotalAndTheOrderChangesNothing() {
        Random random = new Random(987);
        List<String> states = List.of("BE", "FR", "MA");
        for (int round = 0; round < 200; round++) {
            List<Stretch> all = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (int i = 0; i < 8; i++) {
                LocalDate first = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(9000));
                DaySet days = DaySet.of(first, first.plusDays(30 + random.nextInt(900)));
                all.add(new Stretch(states.get(random.nextInt(3)), days, days, null, true, Set.of()));
                BigDecimal total = total(all);
                // Leftover days of several stretches are thirtieths, those of one a part of their month: at most a unit
                // apart.
                assertThat(total).isGreaterThanOrEqualTo(before.subtract(BigDecimal.ONE));
                before = total;
            }
            Collections.shuffle(all, random);
            assertThat(total(all)).isEqualByComparingTo(before);
        }
    }

    private static BigDecimal total(List<Stretch> stretches) {
        Map<String, List<Stretch>> byState = new TreeMap<>();
        stretches.forEach(
                s -> byState.computeIfAbsent(s.state(), x -> new ArrayList<>()).add(s));
        return Reckoning.total(Reckoning.aggregate("BE", byState, EVER, s -> MONTHS, MONTHS), MONTHS)
                .min();
    }
}
