package org.wayfare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class FaultBundleTest {
    @Test
    void every_fault_has_a_sentence_in_every_language() {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.FRENCH}) {
            ResourceBundle bundle = ResourceBundle.getBundle("org.wayfare.casefile.faults", language);
            for (FaultCode code : FaultCode.values()) {
                assertThat(bundle.keySet()).contains("fault." + code.id());
            }
        }
    }

    @Test
    void french_says_all_that_english_says() {
        ResourceBundle french = ResourceBundle.getBundle("org.wayfare.casefile.faults", Locale.FRENCH);
        ResourceBundle english = ResourceBundle.getBundle("org.wayfare.casefile.faults", Locale.ROOT);
        for (String key : english.keySet()) {
            assertThat(french.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }
}
