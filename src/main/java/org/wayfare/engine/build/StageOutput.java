package org.wayfare.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wayfare.engine.Stage;

/**
 * The files that the build of one stage leaves in the output folder: class files, the list of models, and a stamp that
 * holds the hash of what they were made from and their names. A stage is fresh while the hash is the same and every
 * file is there.
 */
final class StageOutput {
    private final Path folder;
    private final Path models;
    private final Path stamp;

    StageOutput(Path folder, Stage stage) {
        this.folder = folder;
        this.models = folder.resolve("rules/" + stage.word() + ".models");
        this.stamp = folder.resolve("rules/" + stage.word() + ".stamp");
    }

    boolean isFresh(String hash) throws IOException {
        List<String> lines = stampLines();
        return !lines.isEmpty()
                && lines.get(0).equals(hash)
                && Files.exists(models)
                && lines.stream().skip(1).allMatch(name -> Files.exists(folder.resolve(name)));
    }

    /**
     * Replaces what an earlier build left. The stamp goes first and comes last, so that a broken build is never fresh.
     */
    void write(StageCompiler.Compiled compiled, String hash) throws IOException {
        List<String> old = stampLines();
        Files.deleteIfExists(stamp);
        for (String name : old.subList(Math.min(1, old.size()), old.size())) {
            Files.deleteIfExists(folder.resolve(name));
        }
        for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        List<String> lines = new ArrayList<>(List.of(hash));
        lines.addAll(compiled.classes().keySet());
        Files.createDirectories(stamp.getParent());
        Files.write(models, compiled.models());
        Files.write(stamp, lines);
    }

    private List<String> stampLines() throws IOException {
        return Files.exists(stamp) ? Files.readAllLines(stamp) : List.of();
    }
}
