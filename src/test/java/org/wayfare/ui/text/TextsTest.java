package org.wayfare.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfare.model.Branch;
import org.wayfare.model.EventType;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Relation;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;

class TextsTest {
    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                Texts.class.getResourceAsStream("/org/wayfare/ui/window" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_fr", "_ar"})
    void everyLanguageSaysEverything(String suffix) throws IOException {
        assertThat(bundle(suffix).keySet()).isEqualTo(bundle("").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_ar"})
    void noTextHasAStraightApostropheThatAFormatWouldSwallow(String suffix) throws IOException {
        assertThat(bundle(suffix).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyWordOfTheFormsHasAName() {
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            for (Word[] words : new Word[][] {
                Branch.values(), PeriodKind.values(), EventType.values(), Relation.values(), ResidenceStatus.values()
            }) {
                for (Word word : words) {
                    assertThat(texts.word(word)).isNotBlank().doesNotContain("_");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1, 1 month", "en, 12, 12 months", "fr, 1, 1 mois", "fr, 12, 12 mois"})
    void lengthsAgreeInNumber(String language, BigDecimal value, String said) {
        assertThat(new Texts(Locale.forLanguageTag(language)).length(value, Unit.MONTHS))
                .isEqualTo(said);
    }

    @Test
    void aLanguageWithoutBundleIsShownInEnglish() {
        assertThat(new Texts(Locale.JAPAN).get("bar.save")).isEqualTo("Save");
    }

    @Test
    void countriesHaveTheirNamesInTheLanguageOfTheWindow() {
        assertThat(new Texts(Locale.FRANCE).country("BE")).isEqualTo("Belgique");
        assertThat(new Texts(Locale.UK).country("CA-QC")).isEqualTo("Quebec");
        assertThat(new Texts(Locale.UK).country("XK")).isEqualTo("Kosovo");
    }
}
