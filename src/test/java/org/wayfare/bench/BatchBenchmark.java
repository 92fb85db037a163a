package org.wayfare.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.wayfare.app.Wayfare;

/**
 * {@code batch} from file to file: reading, judging on two threads, writing JSON. The samples take turns. Goal: at least
 * 500 cases a second on two cores with at most 512 MB of heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 10)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m"})
public class BatchBenchmark {
    private static final int CASES = 1200;

    private @Nullable Path folder;

    /** Writes the cases. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("wayfare-batch");
        List<String> samples = samples();
        try (Writer out = Files.newBufferedWriter(folder.resolve("cases.jsonl"))) {
            for (int i = 0; i < CASES; i++) {
                out.write(samples.get(i % samples.size()) + "\n");
            }
        }
    }

    /** Cases a second, the rules loaded anew each time, as a run of the program does. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public void batch() {
        Path place = Objects.requireNonNull(folder);
        String cases = place.resolve("cases.jsonl").toString();
        Wayfare.main(new String[] {
            "batch", cases, "--out", place.resolve("reports.jsonl").toString(), "--threads", "2", "--quiet"
        });
    }

    /** Leaves nothing behind. */
    @TearDown
    public void remove() throws IOException {
        Path place = Objects.requireNonNull(folder);
        Files.deleteIfExists(place.resolve("cases.jsonl"));
        Files.deleteIfExists(place.resolve("reports.jsonl"));
        Files.delete(place);
    }

    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        for (String name :
                text("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            samples.add(text(name.strip()).replaceAll("\\R", " "));
        }
        return samples;
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BatchBenchmark.class.getResourceAsStream("/samples/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
