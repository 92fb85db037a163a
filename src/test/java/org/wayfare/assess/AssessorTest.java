package org.wayfare.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Scenario;

class AssessorTest {
    private static final Assessor ASSESSOR = new Assessor(LawBook.shipped(), RuleBase.load());

    private static Assessment assess(String json) {
        try {
            return ASSESSOR.assess(CaseReader.read(json.replace('\'', '"')));
        } catch (CaseFaults e) {
            throw new AssertionError(e);
        }
    }

    private static BenefitRow row(Scenario scenario, String scheme) {
        return scenario.benefits().stream()
                .filter(b -> b.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static final String EMPTY =
            "{'format': 'wayfare.case/1', 'asOf': '2026-11-20', 'person': {'nationalities': ['MA']}, 'moves': [{'to': 'BE'}, {'to': 'FR'}]}";

    @Test
    void nothingStatedIsNeverANo() {
        Assessment assessment = assess(EMPTY);
        assertThat(assessment.scenarios()).hasSize(3);
        for (BenefitRow row : assessment.scenarios().get(0).benefits()) {
            if (row.verdict() == Verdict.NOT_ENTITLED) {
                // Only what the one stated fact, the nationality, decides may be a no.
                assertThat(row.conditions()).as(row.scheme()).anyMatch(c -> c.status() == ConditionStatus.UNMET);
            } else {
                assertThat(row.verdict()).as(row.scheme()).isNotEqualTo(Verdict.ENTITLED_FROM);
            }
        }
        assertThat(assessment.scenarios().get(0).benefits()).anyMatch(r -> r.verdict() == Verdict.UNDETERMINED);
        assertThat(assessment.missing()).isNotEmpty();
    }

    @Test
    void factsAreRankedByHowManyAnswersTheyWouldSettle() {
        List<Integer> sizes =
                assess(EMPTY).missing().stream().map(m -> m.decides().size()).toList();
        assertThat(sizes).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void everyRowHasItsProofAndItsSource() {
        for (Scenario scenario : assess(EMPTY).scenarios()) {
            for (BenefitRow row : scenario.benefits()) {
                assertThat(row.rules()).as(row.scheme()).isNotEmpty();
                assertThat(row.basis()).as(row.scheme()).isNotEmpty();
            }
        }
    }

    @Test
    void aSchemeThatHasEndedHasNoRow() {
        Set<String> schemes = new HashSet<>();
        assess(EMPTY.replace("2026-11-20", "2009-11-20"))
                .scenarios()
                .forEach(s -> s.benefits().forEach(b -> schemes.add(b.scheme())));
        assertThat(schemes).doesNotContain("fr.are-none").contains("fr.retraite-generale");
    }

    @ParameterizedTest
    @CsvSource({
        // Belgian pension age 66: the day before, the day, and a birth known to the month or year only
        "1960-11-21, 2026-11-20, ENTITLED_FROM",
        "1960-11-20, 2026-11-20, ENTITLED",
        "1960-10, 2026-11-20, ENTITLED",
        "1960-11, 2026-11-20, UNDETERMINED",
        "1960, 2026-11-20, UNDETERMINED",
        "1961, 2026-11-20, ENTITLED_FROM",
    })
    void anAnswerHoldsForEveryDayThatADateMayMean(String birth, String day, Verdict verdict) {
        Assessment assessment = assess(
                "{'format': 'wayfare.case/1', 'asOf': '" + day + "', 'person': {'nationalities': ['BE'], 'birthDate': '"
                        + birth
                        + "'}, 'residence': [{'country': 'BE', 'status': 'national'}], 'events': [], 'family': [],"
                        + " 'periods': [{'country': 'BE', 'kind': 'employment', 'from': '2000-01-01', 'to': '2010-12-31', 'insured': true}]}");
        BenefitRow pension = row(assessment.scenarios().get(0), "be.pension.employees");
        assertThat(pension.verdict()).isEqualTo(verdict);
        if (verdict == Verdict.UNDETERMINED) {
            assertThat(pension.missing()).contains("/person/birthDate");
        }
    }

    @Test
    void whoMeetsTheAgeOnlyAfterItRisesWaitsForTheHigherAge() {
        Assessment assessment = assess(
                "{'format': 'wayfare.case/1', 'asOf': '2026-11-20', 'person': {'nationalities': ['BE'], 'birthDate': '1964-06-01'},"
                        + " 'residence': [{'country': 'BE', 'status': 'national'}], 'events': [], 'family': [],"
                        + " 'periods': [{'country': 'BE', 'kind': 'employment', 'from': '2000-01-01', 'to': '2010-12-31', 'insured': true}]}");
        BenefitRow pension = row(assessment.scenarios().get(0), "be.pension.employees");
        assertThat(pension.payableFrom()).hasToString("2031-06-01");
    }

    @Test
    void anUnansweredQuestionOfInsuranceLeavesARangeAndAPointer() {
        Assessment assessment = assess(
                "{'format': 'wayfare.case/1', 'asOf': '2026-11-20', 'person': {'nationalities': ['MA'], 'birthDate': '1960-01-01'},"
                        + " 'residence': [{'country': 'MA', 'status': 'national'}], 'events': [], 'family': [], 'statements': [],"
                        + " 'periods': [{'country': 'MA', 'kind': 'employment', 'from': '1990-01-01', 'to': '1999-12-31'}]}");
        BenefitRow pension = row(assessment.scenarios().get(0), "ma.pension-vieillesse");
        assertThat(pension.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(pension.missing()).contains("/periods/0/insured");
    }

    @Test
    void lawThatIsNotHeldStandsApartAndIsNoGap() {
        Scenario now = assess(
                        "{'format': 'wayfare.case/1', 'asOf': '2026-11-20', 'person': {'nationalities': ['KM']}, 'residence': [{'country': 'KM'}]}")
                .scenarios()
                .get(0);
        assertThat(now.notEncoded()).anyMatch(n -> n.country().equals("KM"));
        assertThat(now.gaps()).isEmpty();
        assertThat(now.benefits()).isEmpty();
    }
}
