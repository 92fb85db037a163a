package org.wayfare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wayfare.casefile.CaseReader;
import org.wayfare.casefile.CaseWriter;
import org.wayfare.model.LifeCase;
import org.wayfare.ui.text.Texts;

class SamplesTest {
    static Stream<String> samples() {
        return CaseFiles.samples().stream();
    }

    @Test
    void thereAreSixSampleLives() {
        assertThat(samples()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsAWholeCaseAndIsWrittenBackUnchanged(String name) throws Exception {
        LifeCase sample = CaseReader.read(text(name).getBytes(StandardCharsets.UTF_8));
        assertThat(sample.asOf()).isEqualTo("2026-11-20");
        assertThat(sample.title()).isNotBlank();
        assertThat(CaseReader.read(CaseWriter.bytes(sample))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHasANameInEveryLanguage(String name) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(StartPage.sampleName(new Texts(language), name)).doesNotContain(".json");
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("/samples/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
