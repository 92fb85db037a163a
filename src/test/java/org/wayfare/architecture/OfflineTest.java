package org.wayfare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing opens a network connection while cases are assessed, neither this program nor a library that it uses. */
class OfflineTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");

    @TempDir
    Path folder;

    @Test
    void noConnectionIsOpenedWhileEverySampleIsAssessed() throws Exception {
        List<String> calls = new ArrayList<>();
        for (Path sample : samples()) {
            for (String format : List.of("text", "json", "html")) {
                calls.add(call(
                        "assess",
                        sample,
                        "--format",
                        format,
                        "--out",
                        folder.resolve(sample.getFileName() + "." + format)));
            }
        }

        assertThat(run(NetworkTrap.class, calls)).endsWith(NetworkTrap.QUIET);
        assertThat(folder.toFile().list()).as("reports written").hasSize(calls.size() + 1);
    }

    @Test
    void noConnectionIsOpenedWhileABatchIsAssessedAndLawIsShown() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Path sample : samples()) {
            lines.add(Files.readString(sample).replaceAll("\\R", " "));
        }
        Path cases = Files.write(folder.resolve("cases.jsonl"), lines);

        assertThat(run(
                        NetworkTrap.class,
                        List.of(
                                call("batch", cases, "--out", folder.resolve("reports.jsonl"), "--quiet"),
                                call("coverage"),
                                call("law", "FR"))))
                .endsWith(NetworkTrap.QUIET);
        assertThat(folder.resolve("reports.jsonl")).exists();
    }

    /** Without this, the tests above would pass as well where the trap had no teeth. */
    @Test
    void theTrapCatchesEveryKindOfSocket() throws Exception {
        assertThat(run(NetworkTrapBait.class, List.of()))
                .contains(NetworkTrap.CAUGHT)
                .endsWith("escaped: []");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(samples).isNotEmpty();
            return samples;
        }
    }

    private static String call(Object... words) {
        return String.join("\n", Stream.of(words).map(Object::toString).toList());
    }

    /** Runs a class in a virtual machine of its own and returns what it said on standard error. */
    private String run(Class<?> main, List<String> calls) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.nio.channels.spi.SelectorProvider=" + NetworkTrap.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(calls);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(said.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroyForcibly();

        String words = Files.readString(said).strip();
        assertThat(ended).as("ended in time, having said: %s", words).isTrue();
        assertThat(process.exitValue())
                .as("exit status, having said: %s", words)
                .isZero();
        return words;
    }
}
