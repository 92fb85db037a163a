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

/**
 * A life insured in Germany, France, Belgium and Luxembourg: EU coordination at its widest. The life considers no move, so that one call is one scenario.
 * Goal: at most 5 ms at the median of a warm program on two cores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class FourCountriesBenchmark {
    private final Assessor assessor = new Assessor(LawBook.shipped(), RuleBase.load());
    private @Nullable LifeCase life;

    /** Reads the life; the law and the rules load while the benchmark warms up. */
    @Setup
    public void read() throws IOException, CaseFaults {
        String name = "four-countries.json";
        try (InputStream in = Objects.requireNonNull(FourCountriesBenchmark.class.getResourceAsStream(name), name)) {
            life = CaseReader.read(in);
        }
    }

    /** The one scenario of the life. */
    @Benchmark
    public Assessment scenario() {
        return assessor.assess(Objects.requireNonNull(life));
    }
}
