package org.wayfare.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.assess.Assessor;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.Branch;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;

/** Which of several instruments counts for a person, and that two agreements are never added together. */
class PrecedenceTest {
    private static final Assessor ASSESSOR = new Assessor(LawBook.in(Path.of("countries")), RuleBase.load());
    private static final String GERMAN_PENSION = "de.regelaltersrente";

    /**
     * A life in a line.
     *
     * @param stays "BE 1990-01-01 2010-12-31 long_term" and so on, the last without an end
     * @param work "BE 1990-01-01 2010-12-31" and so on
     */
    private static Scenario life(String nationality, List<String> stays, List<String> work) {
        String json = """
                {"format": "wayfare.case/1", "asOf": "2026-01-15",
                 "person": {"nationalities": ["%s"], "birthDate": "1957-02-08", "civilStatus": "single"},
                 "residence": [%s], "periods": [%s], "family": [], "statements": [],
                 "events": [{"type": "retirement_claim", "date": "2025-06-02"}]}
                """.formatted(
                nationality,
                String.join(", ", stays.stream().map(PrecedenceTest::stay).toList()),
                String.join(", ", work.stream().map(PrecedenceTest::work).toList()));
        try {
            return ASSESSOR.assess(CaseReader.read(json)).scenarios().get(0);
        } catch (CaseFaults e) {
            throw new AssertionError(json, e);
        }
    }

    private static Scenario movedBackToMorocco() {
        return life(
                "MA",
                List.of("BE 1990-01-01 2010-12-31 long_term", "MA 2011-01-01 national"),
                List.of("MA 1980-01-01 1989-12-31", "BE 1990-01-01 2010-12-31"));
    }

    private static String stay(String line) {
        String[] parts = line.split(" ");
        String until = parts.length == 4 ? "\"to\": \"%s\", ".formatted(parts[2]) : "";
        return "{\"country\": \"%s\", \"from\": \"%s\", %s\"status\": \"%s\"}"
                .formatted(parts[0], parts[1], until, parts[parts.length - 1]);
    }

    private static String work(String line) {
        String[] parts = line.split(" ");
        return "{\"country\": \"%s\", \"kind\": \"employment\", \"from\": \"%s\", \"to\": \"%s\", \"insured\": true}"
                .formatted(parts[0], parts[1], parts[2]);
    }

    private static boolean binds(Scenario scenario, String id) {
        return scenario.instruments().stream().anyMatch(i -> i.id().equals(id) && i.binds());
    }

    private static List<TotalsRow> totals(Scenario scenario) {
        return scenario.totals().stream()
                .filter(t -> t.branch() == Branch.OLD_AGE)
                .toList();
    }

