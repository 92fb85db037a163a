package org.wayfare.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wayfare.lawbook.LawBook;
import org.wayfare.ui.network.Outlines.Outline;

/** The map's data: small, complete, and nothing but what it says it is. */
class OutlinesTest {
    private static final Path FILE = Path.of("src/main/resources/org/wayfare/ui/network/world.txt");
    private static final long LARGEST = 150_000;

    private final List<Outline> all = Outlines.all();

    @Test
    void the_file_is_small_and_names_its_source_and_licence() throws IOException {
        assertThat(Files.size(FILE)).isLessThan(LARGEST);
        assertThat(Files.readString(FILE)).contains("Natural Earth", "public domain", "ISC", "Michael Bostock");
    }

    @Test
    void every_outline_is_that_of_a_country_and_none_comes_twice() {
        Set<String> known = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        known.add("XK");
        assertThat(all).extracting(Outline::country).doesNotHaveDuplicates().isSubsetOf(known);
        assertThat(all).allMatch(o -> o.path().matches("(M-?\\d+ -?\\d+l[-\\d ]+z)*"));
    }

    @Test
    void every_country_with_an_agreement_is_on_the_map_but_parts_of_one() {
        Set<String> drawn = all.stream().map(Outline::country).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(LawBook.in(Path.of("countries")).boundCountries());
        missing.removeAll(drawn);
        assertThat(missing).containsExactly("CA-QC");
    }

    @Test
    void territories_that_the_data_gives_to_others_are_drawn_as_the_decision_record_says() {
        assertThat(all)
                .extracting(Outline::country)
                .contains("EH", "XK", "TW", "PS")
                .doesNotContain("AQ");
        assertThat(place("UA").path()).as("with Crimea").contains("zM");
    }

    @Test
    void arrows_lead_to_the_nearest_country_and_stop_at_the_edge() {
        assertThat(Outlines.next("MA", 1, 0)).isEqualTo("DZ");
        assertThat(Outlines.next("FR", 0, -1)).isIn("BE", "GB", "NL");
        assertThat(Outlines.next("PT", 1, 0)).isEqualTo("ES");
        String east = "FR";
        for (int i = 0; i < all.size(); i++) {
            east = Outlines.next(east, 1, 0);
        }
        assertThat(Outlines.next(east, 1, 0)).isEqualTo(east);
        assertThat(Outlines.next("ZZ", 1, 0)).isEqualTo("ZZ");
    }

    private Outline place(String country) {
        return all.stream().filter(o -> o.country().equals(country)).findFirst().orElseThrow();
    }
}
