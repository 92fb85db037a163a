package org.wayfare.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wayfare.model.law.Instrument;
import org.wayfare.report.AgreementOutline;
import org.wayfare.report.Block;
import org.wayfare.report.Place;
import org.wayfare.report.ReportText;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;
import org.wayfare.report.Wordings;

/** What holds for every pair of countries on every day. */
class NetworkTest {
    private static final long SEED = 19450508;
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Random random = new Random(SEED);

    private LocalDate someDay() {
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1));
    }

    private String someCountry(List<String> countries) {
        return countries.get(random.nextInt(countries.size()));
    }

    private static void swapChangesNothing(String a, String b, LocalDate day) {
        List<Tie> there = Network.ties(a, b, day);
        List<Tie> back = Network.ties(b, a, day);
        assertThat(Network.json(back, day)).as("%s %s on %s", a, b, day).isEqualTo(Network.json(there, day));
        assertThat(withoutNames(back, b, a, day)).isEqualTo(withoutNames(there, a, b, day));
    }

    /** The text but for the sentence that names the two countries as they were asked for. */
    private static List<Block> withoutNames(List<Tie> ties, String a, String b, LocalDate day) {
        List<Block> blocks = new ArrayList<>(AgreementOutline.of(ties, a, b, day, Wordings.in("en")));
        blocks.removeIf(block -> block instanceof Block.Paragraph);
        return blocks;
    }

    @Test
    void swapping_two_countries_of_a_seeded_sample_changes_nothing() {
        List<String> countries = Network.countries();
        for (int i = 0; i < 2_000; i++) {
            swapChangesNothing(someCountry(countries), someCountry(countries), someDay());
        }
    }

    @Test
    void swapping_the_countries_of_any_agreement_changes_nothing() {
        for (Instrument agreement : Network.bilateral()) {
            swapChangesNothing(
                    agreement.countries().get(0), agreement.countries().get(1), someDay());
        }
    }

    @Test
    void an_agreement_appears_for_both_its_countries_with_the_same_days() {
        List<Instrument> all = Network.bilateral();
        assertThat(new HashSet<>(all.stream().map(Instrument::id).toList())).hasSize(Network.LAW.bilateralCount());
        LocalDate day = LocalDate.of(2026, 11, 20);
        Set<String> seen = new HashSet<>();
        for (String country : Network.countries()) {
            for (Tie tie : Network.ties(country, null, day)) {
                if (tie.instrument().bilateral()) {
                    assertThat(tie.instrument().countries()).contains(country);
                    seen.add(country + key(tie));
                }
            }
        }
        for (Instrument agreement : all) {
            String a = agreement.countries().get(0);
            String b = agreement.countries().get(1);
            for (Tie tie : Network.ties(a, b, day)) {
                if (tie.instrument().bilateral()) {
                    assertThat(seen).contains(a + key(tie), b + key(tie));
                }
            }
        }
    }

    private static String key(Tie tie) {
        return " " + tie.instrument().id() + " " + tie.from() + " " + tie.to() + " " + tie.standing();
    }

    @Test
    void every_instrument_has_a_name_in_the_languages_of_the_program() {
        for (String country : Network.countries()) {
            for (Tie tie : Network.ties(country, null, LocalDate.of(2026, 11, 20))) {
                if (tie.standing() == Standing.IN_FORCE) {
                    assertThat(tie.instrument().names().byLanguage())
                            .as(tie.instrument().id())
                            .containsKeys("en", "fr", "ar");
                }
            }
        }
    }

    @Test
    void nothing_is_in_force_before_its_start_or_after_its_end() {
        List<String> countries = Network.countries();
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = someDay();
            String a = someCountry(countries);
            for (Tie tie : Network.ties(a, i % 2 == 0 ? null : someCountry(countries), day)) {
                keepsItsDays(tie, day);
            }
        }
    }

    @Test
    void what_goes_first_stands_before_what_stands_beside_it_and_that_before_what_is_not_in_force() {
        List<String> countries = Network.countries();
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = someDay();
            String a = someCountry(countries);
            String b = someCountry(countries);
            List<Tie> ties = Network.ties(a, b, day);
            String what = a + " " + b + " on " + day;
            assertThat(ties.stream().map(Tie::place).toList()).as(what).isSorted();
            for (Tie tie : ties) {
                boolean inForce = tie.place() == Place.FIRST || tie.place() == Place.BESIDE;
                boolean general = tie.instrument().isGeneralConvention();
                assertThat(inForce)
                        .as(what)
                        .isEqualTo(!general
                                && (tie.standing() == Standing.IN_FORCE || tie.standing() == Standing.REPLACED));
                assertThat(tie.place() == Place.GENERAL)
                        .as(what)
                        .isEqualTo(general && tie.standing().mayBind());
                boolean yields = tie.place() == Place.FIRST
                        && ties.stream()
                                .anyMatch(other -> other.standing() == Standing.IN_FORCE
                                        && other.instrument().goesBefore(tie.instrument()));
                assertThat(yields).as(what).isFalse();
            }
        }
    }

    @Test
    void every_agreement_turns_on_the_days_on_which_it_starts_and_ends() {
        for (Instrument agreement : Network.bilateral()) {
            for (LocalDate turn : new LocalDate[] {agreement.from(), agreement.to()}) {
                if (turn != null) {
                    for (int shift = -1; shift <= 1; shift++) {
                        LocalDate day = turn.plusDays(shift);
                        Network.ties(
                                        agreement.countries().get(0),
                                        agreement.countries().get(1),
                                        day)
                                .forEach(tie -> keepsItsDays(tie, day));
                    }
                }
            }
        }
    }

    private static void keepsItsDays(Tie tie, LocalDate day) {
        boolean early = tie.from() != null && day.isBefore(tie.from());
        boolean late = tie.to() != null && day.isAfter(tie.to());
        String what = tie.instrument().id() + " on " + day;
        if (early || late) {
            assertThat(tie.standing().mayBind()).as(what).isFalse();
        }
        if (tie.standing() == Standing.NOT_YET) {
            assertThat(tie.notBefore()).as(what).isAfter(day);
        }
        if (tie.standing() == Standing.ENDED) {
            assertThat(late).as(what).isTrue();
        }
        if (tie.standing() == Standing.NOT_KNOWN) {
            assertThat(tie.from()).as(what).isNull();
        }
    }

    @Test
    void nothing_found_is_never_none_exists() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        for (String language : List.of("en", "fr")) {
            Wordings words = Wordings.in(language);
            String two =
                    ReportText.of(AgreementOutline.of(Network.ties("IN", "SA", day), "IN", "SA", day, words), words);
            String one = ReportText.of(AgreementOutline.of(List.of(), "NR", null, day, words), words);
            assertThat(flat(two)).contains(words.country("IN"), words.country("SA"));
            assertThat(flat(two)).containsAnyOf("does not mean", "ne veut pas dire");
            assertThat(flat(one)).containsAnyOf("does not mean", "ne veut pas dire");
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
