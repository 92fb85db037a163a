package org.wayfare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {
    private static final String CASE =
            "{\"format\":\"wayfare.case/1\",\"id\":\"é1\",\"asOf\":\"2026-01-15\",\"person\":{\"nationalities\":[\"MA\"]}}";
    private static final String BAD = CASE.replace("\"MA\"", "\"XX\"").replace("2026-01-15", "2026-02-30");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Function<LifeCase, Assessment> judge = CliTest::judged;

    private static Assessment judged(LifeCase life) {
        Scenario now = new Scenario(
                "now",
                life.asOf(),
                "FR",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Assessment(life.id(), life.asOf(), "test", null, List.of(now), List.of());
    }

    private int run(String... arguments) {
        return runWith("", arguments);
    }

    private int runWith(String in, String... arguments) {
        out.reset();
        err.reset();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                "en",
                LocalDate.of(2026, 11, 20),
                "Wayfare test",
                () -> judge,
                () -> LawBook.in(Path.of("countries")));
        return new Cli(around).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toByteArray());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("case.json"), text).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void assess_prints_text_by_default_and_nothing_beside_it() throws IOException {
        assertThat(run("assess", file(CASE))).isZero();
        assertThat(out()).contains("Case é1, judged as things stand on 15 January 2026.");
        assertThat(err()).isEmpty();
    }

    @Test
    void assess_reads_standard_input() {
        assertThat(runWith(CASE, "assess", "-", "--format", "json")).isZero();
        assertThat(json().at("/caseId").asString()).isEqualTo("é1");
    }

    @Test
    void assess_writes_in_the_language_asked_for() throws IOException {
        assertThat(run("assess", file(CASE), "--lang", "fr")).isZero();
        assertThat(out()).contains("Dossier é1");
        assertThat(run("assess", file(CASE), "--lang=fr", "--format=html")).isZero();
        assertThat(out()).contains("lang=\"fr\"");
    }

    @Test
    void assess_writes_a_file_whole_and_leaves_nothing_beside_it() throws IOException {
        Path report = folder.resolve("report.json");
        assertThat(run("assess", file(CASE), "--format", "json", "--out", report.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(report).content().endsWith("}\n");
        assertThat(files()).containsExactly("case.json", "report.json");
    }

    @Test
    void assess_leaves_the_old_file_where_the_case_is_bad() throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "old");
        assertThat(run("assess", file(BAD), "--out", report.toString())).isEqualTo(2);
        assertThat(report).hasContent("old");
        assertThat(files()).containsExactly("case.json", "report.json");
    }

    @Test
    void assess_names_every_fault_with_its_pointer_on_standard_error() throws IOException {
        assertThat(run("assess", file(BAD))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains("/asOf: \"2026-02-30\" is not a date that exists.", "/person/nationalities/0: \"XX\"");
    }

    @Test
    void assess_gives_an_error_object_where_json_is_asked_for() throws IOException {
        assertThat(run("assess", file(BAD), "--format", "json")).isEqualTo(2);
        assertThat(json().at("/format").asString()).isEqualTo("wayfare.error/1");
        assertThat(json().at("/errors").size()).isEqualTo(2);
        assertThat(json().at("/errors/0/pointer").asString()).isEqualTo("/asOf");
        assertThat(json().at("/errors/0/code").asString()).isEqualTo("invalid_date");
        assertThat(json().has("line")).isFalse();
    }

    @Test
    void assess_names_the_line_of_malformed_json() throws IOException {
        assertThat(run("assess", file("{\n\"format\": oops}"), "--format", "json"))
                .isEqualTo(2);
        assertThat(json().at("/line").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "assess, absent.json, file_not_found",
        "assess, ., is_directory",
        "periods, absent.json, file_not_found",
        "batch, absent.jsonl, file_not_found"
    })
    void refuses_files_that_are_none(String command, String name, String code) {
        String path = folder.resolve(name).toString();
        assertThat(command.equals("batch") ? run(command, path, "--out", path + ".out") : run(command, path))
                .isEqualTo(2);
        assertThat(err()).contains("[" + code + "]").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Usage:",
                "nonsense | does not know what to do with: nonsense",
                "assess | Something is missing: CASE",
                "assess - --colour | --colour",
                "assess - --format xml | no format \"xml\"",
                "assess - --lang xx | no language \"xx\"",
                "assess - --format | --format",
                "assess - - | does not know what to do with: -",
                "batch in.jsonl | Something is missing: --out",
                "batch in.jsonl --out | --out",
                "agreements UK | \"UK\" is not a country code",
                "agreements FR MA --on 2024-02-30 | \"2024-02-30\" is not a day",
                "law BE pension | \"pension\" is not a branch",
                "check-law absent | absent is not a folder",
            })
    void refuses_calls_that_cannot_be_used(String call, String message) {
        String[] arguments = call.isEmpty() ? new String[0] : call.split(" ");
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains(message).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "x", "1000", "''"})
    void refuses_threads_that_are_no_number(String threads) throws IOException {
        assertThat(run("batch", file(CASE), "--out", folder.resolve("o").toString(), "--threads", threads))
                .isEqualTo(2);
        assertThat(files()).containsExactly("case.json");
    }

    @Test
    void refuses_an_output_that_cannot_be_written() throws IOException {
        String bad = folder.resolve("absent/report.txt").toString();
        assertThat(run("assess", file(CASE), "--out", bad)).isEqualTo(2);
        assertThat(err()).contains("the folder does not exist");
        assertThat(run("assess", file(CASE), "--out", folder.toString())).isEqualTo(2);
        assertThat(err()).contains("cannot be written");
        assertThat(run("batch", file(CASE), "--out", bad)).isEqualTo(2);
        assertThat(run("batch", file(CASE), "--out", folder.toString())).isEqualTo(2);
    }

    @Test
    void tells_a_fault_of_the_program_by_a_short_code() throws IOException {
        judge = life -> {
            throw new IllegalStateException("secret");
        };
        assertThat(run("assess", file(CASE), "--format", "json")).isEqualTo(2);
        assertThat(json().at("/errors/0/code").asString()).isEqualTo("internal_error");
        assertThat(out() + err()).containsPattern("code [0-9A-F]+").doesNotContain("secret", "\tat ");
    }

    @Test
    void version_and_help_ask_for_neither_rules_nor_law() {
        Surroundings bare = new Surroundings(
                System.in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                "en",
                LocalDate.of(2026, 11, 20),
                "Wayfare test",
                () -> {
                    throw new AssertionError();
                },
                () -> {
                    throw new AssertionError();
                });
        assertThat(new Cli(bare).run("--version")).isZero();
        assertThat(out()).isEqualTo("Wayfare test" + System.lineSeparator());
        assertThat(new Cli(bare).run("--help")).isZero();
        assertThat(new Cli(bare).run("assess", "--help")).isZero();
    }

    @Test
    void help_speaks_french() {
        assertThat(run("--help", "--lang", "fr")).isZero();
        assertThat(out()).contains("Utilisation :", "Examine une situation");
        assertThat(run("assess", "--help", "--lang", "fr")).isZero();
        assertThat(out()).contains("Un fichier de situation");
    }

    @Test
    void batch_tells_by_its_status_whether_lines_failed() throws IOException {
        String output = folder.resolve("out.jsonl").toString();
        assertThat(run("batch", file(CASE + "\n" + CASE), "--out", output)).isZero();
        assertThat(err()).contains("2 lines: 2 reports, 0 errors.");
        assertThat(run("batch", file(CASE + "\n" + BAD), "--out", output, "--quiet"))
                .isEqualTo(1);
        assertThat(out() + err()).isEmpty();
        assertThat(Files.readAllLines(Path.of(output)).get(1))
                .startsWith("{\"format\":\"wayfare.error/1\",\"line\":2,");
    }

    @Test
    void batch_does_not_write_over_its_input() throws IOException {
        String in = file(CASE);
        assertThat(run("batch", in, "--out", in)).isEqualTo(2);
        assertThat(Path.of(in)).hasContent(CASE);
    }

    @Test
    void periods_are_an_array_of_totals() throws IOException {
        assertThat(run("periods", file(CASE), "--format", "json")).isZero();
        assertThat(json().isArray()).isTrue();
        assertThat(run("periods", file(CASE))).isZero();
    }

    @Test
    void agreements_are_an_array_with_days_and_permissions() {
        assertThat(run("agreements", "FR", "MA", "--format", "json")).isZero();
        JsonNode first = json().get(0);
        assertThat(first.propertyNames())
                .contains("id", "kind", "countries", "inForce", "ended", "branches", "totalization", "export", "basis");
        assertThat(first.at("/id").asString()).isEqualTo("bsa-FR-MA");
        assertThat(first.at("/kind").asString()).isEqualTo("bilateral");
    }

    @Test
    void a_country_named_twice_is_said_to_be_one() {
        assertThat(run("agreements", "FR", "FR")).isZero();
        assertThat(out()).contains("named twice").doesNotContain("nothing");
        assertThat(run("agreements", "FR", "FR", "--format", "json")).isZero();
        assertThat(json().size()).isZero();
    }

    @Test
    void agreements_of_one_day_leave_out_those_not_in_force() {
        run("agreements", "MA", "FR", "--format", "json", "--on", "1900-01-01");
        assertThat(json().size()).isZero();
        assertThat(run("agreements", "fr", "--format", "json")).isZero();
        assertThat(json().size()).isGreaterThan(20);
    }

    @Test
    void law_lists_schemes_with_conditions_and_sources() {
        assertThat(run("law", "BE", "old_age", "--format", "json")).isZero();
        assertThat(json().get(0).propertyNames()).contains("scheme", "conditions", "payableAbroad", "basis");
        assertThat(run("law", "BE", "old-age")).isZero();
        assertThat(out()).contains("be.pension.employees");
    }

    @Test
    void law_as_json_says_where_a_reference_period_ends() {
        assertThat(run("law", "GB", "maternity", "--format", "json")).isZero();
        JsonNode within = null;
        for (JsonNode condition : json().get(0).get("conditions")) {
            if (condition.get("id").asString().equals("same-employer-26-weeks")) {
                within = condition.at("/parameters/within");
            }
        }
        assertThat(within.at("/value").asInt()).isEqualTo(26);
        assertThat(within.at("/ending/value").asInt()).isEqualTo(14);
        assertThat(within.at("/ending/unit").asString()).isEqualTo("weeks");
    }

    @Test
    void coverage_counts_by_country_and_branch() {
        assertThat(run("coverage", "--format", "json")).isZero();
        assertThat(json().at("/countries/BE/branches/old_age/schemes").asInt()).isPositive();
        assertThat(json().at("/countries/BE/branches/old_age/confidence").asString())
                .isIn("low", "medium", "high");
        assertThat(json().at("/agreements").asInt()).isGreaterThan(500);
        assertThat(run("coverage")).isZero();
    }

    @Test
    void check_law_names_every_fault_with_file_and_place() throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs/be"));
        Files.writeString(packs.resolve("old-age.json"), "{\"format\": \"wayfare.branch/1\", \"oops\": 1}");
        assertThat(run("check-law", packs.getParent().toString(), "--format", "json"))
                .isEqualTo(2);
        assertThat(json().at("/errors").size()).isPositive();
        assertThat(err()).contains("be/old-age.json").doesNotContain("\tat ");
    }
}
