package org.wayfare.lawbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.model.Branch;

class LawBookTest {
    @TempDir
    Path folder;

    private List<LawFault> check(String file, String json) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.replace('\'', '"'));
        return LawBook.check(folder);
    }

    private static String branch(String scheme) {
        return "{'format': 'wayfare.branch/1', 'country': 'BE', 'branch': 'old_age', 'complete': true, 'sources': {'ar50': {'title': 'Royal decree no 50',"
                + " 'evidence': 'secondary', 'confidence': 'medium'}}, 'schemes': [" + scheme + "]}";
    }

    private static String scheme(String conditions) {
        return "{'id': 'be.x', 'names': {'en': 'X'}, 'kind': 'contributory', 'law': ['ar50 art. 1'], 'conditions': ["
                + conditions + "]}";
    }

    @Test
    void thePacksThatShipHaveNoFault() throws IOException {
        assertThat(LawBook.check(Path.of("countries"))).isEmpty();
        assertThat(LawBook.checkShipped()).isEmpty();
    }

    @Test
    void aSoundPackHasNoFault() throws IOException {
        assertThat(
                        check(
                                "be/old-age.json",
                                branch(
                                        scheme(
                                                "{'id': 'age', 'word': 'age-at-least', 'age': {'years': 66}, 'law': ['ar50 art. 3']}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'word': 'age-at-most', 'age': {'years': 66}}                                   | unknown_word     | /schemes/0/conditions/0/word
            {'word': 'age-at-least'}                                                        | missing_field    | /schemes/0/conditions/0
            {'word': 'age-at-least', 'age': {'years': 66}, 'years': 3}                      | unknown_field    | /schemes/0/conditions/0/years
            {'word': 'age-at-least', 'age': {'years': 66}, 'law': ['nowhere art. 3']}       | unknown_source   | /schemes/0/conditions/0/law/0
            {'word': 'insured-at-least', 'length': {'value': 3, 'unit': 'moons'}}           | unknown_word     | /schemes/0/conditions/0/length/unit
            {'word': 'risk', 'event': 'birthday'}                                           | unknown_word     | /schemes/0/conditions/0/event
            {'word': 'nationality', 'in': ['atlantis']}                                     | unknown_group    |
            {'word': 'any-of', 'of': []}                                                    | missing_field    | /schemes/0/conditions/0
            """)
    void aFaultIsNamedWithItsPlace(String condition, String code, String pointer) throws IOException {
        List<LawFault> faults = check("be/old-age.json", branch(scheme(condition)));
        assertThat(faults).anySatisfy(f -> {
            assertThat(f.file()).isEqualTo("be/old-age.json");
            assertThat(f.code()).isEqualTo(code);
            assertThat(f.pointer()).isEqualTo(pointer == null ? "" : pointer);
        });
    }

    @Test
    void aSeriesMustRunFromOldToNew() throws IOException {
        String series =
                "{'word': 'age-at-least', 'age': {'values': [{'from': '2030-02-01', 'value': {'years': 67}}, {'from': '2025-02-01', 'value': {'years': 66}}]}}";
        assertThat(check("be/old-age.json", branch(scheme(series))))
                .extracting(LawFault::code)
                .contains("unsorted");
    }

    @Test
    void malformedJsonIsNamedWithLineAndColumn() throws IOException {
        assertThat(check("be/old-age.json", "{'format': \n oops")).anySatisfy(f -> {
            assertThat(f.code()).isEqualTo("malformed_json");
            assertThat(f.message()).contains("line 2");
        });
    }

    @Test
    void whatWasNotReadMayNotClaimToBeSure() throws IOException {
        String json =
                branch(scheme("")).replace("'secondary', 'confidence': 'medium'", "'recall', 'confidence': 'high'");
        assertThat(check("be/old-age.json", json)).extracting(LawFault::code).contains("too_sure");
    }

    @Test
    void aFileInTheWrongPlaceIsAFault() throws IOException {
        assertThat(check("be/pensions.json", "{}")).extracting(LawFault::code).contains("misplaced");
    }

    @Test
    void aSchemeOfAnotherCountrysIdIsAFault() throws IOException {
        assertThat(check("be/old-age.json", branch(scheme("").replace("be.x", "fr.x"))))
                .extracting(LawFault::code)
                .contains("wrong_id");
    }

    @Test
    void aFaultyPackIsRefusedWhereItIsUsed() throws IOException {
        check("be/old-age.json", branch(scheme("{'word': 'age-at-most'}")));
        LawBook book = LawBook.in(folder);
        assertThatThrownBy(() -> book.country("BE"))
                .isInstanceOf(LawFaults.class)
                .hasMessageContaining("be/old-age.json");
    }

    @Test
    void aCountryThatIsNotHeldHasNoBranch() {
        assertThat(LawBook.shipped().country("AQ").schemes()).isEmpty();
    }

    @Test
    void belgiumFranceAndMoroccoAreHeldWhole() {
        for (String country : List.of("BE", "FR", "MA")) {
            assertThat(LawBook.shipped().country(country).schemes().keySet())
                    .as(country)
                    .containsExactlyInAnyOrder(Branch.values());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 2020-01-31, true",
        "GB, 2020-02-01, false",
        "HR, 2013-06-30, false",
        "HR, 2013-07-01, true",
        "MA, 2026-01-01, false"
    })
    void membershipOfTheUnionHasItsDays(String country, LocalDate day, boolean member) {
        assertThat(LawBook.shipped().groups().contains("eu", country, day)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({"1966-12-31, 0", "1967-01-01, 1", "2011-05-31, 1", "2011-06-01, 1"})
    void franceAndMoroccoAreBoundByOneConventionAtATime(LocalDate day, int inForce) {
        assertThat(LawBook.shipped().between("MA", "FR").stream().filter(i -> i.inForceOn(day)))
                .hasSize(inForce);
    }
}
