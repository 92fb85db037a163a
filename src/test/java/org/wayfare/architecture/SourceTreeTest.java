package org.wayfare.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources shows. */
class SourceTreeTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final List<String> PARTS = List.of("belongs here:", "does not:", "may touch:", "the one idea");
    private static final int LONGEST_FILE = 400;

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        TreeSet<String> silent = new TreeSet<>();
        for (Path file : files()) {
            Path words = file.resolveSibling("package-info.java");
            if (!Files.exists(words) || !hasAllParts(Files.readString(words))) {
                silent.add(SOURCES.relativize(words).toString());
            }
        }

        assertThat(silent).as("packages without the four parts %s", PARTS).isEmpty();
    }

    @Test
    void noFileIsTooLongToBeReadInOneGo() throws IOException {
        TreeSet<String> tooLong = new TreeSet<>();
        for (Path file : files()) {
            if (Files.readAllLines(file).size() > LONGEST_FILE) {
                tooLong.add(SOURCES.relativize(file).toString());
            }
        }

        assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
    }

    private static boolean hasAllParts(String text) {
        String flat = text.replaceAll("\\s*\\*?\\s+", " ").toLowerCase(Locale.ROOT);
        return PARTS.stream().allMatch(part -> flat.contains(part) || flat.contains("what " + part));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            List<Path> files = tree.filter(f -> f.toString().endsWith(".java")).toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
