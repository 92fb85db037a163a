package org.wayfare.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.model.Branch;
import org.wayfare.model.LifeCase;
import org.wayfare.model.PeriodKind;

class CaseReaderTest {
    private static final String HEAD = "\"format\": \"wayfare.case/1\", \"asOf\": \"2026-01-15\"";
    private static final String PERSON = "\"person\": {\"nationalities\": [\"MA\"]}";

    @TempDir
    Path folder;

    private static String life(String more) {
        return "{" + HEAD + ", " + PERSON + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    private static CaseFaults refused(String text) {
        return catchThrowableOfType(CaseFaults.class, () -> CaseReader.read(text));
    }

    private static List<String> faults(String text) {
        return refused(text).faults().stream()
                .map(f -> f.pointer() + " " + f.code())
                .toList();
    }

    static byte[] full() throws IOException {
        try (InputStream in = CaseReaderTest.class.getResourceAsStream("full-case.json")) {
            return in.readAllBytes();
        }
    }

    @Test
    void reads_every_field_of_a_full_case() throws Exception {
        LifeCase life = CaseReader.read(full());
        assertThat(life.asOf()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(life.person().birthDate().latest()).isEqualTo(LocalDate.of(1961, 7, 31));
        assertThat(life.person().memberships()).hasSize(2);
        assertThat(life.periods().get(0).path()).isEqualTo("/periods/0");
        assertThat(life.periods().get(0).branches()).containsExactlyInAnyOrder(Branch.OLD_AGE, Branch.HEALTHCARE);
        assertThat(life.periods().get(0).shares()).containsEntry("NL", BigDecimal.valueOf(60));
        assertThat(life.family().get(0).periods().get(0).path()).isEqualTo("/family/0/periods/0");
        assertThat(life.family().get(0).periods().get(0).kind()).isEqualTo(PeriodKind.CIVIL_SERVICE);
        assertThat(life.moves().get(0).with()).containsExactly("s1");
    }

    @Test
    void leaves_absent_lists_unknown_and_keeps_empty_ones_empty() throws Exception {
        LifeCase life = CaseReader.read(life("\"events\": []"));
        assertThat(life.periods()).isNull();
        assertThat(life.events()).isEmpty();
    }

    @Test
    void names_every_fault_of_a_file_at_once() {
        assertThat(faults("""
                {"format": "wayfare.case/2", "asOf": "2026-02-30", "colour": 1,
                 "person": {"nationalities": ["UK", "MA", "MA"], "sex": "woman", "disabilityPercent": 101},
                 "periods": [{"country": "FR"}, 7, {"country": "FR", "kind": "employment", "from": "2020", "to": "2019-12-31"}]}
                """))
                .containsExactlyInAnyOrder(
                        "/format unknown_format",
                        "/asOf invalid_date",
                        "/colour unknown_field",
                        "/person/nationalities/0 unknown_country",
                        "/person/nationalities/2 duplicate_value",
                        "/person/sex unknown_word",
                        "/person/disabilityPercent out_of_range",
                        "/periods/0/kind missing_field",
                        "/periods/1 wrong_type",
                        "/periods/2/to ends_before_start");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // dates that do not exist
                "\"events\": [{\"type\": \"claim\", \"date\": \"2023-02-29\"}] | /events/0/date invalid_date",
                "\"events\": [{\"type\": \"claim\", \"date\": \"2023-13\"}] | /events/0/date invalid_date",
                "\"events\": [{\"type\": \"claim\", \"date\": \"23-01-01\"}] | /events/0/date invalid_date",
                "\"events\": [{\"type\": \"claim\", \"date\": \"+199\"}] | /events/0/date invalid_date",
                "\"events\": [{\"type\": \"claim\", \"date\": 2023}] | /events/0/date wrong_type",
                "\"events\": [{\"type\": \"claim\", \"date\": null}] | /events/0/date wrong_type",
                // countries
                "\"residence\": [{\"country\": \"XX\", \"to\": \"2001\"}] | /residence/0/country unknown_country",
                "\"residence\": [{\"country\": \"fr\"}] | /residence/0/country unknown_country",
                "\"moves\": [{\"to\": \"FRA\"}] | /moves/0/to unknown_country",
                // ends before starts, whatever days are meant
                "\"residence\": [{\"country\": \"FR\", \"from\": \"2001-05-02\", \"to\": \"2001-05-01\"}] | /residence/0/to ends_before_start",
                "\"documents\": [{\"type\": \"A1\", \"country\": \"FR\", \"from\": \"2002\", \"to\": \"2001\"}] | /documents/0/to ends_before_start",
                // two open residences
                "\"residence\": [{\"country\": \"FR\"}, {\"country\": \"MA\"}] | /residence/1 two_open_residences",
                // references
                "\"events\": [{\"type\": \"death\", \"of\": \"s9\"}] | /events/0/of unknown_family_member",
                "\"family\": [{\"relation\": \"child\"}], \"moves\": [{\"to\": \"FR\", \"with\": [\"k\"]}] | /moves/0/with/0 unknown_family_member",
                "\"family\": [{\"id\": \"a\", \"relation\": \"child\"}, {\"id\": \"a\", \"relation\": \"child\"}] | /family/1/id duplicate_id",
                // numbers and words
                "\"periods\": [{\"country\": \"FR\", \"kind\": \"job\"}] | /periods/0/kind unknown_word",
                "\"periods\": [{\"country\": \"FR\", \"kind\": \"study\", \"credited\": {\"value\": -1, \"unit\": \"days\"}}] | /periods/0/credited/value out_of_range",
                "\"periods\": [{\"country\": \"FR\", \"kind\": \"study\", \"credited\": {\"value\": 1, \"unit\": \"days\", \"daysPerWeek\": 4}}] | /periods/0/credited/daysPerWeek out_of_range",
                "\"periods\": [{\"country\": \"FR\", \"kind\": \"study\", \"earnings\": {\"amount\": 1e999999999, \"currency\": \"EUR\"}}] | /periods/0/earnings/amount out_of_range",
                "\"means\": {\"assets\": {\"amount\": \"12\", \"currency\": \"EUR\"}} | /means/assets/amount wrong_type",
                "\"means\": {\"assets\": {\"amount\": 12, \"currency\": \"euro\"}} | /means/assets/currency invalid_currency",
                "\"events\": [{\"type\": \"care_need\", \"level\": 2.5}] | /events/0/level wrong_type",
                "\"id\": \"\" | /id too_short",
                "\"events\": {} | /events wrong_type",
                "\"a/b~c\": 1 | /a~1b~0c unknown_field",
            })
    void places_a_single_fault(String more, String fault) {
        assertThat(faults(life(more))).containsExactly(fault);
    }

    @Test
    void does_not_take_an_end_that_is_wrong_for_an_open_residence() {
        assertThat(faults(
                        life("\"residence\": [{\"country\": \"FR\", \"to\": \"2001-02-30\"}, {\"country\": \"MA\"}]")))
                .containsExactly("/residence/0/to invalid_date");
    }

    @Test
    void refuses_a_birth_after_the_first_period_but_not_one_that_may_lie_before_it() throws Exception {
        String text = "{" + HEAD + ", \"person\": {\"nationalities\": [], \"birthDate\": \"%s\"},"
                + " \"periods\": [{\"country\": \"FR\", \"kind\": \"study\", \"from\": \"1990-05\"}]}";
        assertThat(faults(text.formatted("1990-06-01"))).containsExactly("/person/birthDate birth_after_first_period");
        assertThat(CaseReader.read(text.formatted("1990")).person().birthDate()).isNotNull();
        assertThat(CaseReader.read(text.formatted("1990-05-31")).person().birthDate())
                .isNotNull();
    }

    @Test
    void refuses_a_birth_after_the_first_residence_and_after_the_judged_day() {
        String born = "{" + HEAD + ", \"person\": {\"nationalities\": [], \"birthDate\": \"2030-01-01\"},"
                + " \"residence\": [{\"country\": \"FR\", \"from\": \"2020\"}]}";
        assertThat(faults(born))
                .containsExactly("/person/birthDate birth_after_first_period", "/person/birthDate birth_after_as_of");
    }

    @Test
    void accepts_residences_that_overlap_with_dates() throws Exception {
        String text = life("\"residence\": [{\"country\": \"FR\", \"from\": \"2000\", \"to\": \"2005\"},"
                + " {\"country\": \"MA\", \"from\": \"2003\"}]");
        assertThat(CaseReader.read(text).residence()).hasSize(2);
    }

    @Test
    void knows_kosovo_quebec_and_former_states() throws Exception {
        String text = life(
                "\"periods\": [{\"country\": \"XK\", \"kind\": \"study\"}, {\"country\": \"CA-QC\", \"kind\": \"study\"},"
                        + " {\"country\": \"YU\", \"kind\": \"study\"}]");
        assertThat(CaseReader.read(text).periods()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": \"wayfare.case/1\", } | 1",
                "{'format': 1} | 1",
                "{\"format\": \"x\" | 1",
                "[1, 2 | 1",
                "nothing | 1",
                "{} {} | 1",
                "{\"a\": NaN} | 1",
                "{\"a\": 01} | 1",
            })
    void places_malformed_json_by_line_and_column(String text, int line) {
        CaseFaults faults = refused(text);
        assertThat(faults.faults()).hasSize(1);
        assertThat(faults.faults().get(0).code()).isEqualTo("malformed_json");
        assertThat(faults.faults().get(0).message()).contains("line " + line + ", column ");
        assertThat(faults.line()).isEqualTo(line);
    }

    @Test
    void counts_the_lines_before_a_break_in_the_json() {
        assertThat(refused("{\n\n  \"asOf\": oops}").line()).isEqualTo(3);
    }

    @Test
    void names_every_duplicated_key_beside_the_other_faults() {
        assertThat(
                        faults(
                                "{" + HEAD
                                        + ", \"asOf\": \"2026-01-16\", \"person\": {\"nationalities\": [], \"sex\": \"x\", \"sex\": 3}}"))
                .containsExactly("/asOf duplicate_key", "/person/sex duplicate_key");
    }

    @Test
    void refuses_a_root_that_is_no_object_with_one_fault() {
        assertThat(faults("[]")).containsExactly(" wrong_type");
        assertThat(faults("null")).containsExactly(" wrong_type");
    }

    @Test
    void refuses_what_is_nested_too_deeply() {
        assertThat(faults("[".repeat(100_000)))
                .singleElement()
                .asString()
                .startsWith("/0/0/0")
                .endsWith(" too_deep");
    }

    @Test
    void refuses_invalid_utf8_and_other_encodings() {
        byte[] latin1 = life("\"title\": \"été\"").getBytes(StandardCharsets.ISO_8859_1);
        byte[] cutShort = {'{', '"', (byte) 0xC3};
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        for (byte[] bytes : List.of(latin1, cutShort, overlong, life("").getBytes(StandardCharsets.UTF_16))) {
            CaseFaults faults = catchThrowableOfType(CaseFaults.class, () -> CaseReader.read(bytes));
            assertThat(faults.faults()).extracting(Fault::code).containsExactly("invalid_utf8");
        }
    }

    @Test
    void tolerates_a_byte_order_mark() throws Exception {
        assertThat(CaseReader.read(("\uFEFF" + life("")).getBytes(StandardCharsets.UTF_8))
                        .person()
                        .nationalities())
                .containsExactly("MA");
    }

    @Test
    void refuses_files_that_cannot_be_read() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.json"));
        assertThat(code(folder.resolve("absent.json"))).isEqualTo("file_not_found");
        assertThat(code(folder)).isEqualTo("is_directory");
        assertThat(code(empty)).isEqualTo("empty_file");
        assertThat(code(Files.writeString(folder.resolve("blank.json"), " \n ")))
                .isEqualTo("empty_file");
    }

