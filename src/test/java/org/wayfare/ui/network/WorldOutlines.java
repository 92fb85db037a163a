package org.wayfare.ui.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes the outlines of the map from public-domain data: a tool for developers, run by hand when the data changes. Decision 0021 says where the files come
 * from and why these were taken.
 *
 * <p>Arguments: the file to write, {@code codeMappings.json} of npm's cldr-core, then files of npm's world-atlas; a later one gives only the places of
 * countries that the earlier ones lack.
 */
public final class WorldOutlines {
    private static final String HEAD = """
            # Outlines of countries for the map of agreements. Written by WorldOutlines (test sources); do not edit.
            # Data: Natural Earth 4.1 (public domain), packed as TopoJSON by world-atlas 2.0.2 (npm), whose licence (ISC) says:
            #   Copyright 2013-2019 Michael Bostock. Permission to use, copy, modify, and/or distribute this software for any purpose with or without
            #   fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies. THE SOFTWARE IS
            #   PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
            #   MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
            #   DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
            #   ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
            # Changed: projected (Equal Earth around 11 degrees east, x to the right, y down, the world %d wide), simplified, without Antarctica.
            # Lines: country, place of its largest part, outline as an SVG path ("-" where it is too small). Lines are only drawn: they decide nothing.
            """;

    private static final int WIDTH = 4000;

    /** The map ends in the Bering Strait, where it cuts no mainland in two. */
    private static final double MIDDLE = 11;

    private static final double TOLERANCE = 1.2;
    private static final double SMALLEST_PART = 4;

    /** What has no number of its own in the data, and whose it is drawn as; all else without a number is land without a name. */
    private static final Map<String, String> BY_NAME = Map.of("Kosovo", "XK", "N. Cyprus", "CY", "Somaliland", "SO");

    /** Crimea, which the data draws as a part of Russia (see United Nations General Assembly resolution 68/262). */
    private static final double[] CRIMEA = {34.2, 45.2};

    /**
     * The parallel on which Morocco's border with Western Sahara runs. The data draws Morocco up to the wall in the desert; ISO 3166 has the territory by
     * itself, and no agreement names it.
     */
    private static final double SAHARA = 27 + 40 / 60.0;

    /** One country as drawn so far. */
    private static final class Drawn {
        private final List<int[][]> rings = new ArrayList<>();
        private double largest = -1;
        private int[] place = {0, 0};
    }

    private final Map<String, Drawn> countries = new TreeMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    private WorldOutlines(JsonNode codes) {
        List<String> known = List.of(Locale.getISOCountries());
        codes.at("/supplemental/codeMappings").propertyStream().forEach(code -> {
            if (known.contains(code.getKey()) && code.getValue().has("_numeric")) {
                byNumber.put(code.getValue().get("_numeric").asString(), code.getKey());
            }
        });
    }

    /** Writes the file; see the class for the arguments. */
    public static void main(String... files) throws IOException {
        ObjectMapper json = new ObjectMapper();
        WorldOutlines world = new WorldOutlines(json.readTree(Path.of(files[1]).toFile()));
        for (int i = 2; i < files.length; i++) {
            world.add(json.readTree(Path.of(files[i]).toFile()), i == 2);
        }
        Files.writeString(Path.of(files[0]), world.text());
    }

    private void add(JsonNode topology, boolean withOutlines) {
        List<double[][]> arcs = arcs(topology);
        Map<String, Drawn> found = new HashMap<>();
        for (JsonNode country : topology.at("/objects/countries/geometries")) {
            String code = code(country);
            JsonNode polygons = country.get("arcs");
            boolean many = country.get("type").asString().equals("MultiPolygon");
            for (int p = 0; p < (many ? polygons.size() : 1); p++) {
                JsonNode polygon = many ? polygons.get(p) : polygons;
                double[][] outer = ring(polygon.get(0), arcs);
                String whose = "RU".equals(code) && encloses(outer, CRIMEA) ? "UA" : code;
                if ("MA".equals(whose)) {
                    draw(
                            found.computeIfAbsent("MA", c -> new Drawn()),
                            List.of(Collections.singletonList(cut(outer, true))));
                    draw(
                            found.computeIfAbsent("EH", c -> new Drawn()),
                            List.of(Collections.singletonList(cut(outer, false))));
                } else if (whose != null && !whose.equals("AQ")) {
                    draw(found.computeIfAbsent(whose, c -> new Drawn()), rings(polygon, arcs));
                }
            }
        }
        found.forEach((code, drawn) -> {
            if (!withOutlines) {
                drawn.rings.clear();
            }
            countries.putIfAbsent(code, drawn);
        });
    }

