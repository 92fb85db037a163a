package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Confidence;
import org.wayfare.model.Country;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Per;
import org.wayfare.model.Phrase;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.Verdict;
import org.wayfare.model.WarningCode;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.model.assessment.Warning;

/** What a tired reader must not stumble over. */
class PlainReportTest {
    private static final Wordings WORDS = Wordings.in("en");
    private static final Text NAME = new Text(Map.of("en", "Pension"));
    private static final NextStep ONE_CLAIM =
            new NextStep(Phrase.of("eu.next.one-claim", new Country("BE")), null, null, null, null, List.of());

    private final Set<NextStep> said = new HashSet<>();

    private static Citation article(String article) {
        return new Citation("Act", article, null, "2026-11-20", Confidence.HIGH);
    }

    private static ConditionResult condition(
            ConditionStatus status,
            @Nullable Object have,
            @Nullable Object need,
            Wording text,
            @Nullable Text remedy,
            String article) {
        return new ConditionResult("c", status, have, need, text, remedy, List.of(article(article)), "word/c");
    }

    private String right(Verdict verdict, List<Warning> warnings, List<NextStep> next, ConditionResult... conditions) {
        BenefitRow row = new BenefitRow(
                "BE",
                Branch.OLD_AGE,
                "be.pension",
                NAME,
                BenefitKind.CONTRIBUTORY,
                verdict,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(conditions),
                List.of("/means", "/other"),
                List.of(),
                warnings,
                next,
                Confidence.HIGH);
        RightOutline outline = new RightOutline(
                WORDS, new Sources(WORDS), Map.of(), Map.of("/means", "What is there to live on?"), said);
        return flat(List.of(outline.item(row)));
    }

    private static String flat(List<Block> blocks) {
        return ReportText.of(blocks, WORDS).replaceAll("\\s+", " ");
    }

    private static Text text(String english) {
        return new Text(Map.of("en", english));
    }

    @Test
    void says_once_what_two_provisions_ask() {
        Phrase age = Phrase.of("condition.age-at-least", Length.of(65, Unit.YEARS));
        String report = right(
                Verdict.ENTITLED,
                List.of(),
                List.of(),
                condition(ConditionStatus.MET, null, null, age, null, "art. 1"),
                condition(ConditionStatus.MET, null, null, age, null, "art. 2"),
                condition(ConditionStatus.UNMET, null, null, age, null, "art. 3"));
        assertThat(report)
                .containsOnlyOnce("Met: Aged at least 65 years.")
                .contains("(art. 1 [1]; art. 2 [1])")
                .contains("Not met: Aged");
    }

    @Test
    void asks_for_no_day_where_any_insurance_will_do_and_for_no_once_where_savings_are_meant() {
        Money savings = new Money(BigDecimal.valueOf(20_000), "EUR", Per.ONCE);
        Money plain = new Money(BigDecimal.valueOf(20_000), "EUR", null);
        String report = right(
                Verdict.ENTITLED,
                List.of(),
                List.of(),
                condition(
                        ConditionStatus.MET,
                        Length.of(30, Unit.DAYS),
                        Length.of(1, Unit.DAYS),
                        Phrase.of("condition.insured-at-least.ever", new Country("TR")),
                        null,
                        "a"),
                condition(
                        ConditionStatus.UNKNOWN,
                        null,
                        savings,
                        Phrase.of("condition.assets-at-most", plain),
                        null,
                        "b"));
        assertThat(report)
                .contains("at some time. You have: 30 days.")
                .doesNotContain("Needed")
                .doesNotContain("once");
    }

    @Test
    void calls_help_only_what_can_still_help() {
        Phrase age = Phrase.of("condition.age-at-least", Length.of(65, Unit.YEARS));
        Phrase idle = Phrase.of("condition.working.not", Phrase.of("work.any"), new Country("JP"));
        assertThat(right(
                        Verdict.ENTITLED,
                        List.of(),
                        List.of(),
                        condition(ConditionStatus.MET, null, null, age, text("From 60 reduced."), "a")))
                .contains("Good to know: From 60 reduced.")
                .doesNotContain("What would help");
        assertThat(right(
                        Verdict.NOT_ENTITLED,
                        List.of(),
                        List.of(),
                        condition(ConditionStatus.UNMET, Length.of(60, Unit.YEARS), null, age, text("Wait."), "a")))
                .contains("Not met: Aged at least 65 years. You have: 60 years.")
                .contains("What would help: Wait.");
        assertThat(right(
                        Verdict.NOT_ENTITLED,
                        List.of(),
                        List.of(),
                        condition(ConditionStatus.UNMET, null, null, idle, null, "a")))
                .contains("Not met: No insured work in Japan (work).")
                .contains("What would help: Claim again when this work");
    }

