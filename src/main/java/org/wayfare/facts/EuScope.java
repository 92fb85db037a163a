package org.wayfare.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;

/**
 * The person falls under the coordination of the Union: by which act, and between which States. At most one in a life.
 *
 * @param instrument {@code eu-883}, {@code eu-1231} (third-country nationals) or {@code eu-1408} (the acts before them)
 * @param states countries of this life inside the territory, in alphabetical order; never empty
 * @param frameworks groups of States between which the person's nationality opens coordination: the Union itself, the EEA, the Union with Switzerland,
 *     the EFTA States; they overlap
 * @param lawfulness for {@code eu-1231}: whether residence is lawful; yes elsewhere
 */
public record EuScope(String instrument, List<String> states, List<Set<String>> frameworks, Answer lawfulness) {

    /** More than one State of the territory is concerned. */
    public boolean isCrossBorder() {
        return states.size() > 1;
    }

    /** The State belongs to the territory; no where the country is not known. */
    public boolean covers(@Nullable String state) {
        return state != null && frameworks.stream().anyMatch(f -> f.contains(state));
    }

    /** Coordination is open between the two States. */
    public boolean links(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !one.equals(other)
                && frameworks.stream().anyMatch(f -> f.contains(one) && f.contains(other));
    }

    /** The other States with which coordination is open for one State. */
    public Set<String> with(String state) {
        Set<String> others = new TreeSet<>();
        frameworks.stream().filter(f -> f.contains(state)).forEach(others::addAll);
        others.remove(state);
        return others;
    }

    /**
     * Citations of Regulation 883/2004 as the act of this scope applies it; none where one State only is concerned, since the Regulation then orders
     * nothing and national law alone decides.
     */
    public List<Citation> cite(Life life, String... provisions) {
        return citing(life, "eu-883", provisions);
    }

    /** Likewise of the implementing Regulation 987/2009. */
    public List<Citation> implementing(Life life, String... provisions) {
        return citing(life, "eu-987", provisions);
    }

    private List<Citation> citing(Life life, String act, String... provisions) {
        if (!isCrossBorder()) {
            return List.of();
        }
        if (instrument.equals("eu-1408")) {
            // The acts before number their articles otherwise: the act as such is cited.
            return life.cite(instrument);
        }
        List<Citation> citations = new ArrayList<>(life.cite(act, provisions));
        if (!instrument.equals("eu-883")) {
            citations.addAll(life.cite(instrument, "art. 1"));
        }
        return List.copyOf(citations);
    }
}
