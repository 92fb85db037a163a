package org.wayfare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void french_says_all_that_english_says() {
        ResourceBundle english = ResourceBundle.getBundle("org.wayfare.cli.messages", Locale.ROOT);
        ResourceBundle french = ResourceBundle.getBundle("org.wayfare.cli.messages", Locale.FRENCH);
        assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        for (String key : english.keySet()) {
            if (!key.equals("fault")) {
                assertThat(french.getString(key)).as(key).isNotEqualTo(english.getString(key));
            }
        }
    }
}
