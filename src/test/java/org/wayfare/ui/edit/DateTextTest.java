package org.wayfare.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({
        "1994, en-GB, 1994",
        "1994-03, en-GB, 1994-03",
        "3/1994, en-GB, 1994-03",
        "mar 1994, en-GB, 1994-03",
        "March 1994, en-GB, 1994-03",
        "17/3/1994, en-GB, 1994-03-17",
        "17.03.1994, fr-FR, 1994-03-17",
        "17 mars 1994, fr-FR, 1994-03-17",
        "1994-03-17, fr-FR, 1994-03-17",
        "29/2/2024, fr-FR, 2024-02-29",
        "Sep 1994, en-GB, 1994-09",
        "Sept 1994, en-GB, 1994-09",
        "١٩٩٤, ar-MA, 1994",
        "غشت 1994, ar-MA, 1994-08",
        "أغسطس 1994, ar-MA, 1994-08",
        "١٧/٣/١٩٩٤, ar-MA, 1994-03-17"
    })
    void usualWaysOfWritingADateAreRead(String typed, String language, String date) {
        assertThat(DateText.parse(typed, Locale.forLanguageTag(language)).text())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/4/1994", "29/2/2023", "13/1994", "94", "17/3"})
    void whatIsNoDateIsRefused(String typed) {
        assertThatThrownBy(() -> DateText.parse(typed, Locale.UK)).isInstanceOf(DateTimeException.class);
    }
}
