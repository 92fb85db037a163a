package org.wayfare.lawbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where law packs are read from: the program's own copy, or a folder under work. */
interface PackSource {
    /** Paths of all pack files, in alphabetical order, worked cases left out. */
    List<String> list() throws IOException;

    /** The bytes of a file, or null where there is none. */
    byte @Nullable [] read(String path) throws IOException;

    /** The packs that ship with the program; their list is written when it is built. */
    static PackSource shipped() {
        return new PackSource() {
            @Override
            public List<String> list() throws IOException {
                byte[] index = read("index.txt");
                if (index == null) {
                    throw new IOException("the law packs are missing from this program: countries/index.txt");
                }
                return new String(index, StandardCharsets.UTF_8)
                        .lines()
                        .filter(l -> l.endsWith(".json"))
                        .toList();
            }

            @Override
            public byte @Nullable [] read(String path) throws IOException {
                try (InputStream in = PackSource.class.getResourceAsStream("/countries/" + path)) {
                    return in == null ? null : in.readAllBytes();
                }
            }
        };
    }

    /** A folder laid out as {@code countries/}. */
    static PackSource folder(Path named) {
        Path folder = java.nio.file.Files.exists(named) ? real(named) : named;
        return new PackSource() {
            @Override
            public List<String> list() throws IOException {
                TreeSet<String> paths = new TreeSet<>();
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(f -> f.toString().endsWith(".json")
                                    && !f.getParent().endsWith("cases"))
                            .forEach(f ->
                                    paths.add(folder.relativize(f).toString().replace('\\', '/')));
                }
                return List.copyOf(paths);
            }

            @Override
            public byte @Nullable [] read(String path) throws IOException {
                Path file = folder.resolve(path);
                return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
            }
        };
    }

    /** A walk does not enter a link that it starts on. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            return folder;
        }
    }
}
