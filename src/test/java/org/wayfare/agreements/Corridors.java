package org.wayfare.agreements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wayfare.model.Confidence;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;

/** Pairs of countries with many migrants, both directions taken together, and what the library holds of each. */
final class Corridors {
    /** Two countries in alphabetical order. */
    record Pair(String a, String b) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** How many migrants of the two countries live in the other, as far as was read. */
    record Corridor(Pair pair, long migrants, List<String> pages) {}

    private Corridors() {}

    /** From the most migrants to the fewest. */
    static List<Corridor> read(Path file) throws IOException {
        Map<Pair, Corridor> found = new TreeMap<>(Comparator.comparing(Pair::a).thenComparing(Pair::b));
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",");
            if (!line.startsWith("#") && !line.startsWith("origin,")) {
                Pair pair = Pair.of(cells[0], cells[1]);
                Corridor before = found.getOrDefault(pair, new Corridor(pair, 0, List.of()));
                List<String> pages = new ArrayList<>(before.pages());
                String page = cells[4] + " " + cells[3];
                if (!pages.contains(page)) {
                    pages.add(page);
                }
                found.put(pair, new Corridor(pair, before.migrants() + Long.parseLong(cells[2]), List.copyOf(pages)));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Corridor::migrants).reversed())
                .toList();
    }

    /** An instrument between the two, in force on the day, of which a text or an account was read. */
    static boolean hasGoodSource(Pair pair, LocalDate day) {
        return Network.ties(pair.a(), pair.b(), day).stream().anyMatch(Corridors::isGood);
    }

    private static boolean isGood(Tie tie) {
        boolean inForce = tie.standing() == Standing.IN_FORCE || tie.standing() == Standing.REPLACED;
        return inForce
                && !tie.instrument().isGeneralConvention()
                && tie.instrument().confidence() != Confidence.LOW;
    }

    /** What was found of the pair, by id; general conventions left out. */
    static String held(Pair pair, LocalDate day) {
        List<String> held = Network.ties(pair.a(), pair.b(), day).stream()
                .filter(t -> !t.instrument().isGeneralConvention())
                .map(t -> t.instrument().id() + " (" + t.standing().id().replace('_', ' ') + ", "
                        + t.instrument().confidence().id() + ")")
                .distinct()
                .toList();
        return held.isEmpty() ? "nothing found" : String.join("; ", held);
    }
}