    @Test
    void owns_up_that_a_later_yes_counts_on_going_on() {
        Phrase insured = Phrase.of("condition.insured-at-least", Length.of(10, Unit.YEARS), new Country("KR"));
        assertThat(right(
                        Verdict.ENTITLED_FROM,
                        List.of(),
                        List.of(),
                        condition(ConditionStatus.MET_LATER, null, null, insured, null, "a")))
                .contains("This counts on you staying insured as you are now.");
        assertThat(right(
                        Verdict.ENTITLED,
                        List.of(),
                        List.of(),
                        condition(ConditionStatus.MET, null, null, insured, null, "a")))
                .doesNotContain("This counts on");
    }

    @Test
    void warns_of_a_loss_before_the_office_and_notes_the_rest_after_it() {
        String report = right(
                Verdict.ENTITLED,
                List.of(
                        new Warning(WarningCode.OTHER, text("Small print."), List.of()),
                        new Warning(WarningCode.REFUND_ENDS_RIGHTS, text("Gone."), List.of())),
                List.of(new NextStep(text("Go there."), null, null, null, null, List.of())));
        assertThat(report).contains("[!] Please note: Small print.");
        assertThat(report.indexOf("Gone.")).isPositive().isLessThan(report.indexOf("Go there."));
        assertThat(report.indexOf("Small print.")).isGreaterThan(report.indexOf("Go there."));
    }

    @Test
    void tells_of_the_one_claim_once_and_points_back_after_that() {
        assertThat(right(Verdict.ENTITLED, List.of(), List.of(ONE_CLAIM))).contains("One claim is enough");
        assertThat(right(Verdict.ENTITLED, List.of(), List.of(ONE_CLAIM)))
                .doesNotContain("One claim is enough")
                .contains("Next step: The one claim described above covers this pension too.");
    }

    @Test
    void asks_a_question_where_it_has_one_instead_of_naming_a_field() {
        assertThat(right(Verdict.UNDETERMINED, List.of(), List.of()))
                .contains("We first need to know: What is there to live on?; /other");
    }

    private static String around(List<InstrumentRow> instruments, List<TotalsRow> totals, List<NotEncoded> gaps) {
        Scenario scenario = new Scenario(
                "now",
                LocalDate.of(2026, 11, 20),
                "DE",
                null,
                instruments,
                List.of(),
                totals,
                List.of(),
                List.of(),
                gaps,
                List.of(),
                List.of(),
                List.of());
        return flat(new ArrayList<>(new ScenarioOutline(WORDS, new Sources(WORDS)).around(scenario)));
    }

    @Test
    void does_not_deny_the_law_that_it_holds_in_part() {
        assertThat(around(
                        List.of(),
                        List.of(),
                        List.of(
                                new NotEncoded("DE", Branch.OLD_AGE, Phrase.of("not-encoded.partly")),
                                new NotEncoded("DE", Branch.DEATH_GRANT, Phrase.of("not-encoded.nothing")))))
                .contains("Germany: we do not hold the law on death grant.")
                .contains("Germany: on old age we hold only a part of the law.");
    }

    @Test
    void names_agreements_rather_than_their_ids_and_keeps_quiet_of_those_for_others() {
        List<String> both = List.of("DE", "TR");
        String report = around(
                List.of(
                        new InstrumentRow(
                                "bsa-DE-TR",
                                text("Treaty of 1964"),
                                both,
                                true,
                                Phrase.of("agreement.national"),
                                List.of(),
                                List.of()),
                        new InstrumentRow(
                                "refugees",
                                text("Refugee convention"),
                                both,
                                false,
                                Phrase.of("agreement.not-refugee"),
                                List.of(),
                                List.of())),
                List.of(total(Branch.INVALIDITY), total(Branch.OLD_AGE)),
                List.of());
        assertThat(report)
                .contains("Treaty of 1964")
                .containsOnlyOnce("Turkey 9")
                .contains("invalidity, old age")
                .doesNotContain("bsa-DE-TR")
                .doesNotContain("Refugee convention");
    }

    @Test
    void names_a_certificate_in_words() {
        for (String language : Wordings.languages()) {
            assertThat(Wordings.in(language).text("competence.document.certificate_of_coverage"))
                    .doesNotContain("_")
                    .doesNotContain("competence");
        }
    }

    private static TotalsRow total(Branch branch) {
        return new TotalsRow(
                branch, "DE", Unit.MONTHS, Map.of("TR", BigDecimal.valueOf(9)), BigDecimal.valueOf(9), "bsa-DE-TR");
    }
}