    @Test
    void refuses_a_file_of_100_megabytes_without_reading_it() throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        assertThat(code(large)).isEqualTo("file_too_large");
    }

    @Test
    void stops_reading_a_stream_at_the_limit() {
        InputStream endless = new InputStream() {
            private long read;

            @Override
            public int read() {
                assertThat(++read).isLessThan(CaseReader.MAX_BYTES + 100_000L);
                return ' ';
            }
        };
        CaseFaults faults = catchThrowableOfType(CaseFaults.class, () -> CaseReader.read(endless));
        assertThat(faults.faults().get(0).code()).isEqualTo("file_too_large");
    }

    @Test
    void stops_listing_faults_where_nobody_reads_on() {
        String many = "{},".repeat(200_000);
        CaseFaults faults = refused(life("\"periods\": [" + many + "{}]"));
        assertThat(faults.faults()).hasSize(Faults.LIMIT + 1);
        assertThat(faults.faults().get(Faults.LIMIT).code()).isEqualTo("too_many_faults");
    }

    @Test
    void refuses_a_file_with_more_values_than_any_life_has() {
        assertThat(faults(life("\"periods\": [" + "1,".repeat(600_000) + "1]")).get(0))
                .endsWith("too_many_values");
    }

    @Test
    void reads_a_life_of_2000_periods() throws Exception {
        String period =
                "{\"country\": \"FR\", \"kind\": \"employment\", \"from\": \"2001-01-01\", \"to\": \"2001-01-31\", \"insured\": true},";
        String text = life("\"periods\": [" + period.repeat(1999) + period.substring(0, period.length() - 1) + "]");
        LifeCase life = CaseReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(life.periods()).hasSize(2000);
        assertThat(life.periods().get(1999).path()).isEqualTo("/periods/1999");
    }

    @Test
    void words_faults_in_the_readers_language() {
        byte[] text = life("\"colour\": 1").getBytes(StandardCharsets.UTF_8);
        CaseFaults french = catchThrowableOfType(CaseFaults.class, () -> CaseReader.read(text, Locale.FRENCH));
        assertThat(french.faults().get(0).message())
                .isEqualTo("Un fichier de situation n'a pas de champ « colour ». Vérifiez l'orthographe.");
    }

    @Test
    void quotes_the_file_without_characters_that_steer_a_terminal() {
        assertThat(refused(life("\"title\": 1, \"\\u001b[31mred\": 1")).faults())
                .allSatisfy(f -> assertThat(f.message()).doesNotContain("\u001b"));
    }

    private String code(Path file) {
        CaseFaults faults = catchThrowableOfType(CaseFaults.class, () -> CaseReader.read(file));
        assertThat(faults.faults()).hasSize(1);
        return faults.faults().get(0).code();
    }
}
