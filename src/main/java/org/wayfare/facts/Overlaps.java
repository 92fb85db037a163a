package org.wayfare.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;

/**
 * Which of several States' periods counts where they fall on the same days (Reg. 987/2009 Art. 12(3) and (4)): compulsory insurance before voluntary, and
 * both before what is only treated as insurance. Of two periods of one rank the adding State's own goes first.
 */
public final class Overlaps {
    /** From the strongest to the weakest. Reading: benefits that stand for insurance are compulsory insurance, as the legislation of most States has it. */
    private enum Rank {
        COMPULSORY,
        VOLUNTARY,
        EQUATED
    }

    private Overlaps() {}

    private static Rank rankOf(PeriodKind kind) {
        return switch (kind) {
            case VOLUNTARY_INSURANCE -> Rank.VOLUNTARY;
            case ASSIMILATED, STUDY, CHILD_RAISING -> Rank.EQUATED;
            default -> Rank.COMPULSORY;
        };
    }

    /**
     * Periods by State as an instrument adds them: where it orders so, as the acts of the Union do, days that rank behind those of another State in the table are left out.
     *
     * @param instrument under which they are added; null: national law alone
     * @param byState the States that are added together
     * @param reader how periods become stretches by State, as the table was made
     */
    public static Map<String, List<Stretch>> settled(
            Life life,
            @Nullable String instrument,
            List<Period> periods,
            Map<String, List<Stretch>> byState,
            Function<List<Period>, Map<String, List<Stretch>>> reader) {
        if (!life.isOfUnion(instrument)
                || periods.stream().allMatch(p -> rankOf(p.kind()) == Rank.COMPULSORY)
                || areApart(byState)) {
            return byState;
        }
        Map<Rank, Map<String, DaySet>> days = new HashMap<>();
        for (Rank rank : Rank.values()) {
            Map<String, List<Stretch>> ofRank = new TreeMap<>(reader.apply(
                    periods.stream().filter(p -> rankOf(p.kind()) == rank).toList()));
            ofRank.keySet().retainAll(byState.keySet());
            days.put(rank, daysOf(ofRank));
        }
        Map<String, List<Stretch>> settled = new TreeMap<>(byState);
        settled.replaceAll((state, stretches) -> without(stretches, behind(state, days)));
        return settled;
    }

    /** No day lies in the periods of two States. */
    private static boolean areApart(Map<String, List<Stretch>> byState) {
        DaySet taken = DaySet.EMPTY;
        for (List<Stretch> stretches : byState.values()) {
            DaySet days = DaySet.union(stretches.stream().map(Stretch::possible).toList());
            if (!taken.and(days).isEmpty()) {
                return false;
            }
            taken = taken.or(days);
        }
        return true;
    }

    /** Surely insured, and placed on the calendar. */
    private static Map<String, DaySet> daysOf(Map<String, List<Stretch>> byState) {
        Map<String, DaySet> days = new HashMap<>();
        byState.forEach((state, stretches) -> days.put(
                state,
                DaySet.union(stretches.stream()
                        .filter(Stretch::counts)
                        .map(Stretch::sure)
                        .toList())));
        return days;
    }

    /** Days on which the State has weaker periods only, and another State a stronger one. */
    private static DaySet behind(String state, Map<Rank, Map<String, DaySet>> days) {
        DaySet behind = DaySet.EMPTY;
        DaySet own = DaySet.EMPTY;
        DaySet others = DaySet.EMPTY;
        for (Rank rank : Rank.values()) {
            Map<String, DaySet> ofRank = days.getOrDefault(rank, Map.of());
            behind = behind.or(
                    ofRank.getOrDefault(state, DaySet.EMPTY).minus(own).and(others));
            own = own.or(ofRank.getOrDefault(state, DaySet.EMPTY));
            for (Map.Entry<String, DaySet> entry : ofRank.entrySet()) {
                others = entry.getKey().equals(state) ? others : others.or(entry.getValue());
            }
        }
        return behind;
    }

    private static List<Stretch> without(List<Stretch> stretches, DaySet behind) {
        if (behind.isEmpty()) {
            return stretches;
        }
        return stretches.stream()
                .map(s -> s.within(s.sure().minus(behind), s.possible().minus(behind)))
                .toList();
    }
}
