package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfare.model.*;

class WordingsTest {
    private static final Wordings EN = Wordings.in("en");
    private static final Wordings FR = Wordings.in("fr");

    private static final List<Class<? extends Word>> VOCABULARIES = List.of(
            Sign.class,
            Activity.class,
            AmountMethod.class,
            BenefitKind.class,
            Branch.class,
            Cause.class,
            CivilStatus.class,
            ConditionStatus.class,
            Confidence.class,
            EventType.class,
            Occupation.class,
            PaymentVerdict.class,
            Per.class,
            PeriodKind.class,
            Protection.class,
            Purpose.class,
            Relation.class,
            ResidenceStatus.class,
            ResourceKind.class,
            ResourceVerdict.class,
            ReturnsHome.class,
            Role.class,
            Sex.class,
            Subject.class,
            Unit.class,
            Verdict.class,
            WarningCode.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_word_of_the_contract_has_a_name(String language) {
        Wordings wordings = Wordings.in(language);
        for (Class<? extends Word> vocabulary : VOCABULARIES) {
            for (Word word : vocabulary.getEnumConstants()) {
                assertThat(wordings.name(word)).doesNotContain(vocabulary.getSimpleName() + ".");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report-words", "phrases", "phrases-eu"})
    void english_and_french_have_the_same_keys(String bundle) {
        assertThat(keys(bundle, Locale.FRENCH)).isEqualTo(keys(bundle, Locale.ROOT));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        String name = "org.wayfare.report." + bundle;
        if (WordingsTest.class.getResource(bundle + ".properties") == null) {
            return Set.of();
        }
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var own = ResourceBundle.getBundle(name, locale, control);
        assertThat(own.getLocale()).isEqualTo(locale);
        try (var in =
                WordingsTest.class.getResourceAsStream(bundle + (locale == Locale.ROOT ? "" : "_fr") + ".properties")) {
            var properties = new java.util.Properties();
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
            return new TreeSet<>(properties.stringPropertyNames());
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void writes_days_with_the_month_in_letters() {
        assertThat(EN.date(LocalDate.of(2026, 11, 20))).isEqualTo("20 November 2026");
        assertThat(FR.date(LocalDate.of(2027, 8, 1))).isEqualTo("1er août 2027");
        assertThat(EN.date(PartialDate.parse("1994-03"))).isEqualTo("March 1994");
        assertThat(FR.date(PartialDate.parse("1994"))).isEqualTo("1994");
    }

    @Test
    void writes_lengths_with_one_and_many() {
        assertThat(EN.length(BigDecimal.ONE, Unit.MONTHS)).isEqualTo("1 month");
        assertThat(EN.length(new BigDecimal("12.00"), Unit.MONTHS)).isEqualTo("12 months");
        assertThat(EN.length(new BigDecimal("1.5"), Unit.YEARS)).isEqualTo("1.5 years");
        assertThat(EN.length(BigDecimal.ZERO, Unit.DAYS)).isEqualTo("0 days");
        assertThat(FR.length(new BigDecimal("1.5"), Unit.YEARS)).isEqualTo("1,5 an");
        assertThat(FR.length(new BigDecimal("2"), Unit.YEARS)).isEqualTo("2 ans");
    }

    @Test
    void writes_money_as_the_language_does() {
        Money money = new Money(new BigDecimal("1200.5"), "EUR", Per.MONTH);
        assertThat(EN.money(money)).isEqualTo("1,200.50\u00A0EUR a month");
        assertThat(FR.money(money)).isEqualTo("1\u202F200,50\u00A0EUR par mois");
        assertThat(EN.money(new Money(BigDecimal.valueOf(300), "USD", null))).isEqualTo("300\u00A0USD");
    }

    @Test
    void names_countries_and_parts_of_states() {
        assertThat(FR.country("MA")).isEqualTo("Maroc");
        assertThat(EN.country("XK")).isEqualTo("Kosovo");
        assertThat(FR.country("CA-QC")).isEqualTo("Québec");
        assertThat(EN.country("YU")).isEqualTo("Yugoslavia");
    }

    @Test
    void shows_the_key_of_a_phrase_that_no_bundle_has() {
        assertThat(EN.word(SampleAssessment.phrase())).isEqualTo("sample.key.that.no.bundle.has");
    }

    @Test
    void falls_back_to_english_then_to_the_first_language() {
        assertThat(FR.word(new Text(Map.of("en", "yes", "nl", "ja")))).isEqualTo("yes");
        assertThat(FR.word(new Text(Map.of("nl", "ja", "de", "ja doch")))).isEqualTo("ja doch");
    }

    @Test
    void takes_a_single_quote_for_an_apostrophe() {
        assertThat(FR.text("scenario.now", LocalDate.of(2026, 1, 15), "Maroc"))
                .isEqualTo("Aujourd'hui : le 15 janvier 2026, pays de résidence : Maroc");
        assertThat(FR.text("closing.text")).contains("l'organisme");
    }

    @Test
    void offers_the_languages_that_have_bundles() {
        assertThat(Wordings.languages()).startsWith("en", "fr");
    }

    @Test
    void a_language_without_bundles_gets_english_sentences() {
        assertThat(Wordings.in("de").text("rights.none")).isEqualTo(EN.text("rights.none"));
    }
}
