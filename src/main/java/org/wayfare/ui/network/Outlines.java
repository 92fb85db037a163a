package org.wayfare.ui.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The outlines that the map draws, read once, when a map is first shown. Public-domain data of Natural Earth; the file says how it was made. Lines say nothing
 * about law.
 */
final class Outlines {
    /**
     * One country.
     *
     * @param x place of its largest part, to the right, in the file's units
     * @param y downwards
     * @param path outline as an SVG path; empty where the country is too small for one
     */
    record Outline(String country, int x, int y, String path) {}

    private static final String FILE = "world.txt";

    private Outlines() {}

    /**
     * All outlines.
     *
     * @throws UncheckedIOException where the program's own file cannot be read
     */
    static List<Outline> all() {
        return Loaded.ALL;
    }

    /** The nearest country in a direction, to the right or down; the same one where there is none. What lies aside counts as farther away. */
    static String next(String from, int right, int down) {
        Outline here =
                all().stream().filter(o -> o.country().equals(from)).findFirst().orElse(null);
        if (here == null) {
            return from;
        }
        String nearest = from;
        long least = Long.MAX_VALUE;
        for (Outline there : all()) {
            long dx = there.x() - here.x();
            long dy = there.y() - here.y();
            long ahead = dx * right + dy * down;
            long aside = Math.abs(dx * down) + Math.abs(dy * right);
            if (2 * ahead > aside && there != here && ahead + 2 * aside < least) {
                least = ahead + 2 * aside;
                nearest = there.country();
            }
        }
        return nearest;
    }

    private static final class Loaded {
        private static final List<Outline> ALL = read();
    }

    private static List<Outline> read() {
        List<Outline> all = new ArrayList<>();
        try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    all.add(outline(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(all);
    }

    private static Outline outline(String line) {
        String[] parts = line.split("\t");
        String[] place = parts[1].split(" ");
        return new Outline(
                parts[0], Integer.parseInt(place[0]), Integer.parseInt(place[1]), parts[2].equals("-") ? "" : parts[2]);
    }
}
