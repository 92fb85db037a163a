package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfare.model.Branch;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.PartialDate;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;

/** The Arabic bundles beside the English and the French ones, and the report made of them. */
class ArabicReportTest {
    private static final Wordings AR = Wordings.in("ar");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Forms of papers, British statuses and the opening of a choice, which stay as they are. */
    private static final Pattern KEPT_IN_LATIN =
            Pattern.compile("\\{[^{}]*choice,|A1|S1|U1|pre-settled|settled|\\bx\\b");

    @ParameterizedTest
    @ValueSource(strings = {"report", "report-words", "phrases", "phrases-eu"})
    void english_french_and_arabic_have_the_same_keys(String bundle) {
        assertThat(bundle(bundle, "_ar").keySet()).isEqualTo(bundle(bundle, "").keySet());
        assertThat(bundle(bundle, "_fr").keySet()).isEqualTo(bundle(bundle, "").keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "report,_fr",
        "report,_ar",
        "report-words,_fr",
        "report-words,_ar",
        "phrases,_fr",
        "phrases,_ar",
        "phrases-eu,_fr",
        "phrases-eu,_ar"
    })
    void every_sentence_takes_the_arguments_of_the_english_one(String bundle, String language) {
        Map<String, String> english = bundle(bundle, "");
        bundle(bundle, language)
                .forEach((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report-words", "phrases", "phrases-eu"})
    void every_arabic_sentence_can_be_filled_in_and_has_no_words_left_in_another_language(String bundle) {
        bundle(bundle, "_ar").forEach((key, text) -> {
            if (!key.startsWith("date.")) {
                assertThat(new MessageFormat(text, AR.locale()).toPattern())
                        .as(key)
                        .isNotBlank();
                assertThat(KEPT_IN_LATIN.matcher(text).replaceAll(""))
                        .as(key)
                        .doesNotContainPattern("[A-Za-z]{2}")
                        .doesNotContain(",", ";", "?");
            }
        });
    }

    @Test
    void words_have_arabic_names() {
        for (Word word : new Word[] {Branch.OLD_AGE, ConditionStatus.MET, ResidenceStatus.REFUGEE, Unit.MONTHS}) {
            assertThat(AR.name(word)).matches("[\\p{IsArabic} ]+");
        }
    }

    /** Arabic counts one, two, three to ten, eleven and more, and a hundred and more in forms of their own. */
    @ParameterizedTest
    @CsvSource({
        "1,شهر واحد",
        "2,شهرين",
        "3,أشهر",
        "10,أشهر",
        "11,شهرا",
        "99,شهرا",
        "100,شهر",
        "1.5,شهر",
        "2.5,شهر",
        "0,شهر"
    })
    void a_length_takes_the_form_of_its_number(String months, String form) {
        assertThat(AR.length(new BigDecimal(months), Unit.MONTHS)).endsWith(form);
    }

    @Test
    void the_number_of_answers_takes_its_form_too() {
        assertThat(AR.text("missing.decides", 1, "")).startsWith("هذا يحسم جوابا واحدا");
        assertThat(AR.text("missing.decides", 2, "")).startsWith("هذا يحسم جوابين");
        assertThat(AR.text("missing.decides", 7, "")).contains("أجوبة");
        assertThat(AR.text("missing.decides", 12, "")).contains("جوابا");
    }

    @Test
    void text_shows_no_key_and_no_open_place() {
        String text = ReportText.of(SampleAssessment.full(), AR);
        assertThat(text)
                .contains("[+] نعم. لكم الحق في: ")
                .contains("هذه معلومة وليست قرارا.")
                .doesNotContainPattern("\\b(right|payment|amount|Branch|scenario|condition)\\.[a-z]+\\b")
                .doesNotContain("{0}");
    }

    @Test
    void page_says_its_language_and_direction() {
        assertThat(ReportHtml.of(SampleAssessment.full(), AR))
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("<h1>حقوقكم في الحماية الاجتماعية</h1>");
    }

    @Test
    void days_and_numbers_are_written_as_in_morocco() {
        assertThat(AR.date(LocalDate.of(2026, 11, 20))).isEqualTo("20 نونبر 2026");
        assertThat(AR.date(PartialDate.parse("1994-08"))).isEqualTo("غشت 1994");
        assertThat(AR.number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(AR.text("rights.entitled", 7)).isEqualTo("نعم (7)");
    }

    @Test
    void what_runs_from_the_left_is_isolated_once() {
        assertThat(AR.text("header.law", "2026.11")).isEqualTo("مكتبة القوانين \u20682026.11\u2069.");
        assertThat(AR.text("right.name", "PUMa", "فرنسا")).isEqualTo("\u2068PUMa\u2069 (فرنسا)");
        assertThat(AR.text("right.entitled", AR.text("right.name", "PUMa", "فرنسا"), "فرنسا"))
                .containsOnlyOnce("\u2068");
        assertThat(Wordings.in("en").text("header.law", "2026.11")).isEqualTo("Law library 2026.11.");
    }

    @Test
    void a_window_gets_the_same_words_without_marks() {
        assertThat(Wordings.unmarked("ar").text("header.law", "2026.11")).isEqualTo("مكتبة القوانين 2026.11.");
    }

    @Test
    void lists_have_the_comma_of_the_language() {
        assertThat(AR.list(List.of("فرنسا", "بلجيكا"))).isEqualTo("فرنسا، بلجيكا");
        assertThat(Wordings.in("en").list(List.of("France", "Belgium"))).isEqualTo("France, Belgium");
    }

    @Test
    void law_without_an_arabic_name_is_named_in_french() {
        assertThat(AR.word(new Text(Map.of("en", "Old-age pension", "fr", "Pension de retraite"))))
                .isEqualTo("Pension de retraite");
        assertThat(AR.word(new Text(Map.of("en", "Old-age pension", "ar", "معاش الشيخوخة"))))
                .isEqualTo("معاش الشيخوخة");
        assertThat(AR.word(new Text(Map.of("en", "Old-age pension")))).isEqualTo("Old-age pension");
    }

    @Test
    void every_line_of_the_text_begins_with_its_direction() {
        assertThat(ReportText.of(SampleAssessment.full(), AR).lines().filter(line -> !line.isEmpty()))
                .allMatch(line -> line.charAt(0) == '\u200F'
                        || line.matches("[=-]+")
                        || line.strip().startsWith("http"));
        assertThat(ReportText.of(SampleAssessment.full(), Wordings.in("en"))).doesNotContain("\u200F", "\u2068");
    }

    @Test
    void is_offered() {
        assertThat(Wordings.languages()).contains("ar");
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(String name, String language) {
        try (var in = ArabicReportTest.class.getResourceAsStream(name + language + ".properties")) {
            Properties own = new Properties();
            own.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new TreeMap<>();
            own.stringPropertyNames().forEach(key -> texts.put(key, own.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
