package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wayfare.model.Phrase;

/** A report shows the key of a phrase that no bundle has; here the build finds it first. */
class PhraseKeysTest {
    private static final Pattern WHOLE_KEY = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void every_phrase_that_code_and_rules_name_has_words_in_both_languages() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root : new Path[] {Path.of("src/main/java"), Path.of("rules")}) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|drl)"))
                        .toList()) {
                    Matcher matcher = WHOLE_KEY.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(used).isNotEmpty();
        for (String language : new String[] {"en", "fr"}) {
            Wordings words = Wordings.in(language);
            assertThat(used)
                    .as(language)
                    .noneMatch(key -> words.word(Phrase.of(key)).equals(key));
        }
    }
}
