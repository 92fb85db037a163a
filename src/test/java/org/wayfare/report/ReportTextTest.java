package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {
    private static String report(String language) {
        return ReportText.of(SampleAssessment.full(), Wordings.in(language));
    }

    @Test
    void says_who_when_and_by_which_law_first() {
        assertThat(report("en").lines().skip(2).limit(2))
                .containsExactly(
                        "Case sample <1>, judged as things stand on 15 January 2026.",
                        "Law library 2026.11; the newest source used was read on 20 November 2026.");
    }

    @Test
    void asks_the_most_decisive_question_before_any_answer() {
        String text = report("en");
        assertThat(text.indexOf("Were you insured in this job?")).isPositive().isLessThan(text.indexOf("Yes (1)"));
        assertThat(text).contains("This decides 2 answers: Name of be.health (Belgium);");
    }

    @Test
    void groups_rights_from_yes_to_no_with_sign_and_word() {
        String text = report("en");
        assertThat(text)
                .contains("[+] Yes. You have a right to: Name of be.pension.employees (Belgium).")
                .contains("[>] Later. You will have a right from 1 March 2027 to:")
                .contains("[?] Depends. We cannot tell yet")
                .contains("[-] No. You have no right to:");
        assertThat(text.indexOf("[+] Yes.")).isLessThan(text.indexOf("[>] Later."));
        assertThat(text.indexOf("[?] Depends. We")).isLessThan(text.indexOf("[-] No. You"));
    }

    @Test
    void explains_a_yes_by_every_condition_and_a_no_by_what_fails() {
        String text = report("en");
        String yes = text.substring(text.indexOf("[+] Yes."), text.indexOf("From a later day"));
        String no = text.substring(text.indexOf("[-] No. You have"), text.indexOf("Worth knowing"));
        assertThat(yes).contains("[+] Met: You meet age. You have: 66 years and 4 months. Needed: 65 years.");
        assertThat(yes.replaceAll("\\s+", " ")).contains("You have: between 10 and 12 months. Needed: 12 months.");
        assertThat(no).contains("Not met: You meet").doesNotContain("You meet age");
    }

    @Test
    void cites_articles_by_number_and_each_source_once() {
        String text = report("en");
        assertThat(text).contains("Art. 52(1)(b) [1]").containsOnlyOnce("https://eur-lex.europa.eu/eli/reg/2004/883");
    }

    @Test
    void keeps_what_is_not_held_apart_from_a_no() {
        assertThat(report("en"))
                .contains("[?] Depends. Morocco: we do not hold the law on family benefits, unemployment. This is not");
    }

    @Test
    void ends_with_information_not_a_decision() {
        assertThat(report("en")).contains("This is information, not a decision.");
        assertThat(report("fr")).contains("Ceci est une information, pas une décision.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void stays_within_the_columns_and_shows_no_keys(String language) {
        assertThat(report(language).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(ReportText.WIDTH));
        assertThat(report(language))
                .doesNotContainPattern("\\b(right|payment|amount|Branch|scenario|condition)\\.[a-z]+\\b")
                .doesNotContain("{0}");
    }

    @Test
    void page_is_well_formed_and_says_its_language() throws Exception {
        String page = ReportHtml.of(SampleAssessment.full(), Wordings.in("fr"));
        assertThat(page)
                .contains("lang=\"fr\" dir=\"ltr\"")
                .contains("sample &lt;1&gt;")
                .doesNotContain("<script");
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        var in = new java.io.ByteArrayInputStream(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(factory.newDocumentBuilder()
                        .parse(in)
                        .getElementsByTagName("h1")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void page_turns_round_for_languages_written_from_the_right() {
        assertThat(ReportHtml.of(SampleAssessment.full(), Wordings.in("ar"))).contains("lang=\"ar\" dir=\"rtl\"");
    }
}
