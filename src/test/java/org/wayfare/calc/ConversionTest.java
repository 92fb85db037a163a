package org.wayfare.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

class ConversionTest {
    @ParameterizedTest
    @CsvSource({
        // Reg. 987/2009 Art. 13(2): one year in every unit
        "1, YEARS, 7, 12, MONTHS, 7",
        "1, YEARS, 7, 4, QUARTERS, 7",
        "1, YEARS, 7, 52, WEEKS, 7",
        "1, YEARS, 7, 264, DAYS, 5",
        "1, YEARS, 7, 312, DAYS, 6",
        "1, YEARS, 7, 360, DAYS, 7",
        // a quarter and a month
        "1, QUARTERS, 7, 13, WEEKS, 7",
        "1, QUARTERS, 7, 66, DAYS, 5",
        "1, MONTHS, 7, 26, DAYS, 6",
        "1, MONTHS, 7, 30, DAYS, 7",
        // a week
        "1, WEEKS, 7, 5, DAYS, 5",
        "10, DAYS, 5, 2, WEEKS, 7",
        "520, WEEKS, 7, 40, QUARTERS, 7",
    })
    void convertsByTheTableOfArticle13(String value, Unit from, int fromDays, String expected, Unit to, int toDays) {
        BigDecimal converted =
                Conversion.convert(new BigDecimal(value), new CountUnit(from, fromDays), new CountUnit(to, toDays));
        assertThat(converted).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MONTHS, 7", "QUARTERS, 7", "WEEKS, 7", "DAYS, 5", "DAYS, 6", "DAYS, 7"})
    void convertingThereAndBackLosesNoFullUnit(Unit unit, int daysPerWeek) {
        CountUnit there = new CountUnit(unit, daysPerWeek);
        CountUnit years = new CountUnit(Unit.YEARS, 7);
        for (int n = 0; n <= 60; n++) {
            BigDecimal back = Conversion.convert(Conversion.convert(BigDecimal.valueOf(n), years, there), there, years);
            assertThat(Conversion.roundUp(back)).isEqualByComparingTo(BigDecimal.valueOf(n));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a day short of three months, three months, a day more
        "2026-01-01, 2026-03-30, false",
        "2026-01-01, 2026-03-31, true",
        "2026-08-21, 2026-11-19, false",
        "2026-08-21, 2026-11-20, true",
        "2024-02-01, 2024-04-29, false",
        "2024-02-01, 2024-04-30, true",
    })
    void aDayShortOfAMonthStaysShortOfIt(LocalDate first, LocalDate last, boolean whole) {
        assertThat(Conversion.months(DaySet.of(first, last)).compareTo(BigDecimal.valueOf(3)) >= 0)
                .isEqualTo(whole);
    }

    @Test
    void daysLeftOverFromSeveralStretchesMakeAMonthOfThirty() {
        DaySet days = DaySet.of(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-01-20"))
                .or(DaySet.of(LocalDate.parse("2020-03-01"), LocalDate.parse("2020-03-10")));
        assertThat(Conversion.months(days)).isEqualByComparingTo("1");
    }

    @Test
    void dustFromDividingDoesNotMakeAUnit() {
        assertThat(Conversion.roundUp(new BigDecimal("12.0000000001"))).isEqualByComparingTo("12");
        assertThat(Conversion.roundUp(new BigDecimal("12.01"))).isEqualByComparingTo("13");
    }
}
