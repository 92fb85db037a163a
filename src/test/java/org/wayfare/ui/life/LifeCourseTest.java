package org.wayfare.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wayfare.model.LifeCase;
import org.wayfare.model.PartialDate;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Residence;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.edit.Lives;
import org.wayfare.ui.life.LifeCourse.Bar;
import org.wayfare.ui.life.LifeCourse.Kind;

class LifeCourseTest {
    private LifeCase life = Lives.nobody();

    private void worked(String country, String from, String to) {
        life = CaseItems.add(life, "/periods", CaseItems.period(country, PeriodKind.EMPLOYMENT, date(from), date(to)));
    }

    private static Object lived(String country, PartialDate from, PartialDate to) {
        Residence stay = CaseFields.of(Residence.class, Map.of("country", country));
        return CaseFields.with(CaseFields.with(stay, "from", from), "to", to);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private Bar only() {
        return LifeCourse.of(life).lanes().get(0).rows().get(0).get(0);
    }

    @Test
    void aYearMayBeginOnAnyOfItsDays() {
        worked("BE", "1994", "1996-05-31");
        assertThat(only().from()).isEqualTo("1994-01-01");
        assertThat(only().surelyFrom()).isEqualTo("1994-12-31");
        assertThat(only().surelyTo()).isEqualTo(only().to()).isEqualTo("1996-05-31");
    }

    @Test
    void whatGoesOnIsSureOnlyToTheJudgedDay() {
        worked("FR", "2007-01-02", null);
        assertThat(only().open()).isTrue();
        assertThat(only().surelyTo()).isEqualTo("2026-11-20");
        assertThat(only().to()).isAfter("2026-11-20");
    }

    @Test
    void periodsThatOverlapStandBelowEachOther() {
        worked("BE", "1994-01-01", "1996-12-31");
        worked("BE", "1996-06-01", "1998-12-31");
        worked("BE", "1999-01-01", "1999-12-31");
        assertThat(LifeCourse.of(life).lanes()).hasSize(1);
        assertThat(LifeCourse.of(life).lanes().get(0).rows())
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @Test
    void aMoveHasALaneOfItsOwnInTheColourOfItsCountry() {
        life = CaseItems.add(life, "/residence", lived("MA", date("1962"), date("1991")));
        life = CaseItems.add(life, "/residence", lived("FR", date("1991"), null));
        life = CaseItems.add(life, "/moves", CaseFields.with(CaseItems.move("MA"), "on", date("2028-05")));
        List<LifeCourse.Lane> lanes = LifeCourse.of(life).lanes();
        assertThat(lanes).extracting(LifeCourse.Lane::country).containsExactly("MA", "FR", "MA");
        assertThat(lanes.get(2).planned()).isTrue();
        assertThat(lanes.get(2).hue()).isEqualTo(lanes.get(0).hue());
        assertThat(lanes.get(2).rows().get(0).get(0).kind()).isEqualTo(Kind.MOVE);
    }

    @Test
    void everyBarLiesWithinTheDrawing() {
        life = CaseItems.add(life, "/residence", lived("MA", date("1962"), date("1991")));
        worked("MA", null, "1991-06-30");
        worked("FR", "2007", null);
        LifeCourse course = LifeCourse.of(life);
        course.lanes().stream()
                .flatMap(lane -> lane.rows().stream().flatMap(List::stream))
                .forEach(bar -> {
                    assertThat(bar.from()).isAfterOrEqualTo(course.from()).isBeforeOrEqualTo(bar.surelyFrom());
                    assertThat(bar.surelyTo())
                            .isAfterOrEqualTo(bar.surelyFrom())
                            .isBeforeOrEqualTo(bar.to());
                    assertThat(bar.to()).isBeforeOrEqualTo(course.to());
                });
    }
}
