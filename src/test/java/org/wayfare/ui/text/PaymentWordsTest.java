package org.wayfare.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.assessment.Payment;

class PaymentWordsTest {
    private static Payment payment(PaymentVerdict verdict, @Nullable BigDecimal months) {
        return new Payment("MA", verdict, months, null, null, List.of(), List.of());
    }

    @Test
    void everyVerdictIsSaidInItsOwnWordsInEveryLanguage() {
        for (Locale language : Texts.LANGUAGES) {
            PaymentWords words = new PaymentWords(new Texts(language));
            Set<String> said = new HashSet<>();
            for (PaymentVerdict verdict : PaymentVerdict.values()) {
                said.add(words.brief(payment(verdict, null)));
                said.add(words.sentence(payment(verdict, null)));
            }
            assertThat(said).hasSize(2 * PaymentVerdict.values().length).noneMatch(String::isBlank);
        }
    }

    @Test
    void whatIsNotKnownIsNeverSaidToBePaid() {
        PaymentWords words = new PaymentWords(new Texts(Locale.UK));
        assertThat(words.brief(payment(PaymentVerdict.UNDETERMINED, null))).contains("not known");
        assertThat(words.brief(payment(PaymentVerdict.NOT_PAYABLE, null))).isEqualTo("not paid in Morocco");
    }

    @Test
    void monthsAreSaidInBothForms() {
        PaymentWords words = new PaymentWords(new Texts(Locale.UK));
        Payment three = payment(PaymentVerdict.TIME_LIMITED, BigDecimal.valueOf(3));
        assertThat(words.brief(three)).isEqualTo("paid in Morocco for 3 months");
        assertThat(words.sentence(three)).isEqualTo("It is paid in Morocco for 3 months.");
    }
}
