package org.wayfare.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Per;
import org.wayfare.model.PeriodKind;

class CaseFieldsTest {
    private final LifeCase nobody = Lives.nobody();

    @Test
    void aFactThatIsSetIsRead() {
        LifeCase born = CaseFields.set(nobody, "/person/birthDate", PartialDate.parse("1962-04"));
        assertThat(CaseFields.get(born, "/person/birthDate")).isEqualTo(PartialDate.parse("1962-04"));
    }

    @Test
    void aRecordOnTheWayIsMade() {
        Money income = new Money(BigDecimal.TEN, "EUR", Per.MONTH);
        LifeCase rich = CaseFields.set(nobody, "/means/householdIncome", income);
        assertThat(rich.means()).isNotNull();
        assertThat(rich.means().householdIncome()).isEqualTo(income);
        assertThat(rich.means().assets()).isNull();
    }

    @Test
    void anUnstatedFactIsNull() {
        assertThat(CaseFields.get(nobody, "/means/assets")).isNull();
        assertThat(CaseFields.get(nobody, "/periods/3/insured")).isNull();
    }

    @Test
    void theEmployersCountryGoesByTheContractsName() {
        LifeCase worked = CaseItems.add(nobody, "/periods", CaseItems.period("BE", PeriodKind.EMPLOYMENT, null, null));
        LifeCase employed = CaseFields.set(worked, "/periods/0/employer/country", "FR");
        assertThat(employed.periods().get(0).employerCountry()).isEqualTo("FR");
    }

    @Test
    void entriesKnowTheirNewPlaceAfterOneBeforeThemIsRemoved() {
        LifeCase three = nobody;
        for (String country : List.of("MA", "BE", "FR")) {
            three = CaseItems.add(three, "/periods", CaseItems.period(country, PeriodKind.EMPLOYMENT, null, null));
        }
        LifeCase two = CaseItems.remove(three, "/periods/0");
        assertThat(two.periods()).extracting("path").containsExactly("/periods/0", "/periods/1");
        assertThat(two.periods()).extracting("country").containsExactly("BE", "FR");
    }

    @Test
    void aPeriodThatIsSplitLosesNoDay() {
        LifeCase one = CaseItems.add(
                nobody,
                "/periods",
                CaseItems.period(
                        "BE", PeriodKind.EMPLOYMENT, PartialDate.parse("1994-01"), PartialDate.parse("1996-05-31")));
        LifeCase two = CaseItems.split(one, "/periods/0", LocalDate.of(1995, 3, 1));
        assertThat(two.periods())
                .extracting("from")
                .containsExactly(PartialDate.parse("1994-01"), PartialDate.parse("1995-03-01"));
        assertThat(two.periods())
                .extracting("to")
                .containsExactly(PartialDate.parse("1995-02-28"), PartialDate.parse("1996-05-31"));
    }

    @Test
    void everyListThatCanBeBegunTakesItsNewEntry() {
        for (String list : List.of("/residence", "/periods", "/family", "/events", "/statements", "/moves")) {
            LifeCase more = CaseItems.add(nobody, list, CaseItems.fresh(nobody, list));
            assertThat(CaseItems.count(more, list)).as(list).isOne();
        }
    }

    @Test
    void removingTheLastEntryLeavesNoneAndNotUnknown() {
        LifeCase one = CaseItems.add(nobody, "/family", CaseItems.fresh(nobody, "/family"));
        assertThat(CaseItems.remove(one, "/family/0").family()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/person/name", "/periods/0/colour", "person", "/asOf/day"})
    void aFieldThatNoCaseHasIsRefused(String pointer) {
        assertThat(CaseFields.exists(pointer)).isFalse();
        assertThatThrownBy(() -> CaseFields.typeOf(pointer)).isInstanceOf(IllegalArgumentException.class);
    }
}
