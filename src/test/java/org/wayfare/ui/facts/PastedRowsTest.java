package org.wayfare.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.ui.text.Texts;

class PastedRowsTest {
    private final Texts english = new Texts(Locale.UK);

    @Test
    void rowsOfASpreadsheetBecomePeriods() {
        PastedRows rows =
                PastedRows.of("Belgium\temployed\t1/3/1993\t31/12/1993\tYes\n\nMA\tstudy\t1980\t1983-06\t\n", english);
        assertThat(rows.unread()).isEmpty();
        assertThat(rows.periods()).extracting(Period::country).containsExactly("BE", "MA");
        assertThat(rows.periods()).extracting(Period::kind).containsExactly(PeriodKind.EMPLOYMENT, PeriodKind.STUDY);
        assertThat(rows.periods()).extracting(period -> period.from().text()).containsExactly("1993-03-01", "1980");
        assertThat(rows.periods()).extracting(Period::insured).containsExactly(true, null);
    }

    @Test
    void aRowInTheWindowsOwnLanguageIsRead() {
        PastedRows rows = PastedRows.of("Maroc;salariat;mars 1984;juin 1991;oui", new Texts(Locale.FRANCE));
        assertThat(rows.periods()).extracting(Period::country).containsExactly("MA");
        assertThat(rows.periods()).extracting(Period::insured).containsExactly(true);
    }

    @Test
    void aRowThatCannotBeReadIsToldAndNothingIsGuessed() {
        PastedRows rows = PastedRows.of(
                "Atlantis\temployed\t1993\t1994\nBE\temployed\tsoon\t1994\nBE\temployed\t1995\t1994\nBE\temployed\t1994\t",
                english);
        assertThat(rows.unread()).hasSize(3);
        assertThat(rows.periods()).hasSize(1);
        assertThat(rows.periods().get(0).to()).isNull();
    }
}