    private static BenefitRow row(Scenario scenario, String scheme) {
        return scenario.benefits().stream()
                .filter(b -> b.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static void looksAtEveryOneAndSaysWhy(Scenario scenario, String... ids) {
        assertThat(scenario.instruments()).extracting(InstrumentRow::id).contains(ids);
        assertThat(scenario.instruments())
                .allSatisfy(i -> assertThat(i.reason()).isNotNull());
    }

    @Test
    void the_regulation_replaces_an_older_agreement_for_a_citizen_of_the_Union() {
        Scenario now = life(
                "PL",
                List.of("PL 1957-02-08 1994-12-31 national", "DE 1995-01-01 long_term"),
                List.of("PL 1980-01-01 1994-12-31", "DE 1995-01-01 2020-12-31"));
        assertThat(binds(now, "eu-883")).isTrue();
        assertThat(binds(now, "bsa-DE-PL")).isFalse();
        looksAtEveryOneAndSaysWhy(now, "eu-883", "bsa-DE-PL");
        assertThat(totals(now)).extracting(TotalsRow::instrument).containsOnly("eu-883");
    }

    @Test
    void the_agreement_binds_for_a_Moroccan_moved_back_whom_the_regulations_do_not_reach() {
        Scenario now = movedBackToMorocco();
        assertThat(binds(now, "bsa-BE-MA")).isTrue();
        assertThat(binds(now, "eu-883")).isFalse();
        assertThat(binds(now, "eu-1231")).isFalse();
        assertThat(totals(now)).extracting(TotalsRow::instrument).containsOnly("bsa-BE-MA");
    }

    @Test
    void only_the_present_agreement_binds_and_not_its_forerunner_of_the_same_id() {
        Scenario now = movedBackToMorocco();
        assertThat(now.instruments())
                .filteredOn(i -> i.id().equals("bsa-BE-MA") && i.binds())
                .hasSize(1);
    }

    @Test
    void the_protocol_of_2020_replaces_the_old_agreements_with_the_United_Kingdom() {
        Scenario now = life(
                "DE",
                List.of("DE 1957-02-08 2021-12-31 national", "GB 2022-01-01 temporary_work"),
                List.of("DE 1985-01-01 2021-12-31", "GB 2022-01-01 2025-12-31"));
        assertThat(binds(now, "uk-tca")).isTrue();
        assertThat(binds(now, "bsa-DE-GB")).isFalse();
        assertThat(binds(now, "eu-883")).isFalse();
        assertThat(totals(now)).extracting(TotalsRow::instrument).containsOnly("uk-tca");
    }

    @Test
    void who_crossed_before_the_withdrawal_keeps_the_old_rules_and_not_the_protocol() {
        Scenario now = life(
                "DE",
                List.of("DE 1957-02-08 2017-12-31 national", "GB 2018-01-01 withdrawal_agreement"),
                List.of("DE 1985-01-01 2017-12-31", "GB 2018-01-01 2025-12-31"));
        assertThat(binds(now, "uk-wa")).isTrue();
        assertThat(binds(now, "uk-tca")).isFalse();
        assertThat(binds(now, "bsa-DE-GB")).isFalse();
    }

    @ParameterizedTest(name = "a national of {0}: {1}")
    @CsvSource({"MA, true", "DE, true", "IN, false", "TN, false"})
    void an_agreement_for_nationals_only_leaves_out_a_worker_of_a_third_State(String nationality, boolean binds) {
        Scenario now = life(
                nationality,
                List.of("DE 1995-01-01 1997-12-31 temporary_work", "MA 1998-01-01 temporary_work"),
                List.of("DE 1995-01-01 1997-12-31", "MA 1998-01-01 2003-12-31"));
        assertThat(binds(now, "bsa-DE-MA")).isEqualTo(binds);
        looksAtEveryOneAndSaysWhy(now, "bsa-DE-MA");
    }

    @Test
    void an_agreement_for_all_insured_covers_a_worker_of_a_third_State() {
        Scenario now = life(
                "IN",
                List.of("DE 1995-01-01 1997-12-31 temporary_work", "JP 1998-01-01 temporary_work"),
                List.of("DE 1995-01-01 1997-12-31", "JP 1998-01-01 2003-12-31"));
        assertThat(binds(now, "bsa-DE-JP")).isTrue();
    }

    // Agreements whose text lets third States count (Belgium and France with Morocco) stand in
    // rules/bilateral/cases/triangles.json.
    @Test
    void three_States_are_never_added_together_through_two_agreements() {
        List<Scenario> lives = List.of(
                life(
                        "MA",
                        List.of("NL 1990-01-01 1999-12-31 long_term", "MA 2011-01-01 national"),
                        List.of("MA 1980-01-01 1989-12-31", "NL 1990-01-01 1999-12-31", "DE 2000-01-01 2010-12-31")),
                life(
                        "TR",
                        List.of("DE 1980-01-01 1989-12-31 long_term", "TR 2000-01-01 national"),
                        List.of("DE 1980-01-01 1989-12-31", "CH 1990-01-01 1999-12-31", "TR 2000-01-01 2009-12-31")),
                life(
                        "US",
                        List.of("US 1957-02-08 national"),
                        List.of("DE 1990-01-01 1992-06-30", "JP 1995-01-01 1998-04-30", "US 2000-01-01 2001-12-31")));
        for (Scenario scenario : lives) {
            assertThat(totals(scenario)).isNotEmpty().allSatisfy(row -> {
                assertThat(row.byCountry()).hasSizeLessThanOrEqualTo(2);
                assertThat(row.instrument()).startsWith("bsa-");
            });
            for (TotalsRow row : totals(scenario)) {
                Set<String> parties = Set.copyOf(
                        List.of(String.valueOf(row.instrument()).substring(4).split("-")));
                assertThat(parties).containsAll(row.byCountry().keySet()).contains(row.state());
            }
        }
    }

    @ParameterizedTest(name = "30 months in Germany, {0} in the US, {1} in Japan: {2}")
    @CsvSource({
        // 60 months are wanted. One agreement reaches them, the other does not; both together never count
        "2001-12-31, 1998-04-30, ENTITLED, bsa-DE-JP",
        "2002-06-30, 1996-08-31, ENTITLED, bsa-DE-US",
        "2001-08-31, 1996-08-31, NOT_ENTITLED, -",
        // One month short with either of them
        "2002-05-31, 1997-05-31, NOT_ENTITLED, -",
    })
    void the_better_of_two_agreements_counts(String untilUs, String untilJp, Verdict verdict, String via) {
        Scenario now = life(
                "US",
                List.of("US 1957-02-08 national"),
                List.of("DE 1990-01-01 1992-06-30", "JP 1995-01-01 " + untilJp, "US 2000-01-01 " + untilUs));
        BenefitRow pension = row(now, GERMAN_PENSION);
        assertThat(pension.verdict()).isEqualTo(verdict);
        assertThat(pension.via()).isEqualTo(via.equals("-") ? List.of() : List.of(via));
    }

    @Test
    void the_Ibero_American_convention_binds_beside_the_bilateral_one() {
        Scenario now = life(
                "AR",
                List.of("AR 1957-02-08 1999-12-31 national", "ES 2000-01-01 long_term"),
                List.of("AR 1980-01-01 1999-12-31", "ES 2000-01-01 2009-12-31"));
        assertThat(binds(now, "bsa-AR-ES")).isTrue();
        assertThat(binds(now, "ibero-american")).isTrue();
        assertThat(totals(now)).extracting(TotalsRow::instrument).containsOnly("bsa-AR-ES", "ibero-american");
    }

    @Test
    void MERCOSUR_stands_in_the_place_of_the_agreement_that_it_ended() {
        Scenario now = life(
                "BR",
                List.of("AR 2000-01-01 2009-12-31 long_term", "BR 2010-01-01 national"),
                List.of("AR 2000-01-01 2009-12-31", "BR 2010-01-01 2020-12-31"));
        assertThat(binds(now, "mercosur")).isTrue();
        assertThat(binds(now, "bsa-AR-BR")).isFalse();
    }

    @ParameterizedTest(name = "a national of {0} in Kuwait: {1}")
    @CsvSource({"OM, true", "IN, false", "YE, false"})
    void the_Gulf_system_is_for_nationals_of_its_States(String nationality, boolean binds) {
        Scenario now = life(
                nationality,
                List.of("OM 1957-02-08 2018-12-31 other", "KW 2019-01-01 other"),
                List.of("KW 2019-01-01 2025-12-31"));
        assertThat(binds(now, "gcc")).isEqualTo(binds);
        assertThat(totals(now)).allSatisfy(row -> assertThat(row.byCountry()).isEqualTo(Map.of("KW", row.total())));
    }

    @ParameterizedTest(name = "a national of {0}: {1}")
    @CsvSource({"SE, eu-883", "IN, nordic"})
    void the_Nordic_convention_carries_those_whom_the_regulation_leaves_out(String nationality, String instrument) {
        Scenario now = life(
                nationality,
                List.of("NO 2000-01-01 2009-12-31 long_term", "SE 2010-01-01 long_term"),
                List.of("NO 2000-01-01 2009-12-31", "SE 2010-01-01 2020-12-31"));
        assertThat(binds(now, instrument)).isTrue();
        assertThat(totals(now)).extracting(TotalsRow::instrument).containsOnly(instrument);
    }
}
