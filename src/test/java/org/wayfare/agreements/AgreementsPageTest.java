package org.wayfare.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsPageTest {

    @Test
    void the_page_says_what_the_packs_hold() throws IOException {
        if (Boolean.getBoolean("page.write")) {
            AgreementsPage.write();
        }
        assertThat(Files.readString(AgreementsPage.PAGE))
                .as("out of date: write it anew with -Dtest=AgreementsPageTest -Dpage.write=true")
                .isEqualTo(AgreementsPage.text());
    }

    @Test
    void a_pair_counts_once_whatever_the_direction() throws IOException {
        List<Corridors.Corridor> corridors =
                Corridors.read(Path.of("src/test/resources/org/wayfare/agreements/corridors.csv"));
        assertThat(corridors).extracting(Corridors.Corridor::pair).doesNotHaveDuplicates();
        assertThat(corridors)
                .filteredOn(c -> c.pair().equals(Corridors.Pair.of("UA", "RU")))
                .extracting(Corridors.Corridor::migrants)
                .containsExactly(7_100_000L);
    }

    @Test
    void general_knowledge_is_no_good_source() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertThat(Corridors.hasGoodSource(Corridors.Pair.of("DE", "PL"), day)).isTrue();
        assertThat(Corridors.hasGoodSource(Corridors.Pair.of("IN", "SA"), day)).isFalse();
    }
}