    private @Nullable String code(JsonNode country) {
        String name = country.at("/properties/name").asString();
        return country.has("id") ? byNumber.get(country.get("id").asString()) : BY_NAME.get(name);
    }

    private static List<double[][]> arcs(JsonNode topology) {
        JsonNode scale = topology.at("/transform/scale");
        JsonNode translate = topology.at("/transform/translate");
        List<double[][]> arcs = new ArrayList<>();
        for (JsonNode steps : topology.get("arcs")) {
            double[][] arc = new double[steps.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.length; i++) {
                x += steps.get(i).get(0).asInt();
                y += steps.get(i).get(1).asInt();
                arc[i] = new double[] {
                    x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                    y * scale.get(1).asDouble() + translate.get(1).asDouble()
                };
            }
            arcs.add(arc);
        }
        return arcs;
    }

    private static List<List<double[][]>> rings(JsonNode polygon, List<double[][]> arcs) {
        List<List<double[][]>> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            List<double[][]> borders = new ArrayList<>();
            ring.forEach(index -> borders.add(arc(index.asInt(), arcs)));
            rings.add(borders);
        }
        return rings;
    }

    /** The part of a ring north of Western Sahara's border with Morocco, or the part south of it. */
    private static double[][] cut(double[][] ring, boolean north) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            double[] a = ring[i];
            double[] b = ring[(i + 1) % ring.length];
            if (a[1] >= SAHARA == north) {
                kept.add(a);
            }
            if (a[1] >= SAHARA != b[1] >= SAHARA) {
                double along = (SAHARA - a[1]) / (b[1] - a[1]);
                kept.add(new double[] {a[0] + along * (b[0] - a[0]), SAHARA});
            }
        }
        if (!kept.isEmpty()) {
            kept.add(kept.get(0));
        }
        return kept.toArray(new double[0][]);
    }

    private void draw(Drawn drawn, List<List<double[][]>> rings) {
        for (int r = 0; r < rings.size(); r++) {
            if (rings.get(r).get(0).length == 0) {
                return;
            }
            List<int[]> outline = new ArrayList<>();
            List<double[]> exact = new ArrayList<>();
            double first = Math.IEEEremainder(rings.get(r).get(0)[0][0] - MIDDLE, 360);
            for (double[][] border : rings.get(r)) {
                for (double[] point : simplified(border, first)) {
                    exact.add(point);
                    int[] rounded = {(int) Math.round(point[0]), (int) Math.round(point[1])};
                    if (outline.isEmpty() || !java.util.Arrays.equals(outline.get(outline.size() - 1), rounded)) {
                        outline.add(rounded);
                    }
                }
            }
            double area = Math.abs(area(exact));
            if (r == 0 && area > drawn.largest) {
                drawn.largest = area;
                drawn.place = middle(exact);
            }
            if (area >= SMALLEST_PART && outline.size() > 3) {
                drawn.rings.add(outline.subList(0, outline.size() - 1).toArray(new int[0][]));
            }
        }
    }

    private static double[][] arc(int index, List<double[][]> arcs) {
        double[][] arc = arcs.get(index < 0 ? ~index : index).clone();
        if (index < 0) {
            Collections.reverse(java.util.Arrays.asList(arc));
        }
        return arc;
    }

    private static double[][] ring(JsonNode indexes, List<double[][]> arcs) {
        List<double[]> points = new ArrayList<>();
        indexes.forEach(index -> points.addAll(List.of(arc(index.asInt(), arcs))));
        return points.toArray(new double[0][]);
    }

    private static boolean encloses(double[][] ring, double[] point) {
        boolean inside = false;
        for (int i = 0, j = ring.length - 1; i < ring.length; j = i++) {
            boolean crosses = ring[i][1] > point[1] != ring[j][1] > point[1];
            double at = (ring[j][0] - ring[i][0]) * (point[1] - ring[i][1]) / (ring[j][1] - ring[i][1]) + ring[i][0];
            inside ^= crosses && point[0] < at;
        }
        return inside;
    }

    /**
     * Equal Earth (Šavrič, Patterson, Jenny 2018): sizes are true, and shapes near the equator are not torn.
     *
     * @param first longitude from the middle at which the ring begins: an island on the edge is not torn in two
     */
    private static double[] projected(double[] degrees, double first) {
        double lambda = Math.toRadians(first + Math.IEEEremainder(degrees[0] - MIDDLE - first, 360));
        double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(degrees[1])));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = 2
                * Math.sqrt(3)
                * lambda
                * Math.cos(t)
                / (3 * (9 * 0.003796 * t6 * t2 + 7 * 0.000893 * t6 - 3 * 0.081106 * t2 + 1.340264));
        double y = t * (0.003796 * t6 * t2 + 0.000893 * t6 - 0.081106 * t2 + 1.340264);
        double unit = WIDTH / 2.0 / (2 * Math.sqrt(3) * Math.PI / (3 * 1.340264));
        return new double[] {WIDTH / 2.0 + x * unit, WIDTH / 4.0 - y * unit};
    }

    /** Douglas and Peucker, border by border, so that neighbours still meet. */
    private static List<double[]> simplified(double[][] arc, double first) {
        double[][] points = new double[arc.length][];
        for (int i = 0; i < arc.length; i++) {
            points[i] = projected(arc[i], first);
        }
        List<double[]> kept = new ArrayList<>();
        kept.add(points[0]);
        keep(points, 0, points.length - 1, kept);
        return kept;
    }

    private static void keep(double[][] points, int from, int to, List<double[]> kept) {
        int farthest = -1;
        double most = TOLERANCE;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(points[i], points[from], points[to]);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest < 0) {
            kept.add(points[to]);
        } else {
            keep(points, from, farthest, kept);
            keep(points, farthest, to, kept);
        }
    }

    private static double distance(double[] point, double[] from, double[] to) {
        double dx = to[0] - from[0];
        double dy = to[1] - from[1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length;
        double within = Math.max(0, Math.min(1, along));
        return Math.hypot(point[0] - from[0] - within * dx, point[1] - from[1] - within * dy);
    }

    private static double area(List<double[]> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            sum += a[0] * b[1] - b[0] * a[1];
        }
        return sum / 2;
    }

    private static int[] middle(List<double[]> ring) {
        double x = 0;
        double y = 0;
        double area = area(ring);
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            double cross = a[0] * b[1] - b[0] * a[1];
            x += (a[0] + b[0]) * cross;
            y += (a[1] + b[1]) * cross;
        }
        boolean point = Math.abs(area) < 1e-6;
        return new int[] {
            (int) Math.round(point ? ring.get(0)[0] : x / 6 / area),
            (int) Math.round(point ? ring.get(0)[1] : y / 6 / area)
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD.formatted(WIDTH));
        countries.forEach((code, drawn) -> text.append(code)
                .append('\t')
                .append(drawn.place[0])
                .append(' ')
                .append(drawn.place[1])
                .append('\t')
                .append(drawn.rings.isEmpty() ? "-" : path(drawn.rings))
                .append('\n'));
        return text.toString();
    }

    private static String path(List<int[][]> rings) {
        StringBuilder path = new StringBuilder();
        for (int[][] ring : rings) {
            path.append('M').append(ring[0][0]).append(' ').append(ring[0][1]).append('l');
            for (int i = 1; i < ring.length; i++) {
                int dx = ring[i][0] - ring[i - 1][0];
                int dy = ring[i][1] - ring[i - 1][1];
                path.append(i > 1 && dx >= 0 ? " " : "")
                        .append(dx)
                        .append(dy < 0 ? "" : " ")
                        .append(dy);
            }
            path.append('z');
        }
        return path.toString();
    }
}
