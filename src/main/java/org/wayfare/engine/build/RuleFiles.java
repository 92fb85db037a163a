package org.wayfare.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds files below a folder, always in the same order and with the same names on every system. */
final class RuleFiles {
    private RuleFiles() {}

    /** All rule files, named from the top of the project. */
    static List<RuleSource> read(Path rulesDir) throws IOException {
        List<RuleSource> sources = new ArrayList<>();
        for (String name : names(rulesDir, ".drl")) {
            String text = Files.readString(rulesDir.resolve(name)).replace("\r\n", "\n");
            sources.add(RuleSource.of("rules/" + name, text));
        }
        return List.copyOf(sources);
    }

    /** Names of all files with this ending below a folder, relative to it, with {@code /}, sorted. */
    static List<String> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
