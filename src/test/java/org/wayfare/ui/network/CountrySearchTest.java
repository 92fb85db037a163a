package org.wayfare.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.ui.text.Texts;

class CountrySearchTest {
    private final CountrySearch search = new CountrySearch(new Texts(Locale.UK));

    @ParameterizedTest
    @CsvSource({
        "moro, MA",
        "Maroc, MA",
        "المغرب, MA",
        "مغرب, MA",
        "MA, MA",
        "gb, GB",
        "united k, GB",
        "kingdom, GB",
        "allemagne, DE",
        "cote d, CI",
        "Côte d, CI",
        "quebec, CA-QC",
        "tuvalu, TV",
        "kosovo, XK",
    })
    void what_people_type_finds_the_country_first(String typed, String country) {
        assertThat(search.find(typed)).first().isEqualTo(country);
    }

    @Test
    void the_window_s_own_language_comes_before_the_others() {
        assertThat(search.find("ger")).startsWith("DE").doesNotContain("FR");
        assertThat(new CountrySearch(new Texts(Locale.FRANCE)).find("suis")).startsWith("CH");
    }

    @Test
    void nothing_typed_and_nothing_known_find_nothing() {
        assertThat(search.find(" ")).isEmpty();
        assertThat(search.find("xyzzy")).isEmpty();
    }
}
