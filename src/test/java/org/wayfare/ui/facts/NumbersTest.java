package org.wayfare.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1684.12|1684.12",
                "1684,12|1684.12",
                "1.684,12|1684.12",
                "1,684.12|1684.12",
                "1 684,5|1684.5",
                "12,000|12000"
            })
    void amountsAreReadInEitherWayOfWriting(String typed, BigDecimal number) {
        assertThat(Numbers.parse(typed)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-5", "1,2,3x"})
    void whatIsNoAmountIsRefused(String typed) {
        assertThatThrownBy(() -> Numbers.parse(typed)).isInstanceOf(NumberFormatException.class);
    }
}
