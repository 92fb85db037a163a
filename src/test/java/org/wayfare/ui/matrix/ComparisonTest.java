package org.wayfare.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Confidence;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Text;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;

class ComparisonTest {
    private static BenefitRow row(Verdict verdict, @Nullable PaymentVerdict payment) {
        Payment abroad = payment == null ? null : new Payment("MA", payment, null, null, null, List.of(), List.of());
        return new BenefitRow(
                "FR",
                Branch.OLD_AGE,
                "fr.x",
                new Text(Map.of("en", "x")),
                BenefitKind.CONTRIBUTORY,
                verdict,
                null,
                null,
                null,
                List.of(),
                List.of(),
                abroad,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Confidence.HIGH);
    }

    private static Scenario scenario(String id, BenefitRow row) {
        return new Scenario(
                id,
                LocalDate.of(2026, 11, 20),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(row),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "ENTITLED, ENTITLED, FULL, STAYS",
        "ENTITLED, ENTITLED, FROZEN, CHANGES",
        "ENTITLED, ENTITLED, NOT_PAYABLE, STOPS",
        "ENTITLED, ENTITLED, UNDETERMINED, UNSURE",
        "ENTITLED, NOT_ENTITLED, FULL, STOPS",
        "NOT_ENTITLED, ENTITLED, FULL, BEGINS",
        "ENTITLED_FROM, UNDETERMINED, FULL, UNSURE",
        "UNDETERMINED, NOT_ENTITLED, FULL, STAYS"
    })
    void aMoveIsJudgedByWhatItDoesToTheRight(
            Verdict now, Verdict then, PaymentVerdict abroad, Comparison.Outcome outcome) {
        Assessment assessment = new Assessment(
                null,
                LocalDate.of(2026, 11, 20),
                "t",
                null,
                List.of(scenario("now", row(now, null)), scenario("move:MA", row(then, abroad))),
                List.of());
        assertThat(Comparison.of(assessment).lines())
                .extracting(Comparison.Line::outcome)
                .containsExactly(outcome);
    }

    @Test
    void aRightThatWasNeverHadCannotGoAlong() {
        Assessment assessment = new Assessment(
                null,
                LocalDate.of(2026, 11, 20),
                "t",
                null,
                List.of(
                        scenario("now", row(Verdict.NOT_ENTITLED, null)),
                        scenario("move:MA", row(Verdict.ENTITLED, PaymentVerdict.NOT_PAYABLE))),
                List.of());
        assertThat(Comparison.of(assessment).lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ENTITLED, , YES",
        "ENTITLED, FULL, YES",
        "ENTITLED, NOT_PAYABLE, NOT_PAID",
        "ENTITLED, UNDETERMINED, DEPENDS",
        "ENTITLED_FROM, FROZEN, FROM",
        "UNDETERMINED, , DEPENDS",
        "NOT_ENTITLED, FULL, NO"
    })
    void aRightThatStopsAtTheBorderIsNeverAPlainYes(
            Verdict verdict, @Nullable PaymentVerdict abroad, Standing standing) {
        assertThat(Standings.of(row(verdict, abroad))).isEqualTo(standing);
    }
}
