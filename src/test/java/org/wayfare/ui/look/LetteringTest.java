package org.wayfare.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final String MARK = "\u200e";

    @Test
    void arabicWordsCanBeWrappedBetweenEachOther() {
        assertThat(Lettering.wrapping("الصناديق والتعاضديات")).isEqualTo("الصناديق " + MARK + "والتعاضديات");
        assertThat(Lettering.wrapping("Pension (فرنسا)")).isEqualTo("Pension " + MARK + "(فرنسا)");
    }

    @Test
    void aPercentSignInBracketsIsAWordOfItsOwn() {
        assertThat(Lettering.wrapping("بها (%)؟")).isEqualTo("بها " + MARK + "(%)؟");
        assertThat(Lettering.wrapping("Handicap (%)")).isEqualTo("Handicap (%)");
    }

    @Test
    void aSignBehindLatinLettersKeepsItsSide() {
        assertThat(Lettering.wrapping("CNSS · المغرب")).doesNotContain(MARK);
    }

    @Test
    void otherTextsAreLeftAlone() {
        assertThat(Lettering.wrapping("From May 2028")).isEqualTo("From May 2028");
        assertThat(Lettering.style(Locale.FRANCE, 13)).isEqualTo("-fx-font-size: 13.0px;");
    }
}
