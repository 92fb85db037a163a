package org.wayfare.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.Branch;
import org.wayfare.model.Evidence;
import org.wayfare.model.law.Instrument;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;
import org.wayfare.ui.network.NetworkPicture.Line;
import org.wayfare.ui.text.Texts;

/** The picture of the shipped agreements. */
class NetworkPictureTest {
    private static final LawBook LAW = LawBook.in(Path.of("countries"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> ALL = new Texts(Locale.UK).countries();

    private static NetworkPicture picture(
            @Nullable String country, LocalDate day, @Nullable Branch branch, boolean general, String... life) {
        return NetworkPicture.of(LAW, new NetworkQuestion(country, day, branch, general, Set.of(life)), ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, MA, 2026-11-20, IN_FORCE",
        "MA, FR, 2026-11-20, IN_FORCE",
        "MA, MA, 2026-11-20, HERE",
        // the convention of 1965, and the day before it was applied
        "FR, MA, 1967-01-01, IN_FORCE",
        "FR, MA, 1966-12-31, NOT_IN_FORCE",
        // signed in 1991, never in force so far as the library knows
        "DZ, MA, 2026-11-20, NOT_IN_FORCE",
        // both are in the library, each with others
        "MA, US, 2026-11-20, NOT_FOUND",
        // Tuvalu is in no instrument but a general convention
        "FR, TV, 2026-11-20, NOT_HELD",
        "TV, FR, 2026-11-20, NOT_HELD",
        // bound by ILO conventions alone, which are not asked for
        "MA, IN, 2026-11-20, NOT_FOUND",
    })
    void a_country_stands_as_the_library_knows(String country, String other, LocalDate day, Bond bond) {
        assertThat(picture(country, day, null, false).bond(other)).isEqualTo(bond);
    }

    @Test
    void what_is_not_found_is_told_apart_from_what_is_not_held_and_is_never_a_no() {
        NetworkPicture picture = picture("MA", TODAY, null, false, "MA", "US", "TV");
        assertThat(picture.lines()).contains(new Line("US", null), new Line("TV", null));
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            NetworkWords words = new NetworkWords(texts);
            assertThat(words.standing(null)).isEqualTo(words.bond(Bond.NOT_FOUND));
            assertThat(words.bond(Bond.NOT_HELD)).isNotEqualTo(words.bond(Bond.NOT_FOUND));
            assertThat(words.summary(picture)).contains(texts.get("network.notNone"));
        }
    }

    @Test
    void general_conventions_count_only_where_they_are_asked_for() {
        assertThat(picture("MA", TODAY, null, true).bond("IN")).isEqualTo(Bond.IN_FORCE);
        assertThat(picture("MA", TODAY, null, false).lines())
                .noneMatch(line -> line.tie() != null && line.tie().instrument().isGeneralConvention());
    }

    @Test
    void a_branch_leaves_out_what_has_others_and_keeps_what_may_have_it() {
        // the agreement of Canada and Morocco is on pensions
        assertThat(picture("MA", TODAY, Branch.OLD_AGE, false).bond("CA")).isEqualTo(Bond.IN_FORCE);
        assertThat(picture("MA", TODAY, Branch.FAMILY, false).bond("CA")).isEqualTo(Bond.ASIDE);
        boolean unknown = picture("DE", LocalDate.of(1970, 1, 1), Branch.OLD_AGE, false).lines().stream()
                .anyMatch(line ->
                        line.tie() != null && line.tie().instrument().branches().isEmpty());
        assertThat(unknown).isTrue();
    }

    @Test
    void countries_of_the_life_come_first() {
        List<String> partners = picture("MA", TODAY, null, false, "FR", "SE").lines().stream()
                .map(Line::partner)
                .distinct()
                .toList();
        assertThat(partners.subList(0, 2)).containsExactlyInAnyOrder("FR", "SE");
    }

    @Test
    void without_a_country_nothing_is_said_of_any() {
        NetworkPicture picture = picture(null, TODAY, null, false);
        assertThat(picture.lines()).isEmpty();
        assertThat(picture.bond("FR")).isEqualTo(Bond.NOT_HELD);
    }

    @Test
    void two_countries_stand_to_each_other_the_same_way_round() {
        for (String a : List.of("FR", "GB", "CH", "TR", "PH", "CI")) {
            NetworkPicture there = picture(a, TODAY, null, false);
            for (String b : List.of("MA", "US", "DE", "IN", "SN", "TV")) {
                assertThat(picture(b, TODAY, null, false).bond(a))
                        .as("%s %s", a, b)
                        .isEqualTo(there.bond(b));
            }
        }
    }

    @Test
    void every_word_of_the_library_is_said_in_every_language() {
        Set<String> scopes = new TreeSet<>();
        instruments().forEach(i -> scopes.add(i.personalScope()));
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = new Texts(language);
            assertThat(scopes).allMatch(scope -> texts.has("network.scope." + scope));
            assertThat(List.of(Evidence.values())).allMatch(e -> texts.has("network.evidence." + e.id()));
            assertThat(List.of(Standing.values())).allMatch(s -> texts.has("network.standing." + s.id()));
            assertThat(List.of(Bond.values())).allMatch(b -> texts.has("network.bond." + b.id()));
        }
    }

    @Test
    void every_line_can_be_worded_in_every_language() {
        for (Locale language : Texts.LANGUAGES) {
            NetworkWords words = new NetworkWords(new Texts(language));
            for (String country : List.of("FR", "MA", "US", "GB", "SN")) {
                for (Tie tie : Ties.of(LAW, country, null, TODAY)) {
                    assertThat(List.of(words.standing(tie), words.kind(tie.instrument()), words.days(tie)))
                            .noneMatch(String::isBlank);
                }
            }
        }
    }

    @Test
    void a_start_that_is_not_known_is_not_said_to_be_a_day() {
        NetworkWords words = new NetworkWords(new Texts(Locale.UK));
        Set<String> said = new TreeSet<>();
        Ties.of(LAW, "FR", "BE", TODAY).forEach(tie -> said.add(words.days(tie)));
        assertThat(said).contains("from 1 May 2010", "not before 17 Jan 1948").noneMatch(s -> s.startsWith("from not"));
    }

    private static List<Instrument> instruments() {
        List<Instrument> all = new ArrayList<>(LAW.multilateral());
        ALL.forEach(country -> all.addAll(LAW.bilateralOf(country)));
        return all;
    }
}
