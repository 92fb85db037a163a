package org.wayfare.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as people start it. */
class StartTest {
    @TempDir
    Path folder;

    private record Ended(int status, String out, String err) {}

    private Ended run(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.wayfare.app.Wayfare"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("LC_ALL", "C");
        int status = builder.start().waitFor();
        return new Ended(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void without_arguments_and_without_a_screen_prints_the_report_of_a_sample_life() throws Exception {
        Ended ended = run(List.of());
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("YOUR RIGHTS TO SOCIAL PROTECTION").contains("information, not a decision");
        assertThat(ended.err().lines().filter(l -> l.contains("No screen was found")))
                .hasSize(1);
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    @Test
    void version_loads_neither_rules_nor_law_nor_a_window() throws Exception {
        Ended ended = run(List.of("-Xlog:class+load:file=" + folder.resolve("classes")), "--version");
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("Wayfare ");
        assertThat(Files.readString(folder.resolve("classes")))
                .contains("org.wayfare.cli.Cli ")
                .doesNotContain("org.drools", "org.wayfare.engine", "org.wayfare.lawbook.PackReader", "javafx.");
    }

    @Test
    void a_case_that_cannot_be_used_ends_with_status_2() throws Exception {
        Ended ended = run(List.of(), "assess", folder.resolve("absent.json").toString());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("absent.json").doesNotContain("\tat ");
    }
}
