package org.wayfare.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static DaySet days(String first, String last) {
        return DaySet.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void aDayInTwoStretchesCountsOnce() {
        assertThat(days("2020-01-01", "2020-01-20")
                        .or(days("2020-01-11", "2020-01-31"))
                        .days())
                .isEqualTo(31);
    }

    @Test
    void stretchesThatTouchBecomeOne() {
        assertThat(days("2020-01-01", "2020-01-15")
                        .or(days("2020-01-16", "2020-01-31"))
                        .stretches())
                .hasSize(1);
    }

    @Test
    void whatIsTakenOffLeavesBothEnds() {
        DaySet left = days("2020-01-01", "2020-01-31").minus(days("2020-01-10", "2020-01-20"));
        assertThat(left.days()).isEqualTo(20);
        assertThat(left.contains(LocalDate.parse("2020-01-09"))).isTrue();
        assertThat(left.contains(LocalDate.parse("2020-01-10"))).isFalse();
        assertThat(left.contains(LocalDate.parse("2020-01-21"))).isTrue();
    }

    @Test
    void anEndBeforeTheStartHoldsNoDay() {
        assertThat(days("2020-01-02", "2020-01-01").isEmpty()).isTrue();
    }

    @Test
    void unionAndDifferenceAddUpWhateverTheOrder() {
        Random random = new Random(883);
        for (int round = 0; round < 300; round++) {
            List<DaySet> sets = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                LocalDate first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(400));
                sets.add(DaySet.of(first, first.plusDays(random.nextInt(90))));
            }
            DaySet all = DaySet.union(sets);
            Collections.shuffle(sets, random);
            assertThat(DaySet.union(sets)).isEqualTo(all);
            DaySet one = sets.get(0);
            assertThat(all.minus(one).days() + all.and(one).days()).isEqualTo(all.days());
            assertThat(all.minus(one).and(one).isEmpty()).isTrue();
        }
    }

    @Test
    void theLongestRunIsTheLongestTimeWithoutABreak() {
        DaySet days = DaySet.union(List.of(
                DaySet.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 10)),
                DaySet.of(LocalDate.of(2025, 1, 12), LocalDate.of(2025, 1, 31)),
                DaySet.of(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 3)),
                DaySet.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 22))));
        assertThat(days.longestRun()).isEqualTo(DaySet.of(LocalDate.of(2025, 1, 12), LocalDate.of(2025, 2, 3)));
        assertThat(DaySet.EMPTY.longestRun()).isEqualTo(DaySet.EMPTY);
    }
}
