package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Stretch;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;

/**
 * A State may count periods of other States.
 *
 * @param state whose institution adds up
 * @param kinds kinds of benefits that this covers
 * @param with the States whose periods count
 * @param minPeriod below which the State need not pay by aggregation; null: none
 * @param times of those States the days whose periods count; a State that is not in it counts with all its days
 * @param lastResort only where the periods of the instrument's own States are not enough
 */
public record MayAggregate(
        String instrument,
        String state,
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        Set<String> with,
        @Nullable Length minPeriod,
        List<Citation> basis,
        Map<String, DaySet> times,
        boolean lastResort) {

    /** Periods of all times, whether or not others are enough. */
    public MayAggregate(
            String instrument,
            String state,
            Set<Branch> branches,
            Set<BenefitKind> kinds,
            Set<String> with,
            @Nullable Length minPeriod,
            List<Citation> basis) {
        this(instrument, state, branches, kinds, with, minPeriod, basis, Map.of(), false);
    }

    /** For everything that Reg. 883/2004 Art. 3 covers: all but social assistance (Art. 3(5)). */
    public MayAggregate(
            String instrument,
            String state,
            Set<Branch> branches,
            Set<String> with,
            @Nullable Length minPeriod,
            List<Citation> basis) {
        this(
                instrument,
                state,
                branches,
                EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE)),
                with,
                minPeriod,
                basis);
    }

    /** The same with the periods of these States. */
    public MayAggregate reaching(Set<String> states) {
        return new MayAggregate(
                instrument, state, branches, kinds, Set.copyOf(states), minPeriod, basis, times, lastResort);
    }

    /** The periods of the States that count, each on its days that count; a certified length goes where a part of its days does. */
    public Map<String, List<Stretch>> counted(Map<String, List<Stretch>> byState) {
        Map<String, List<Stretch>> counted = new TreeMap<>(byState);
        counted.keySet().removeIf(s -> !s.equals(state) && !with.contains(s));
        times.forEach((other, days) -> counted.computeIfPresent(other, (s, stretches) -> {
            List<Stretch> left = stretches.stream()
                    .map(stretch -> among(stretch, days))
                    .filter(stretch -> !stretch.possible().isEmpty())
                    .toList();
            return left.isEmpty() ? null : left;
        }));
        return counted;
    }

    private static Stretch among(Stretch stretch, DaySet days) {
        if (stretch.possible().minus(days).isEmpty()) {
            return stretch;
        }
        Stretch cut = stretch.within(days, days);
        return new Stretch(cut.state(), cut.sure(), cut.possible(), null, cut.counts(), cut.doubts());
    }

    /** What agreements cover: insurance and pensions by residence, not special non-contributory benefits, nor social assistance. */
    public static Set<BenefitKind> ofAgreements() {
        return EnumSet.complementOf(EnumSet.of(BenefitKind.SOCIAL_ASSISTANCE, BenefitKind.SPECIAL_NON_CONTRIBUTORY));
    }
}
