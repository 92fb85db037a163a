package org.wayfare.ui.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Instruments;
import org.wayfare.report.Standing;
import org.wayfare.report.Tie;
import org.wayfare.report.Ties;

/**
 * The answer to a {@link NetworkQuestion}: every country with how it stands to the chosen one, and the instruments between them.
 *
 * @param bonds of every country that was looked at; empty where no country is chosen
 * @param ties all that was found with a country, whether asked for or not; countries with nothing are not in it
 * @param lines what was asked for, and a line without a tie for each country of the life with which nothing was found
 */
public record NetworkPicture(
        NetworkQuestion question, Map<String, Bond> bonds, Map<String, List<Tie>> ties, List<Line> lines) {

    /** One instrument with one partner; without a tie: nothing was found with that partner. */
    public record Line(String partner, @Nullable Tie tie) {}

    /**
     * Looks through the library.
     *
     * @param countries all that there are, in the order in which lines are wanted; the countries of the life come before the others
     */
    public static NetworkPicture of(Instruments held, NetworkQuestion question, Collection<String> countries) {
        String country = question.country();
        if (country == null) {
            return new NetworkPicture(question, Map.of(), Map.of(), List.of());
        }
        Set<String> bound = held.boundCountries();
        Map<String, Bond> bonds = new HashMap<>();
        Map<String, List<Tie>> ties = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String other : lifeFirst(countries, question.life())) {
            List<Tie> found = Ties.of(held, country, other, question.day());
            List<Tie> asked = found.stream()
                    .filter(question::asksFor)
                    .sorted(Comparator.comparing(tie -> !tie.standing().mayBind()))
                    .toList();
            if (!found.isEmpty()) {
                ties.put(other, found);
            }
            Bond bond = other.equals(country) ? Bond.HERE : bond(question, found, asked);
            boolean unknown = bond == Bond.NOT_FOUND && !(bound.contains(country) && bound.contains(other));
            bonds.put(other, unknown ? Bond.NOT_HELD : bond);
            asked.forEach(tie -> lines.add(new Line(other, tie)));
            if (asked.isEmpty() && bond != Bond.HERE && question.life().contains(other)) {
                lines.add(new Line(other, null));
            }
        }
        return new NetworkPicture(question, Map.copyOf(bonds), Map.copyOf(ties), List.copyOf(lines));
    }

    private static List<String> lifeFirst(Collection<String> countries, Set<String> life) {
        return countries.stream()
                .sorted(Comparator.comparing(c -> !life.contains(c)))
                .toList();
    }

    private static Bond bond(NetworkQuestion question, List<Tie> found, List<Tie> asked) {
        if (asked.isEmpty()) {
            boolean other = found.stream().anyMatch(tie -> !tie.instrument().isGeneralConvention());
            return other ? Bond.ASIDE : Bond.NOT_FOUND;
        }
        if (asked.stream().anyMatch(tie -> isInForce(tie) && question.reaches(tie))) {
            return Bond.IN_FORCE;
        }
        return asked.stream().anyMatch(t -> t.standing().mayBind()) ? Bond.PERHAPS : Bond.NOT_IN_FORCE;
    }

    private static boolean isInForce(Tie tie) {
        return tie.standing() == Standing.IN_FORCE || tie.standing() == Standing.REPLACED;
    }

    /** How a country stands; where none is chosen, or the country is not known, nothing can be said. */
    public Bond bond(String country) {
        return bonds.getOrDefault(country, Bond.NOT_HELD);
    }

    /** How many countries stand that way. */
    public long count(Bond bond) {
        return bonds.values().stream().filter(b -> b == bond).count();
    }
}
