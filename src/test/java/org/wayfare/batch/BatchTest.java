package org.wayfare.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.report.Wordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchTest {
    private static final Function<LifeCase, Assessment> JUDGE =
            life -> new Assessment(life.id(), life.asOf(), "test", null, List.of(), List.of());

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void name() {
        in = folder.resolve("in.jsonl");
        out = folder.resolve("out.jsonl");
    }

    private static String line(int id) {
        return "{\"format\":\"wayfare.case/1\",\"id\":\"c" + id
                + "\",\"asOf\":\"2026-01-15\",\"person\":{\"nationalities\":[]}}";
    }

    private static String lines(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append(line(i)).append('\n');
        }
        return text.toString();
    }

    private Batch.Outcome run(Function<LifeCase, Assessment> judge, int threads, boolean resume) throws Exception {
        return new Batch(judge, Wordings.in("en"), bug -> "code", "1", threads).run(in, out, resume, Progress.silent());
    }

    private List<JsonNode> results() throws IOException {
        JsonMapper mapper = new JsonMapper();
        return Files.readAllLines(out).stream().map(mapper::readTree).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void answers_every_line_in_order() throws Exception {
        Files.writeString(in, lines(500));
        assertThat(run(JUDGE, 4, false)).isEqualTo(new Batch.Outcome(500, 0));
        List<JsonNode> results = results();
        for (int i = 0; i < 500; i++) {
            assertThat(results.get(i).at("/caseId").asString()).isEqualTo("c" + (i + 1));
        }
        assertThat(files()).containsExactly("in.jsonl", "out.jsonl");
    }

    @Test
    void puts_an_error_object_with_its_line_in_place_of_a_line_that_cannot_be_read() throws Exception {
        Files.writeString(
                in, line(1) + "\n{oops\n\n" + line(4) + "\r\n" + line(5).replace("[]", "[\"XX\"]") + "\n" + line(6));
        assertThat(run(JUDGE, 2, false)).isEqualTo(new Batch.Outcome(6, 3));
        List<JsonNode> results = results();
        assertThat(results.get(1).at("/format").asString()).isEqualTo("wayfare.error/1");
        assertThat(results.get(1).at("/line").asInt()).isEqualTo(2);
        assertThat(results.get(2).at("/errors/0/code").asString()).isEqualTo("empty_file");
        assertThat(results.get(3).at("/caseId").asString()).isEqualTo("c4");
        assertThat(results.get(4).at("/errors/0/pointer").asString()).isEqualTo("/person/nationalities/0");
        assertThat(results.get(5).at("/caseId").asString()).isEqualTo("c6");
    }

    @Test
    void a_fault_of_the_program_costs_one_line() throws Exception {
        Files.writeString(in, lines(3));
        Batch.Outcome outcome = run(
                life -> {
                    if ("c2".equals(life.id())) {
                        throw new IllegalStateException("secret");
                    }
                    return JUDGE.apply(life);
                },
                2,
                false);
        assertThat(outcome).isEqualTo(new Batch.Outcome(3, 1));
        assertThat(results().get(1).at("/errors/0/code").asString()).isEqualTo("internal_error");
        assertThat(out).content().doesNotContain("secret");
    }

    @Test
    void refuses_a_line_of_100_megabytes_without_holding_it() throws Exception {
        Files.writeString(in, line(1) + "\n");
        try (RandomAccessFile file = new RandomAccessFile(in.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        Files.writeString(in, "\n" + line(3), StandardOpenOption.APPEND);
        assertThat(run(JUDGE, 2, false)).isEqualTo(new Batch.Outcome(3, 1));
        assertThat(results().get(1).at("/errors/0/code").asString()).isEqualTo("file_too_large");
        assertThat(results().get(2).at("/caseId").asString()).isEqualTo("c3");
    }

    @Test
    void an_interrupted_run_resumes_to_the_same_file() throws Exception {
        Files.writeString(in, lines(200).replace("\"c50\"", "\"\""));
        run(JUDGE, 2, false);
        byte[] whole = Files.readAllBytes(out);
        Files.delete(out);

        interrupt(120);
        assertThat(out).doesNotExist();
        Files.writeString(folder.resolve("out.jsonl.part"), "{\"format\":\"wayfare.rep", StandardOpenOption.APPEND);
        List<String> judgedAgain = new ArrayList<>();
        Batch.Outcome outcome = run(
                life -> {
                    judgedAgain.add(life.id());
                    return JUDGE.apply(life);
                },
                1,
                true);
        assertThat(outcome).isEqualTo(new Batch.Outcome(200, 1));
        assertThat(Files.readAllBytes(out)).isEqualTo(whole);
        assertThat(judgedAgain).doesNotContain("c1", "c90").contains("c120", "c200");
        assertThat(files()).containsExactly("in.jsonl", "out.jsonl");
    }

    /** An error that is nobody's fault but the machine's, at the line with this id. */
    private void interrupt(int id) {
        assertThatThrownBy(() -> run(
                        life -> {
                            if (("c" + id).equals(life.id())) {
                                throw new OutOfMemoryError("test");
                            }
                            return JUDGE.apply(life);
                        },
                        2,
                        false))
                .isInstanceOf(IOException.class);
    }

    @Test
    void does_not_resume_onto_the_output_of_another_input() throws Exception {
        Files.writeString(in, lines(20));
        interrupt(15);
        Files.writeString(in, lines(21));
        assertThatThrownBy(() -> run(JUDGE, 1, true)).isInstanceOf(Batch.OtherInput.class);
        assertThat(run(JUDGE, 1, false)).isEqualTo(new Batch.Outcome(21, 0));
    }

    @Test
    void resumes_from_the_start_where_nothing_was_interrupted() throws Exception {
        Files.writeString(in, lines(5));
        assertThat(run(JUDGE, 1, true)).isEqualTo(new Batch.Outcome(5, 0));
    }

    @Test
    void gives_an_empty_file_for_an_empty_one() throws Exception {
        Files.createFile(in);
        assertThat(run(JUDGE, 1, false)).isEqualTo(new Batch.Outcome(0, 0));
        assertThat(out).isEmptyFile();
    }

    @Test
    void keeps_an_older_output_until_the_new_one_is_complete() throws Exception {
        Files.writeString(out, "old");
        Files.writeString(in, lines(20));
        interrupt(10);
        assertThat(out).hasContent("old");
    }

    @Test
    void number_of_threads_does_not_show_in_the_output() throws Exception {
        Files.write(in, lines(300).getBytes(StandardCharsets.UTF_8));
        run(JUDGE, 1, false);
        byte[] one = Files.readAllBytes(out);
        run(JUDGE, 7, false);
        assertThat(Files.readAllBytes(out)).isEqualTo(one);
    }
}
