package org.wayfare.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wayfare.assess.Assessor;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;

/** One life judged in a running program, as the window does after each edit. Goal: at most 5 ms at the median. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class AssessBenchmark {
    /** File names of the samples, without their ending. */
    @Param({
        "01-moroccan-worker-three-countries",
        "02-belgian-pensioner-to-morocco",
        "03-french-worker-posted-to-belgium",
        "04-frontier-worker-lost-job",
        "05-moroccan-family-in-france",
        "06-without-papers-in-belgium"
    })
    public String sample = "";

    private final Assessor assessor = new Assessor(LawBook.shipped(), RuleBase.load());
    private @Nullable LifeCase life;

    /** Reads the sample; the law and the rules load while the benchmark warms up. */
    @Setup
    public void read() throws IOException, CaseFaults {
        try (InputStream in = resource("/samples/" + sample + ".json")) {
            life = CaseReader.read(in);
        }
    }

    /** All scenarios of the life. */
    @Benchmark
    public Assessment assess() {
        return assessor.assess(Objects.requireNonNull(life));
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(AssessBenchmark.class.getResourceAsStream(path), path);
    }
}
