package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.model.Period;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Interplay;

/** Which periods of other States count under an instrument that orders stretches of time apart, or that a newer one has taken time or States from. */
public final class SharedTime {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final DaySet ALWAYS = between(null, null);

    private SharedTime() {}

    /**
     * What a State may add under an instrument, in the branches in which it covers the person; null: nothing of any other State.
     *
     * @param concerned instruments with a say on the time of others
     */
    public static @Nullable MayAggregate permission(
            Life life, Instrument instrument, String state, Collection<Instrument> concerned) {
        Map<String, DaySet> times = new TreeMap<>(days(life, instrument, state));
        for (Instrument other : concerned) {
            giveWay(life, instrument, state, other, times);
        }
        times.values().removeIf(DaySet::isEmpty);
        if (times.isEmpty()) {
            return null;
        }
        Set<String> with = new TreeSet<>(times.keySet());
        times.values().removeIf(ALWAYS::equals);
        return new MayAggregate(
                instrument.id(),
                state,
                AgreementFacts.covered(life, instrument, AgreementFacts.aggregates(instrument)),
                MayAggregate.ofAgreements(),
                with,
                AgreementFacts.minPeriod(life, instrument, state),
                instrument.lawOf("aggregation"),
                Map.copyOf(times),
                false);
    }

    /** Of each other State the days whose periods the instrument itself lets the State count. */
    private static Map<String, DaySet> days(Life life, Instrument instrument, String state) {
        Set<String> parties = others(life, instrument, state);
        boolean home = state.equals(life.residence());
        Map<String, DaySet> days = new TreeMap<>();
        if (instrument.interplay().eras().isEmpty()) {
            boolean adds = home || !instrument.calculation().equals("residence");
            parties.forEach(other -> days.put(other, adds ? ALWAYS : DaySet.EMPTY));
            return days;
        }
        for (Interplay.Era era : instrument.interplay().eras()) {
            if (!era.under().isEmpty() || era.residencePays() && !home) {
                continue;
            }
            Set<String> states = new TreeSet<>(parties);
            life.countries().stream()
                    .filter(c -> era.group() != null && !c.equals(state) && life.isIn(era.group(), c))
                    .forEach(states::add);
            states.forEach(other -> days.merge(other, between(era.from(), era.to()), DaySet::or));
        }
        return days;
    }

    /** Reading: what the acts of the Union order between two States for the person, no wider treaty orders between them as well (Reg. 883/2004 Art. 8(1)). */
    private static Set<String> others(Life life, Instrument instrument, String state) {
        if (instrument.bilateral()) {
            return Set.of(AgreementFacts.other(instrument, state));
        }
        Set<String> others = AgreementFacts.others(life, instrument, state);
        others.removeIf(other -> AgreementFacts.supersededBetween(life, instrument, List.of(state, other)) != null);
        return others;
    }

    /** What a newer instrument has taken over, it no longer lets count: a stretch of time between its parties, or its two States altogether. */
    private static void giveWay(
            Life life, Instrument instrument, String state, Instrument newer, Map<String, DaySet> times) {
        boolean replaces = newer.interplay().replaces().contains(instrument.id());
        DaySet left = left(newer, instrument.id());
        if (!replaces && left == null || !newer.binds(state, life.day())) {
            return;
        }
        AgreementFacts.Standing standing =
                newer.bilateral() ? AgreementFacts.standing(life, newer) : AgreementFacts.multilateral(life, newer);
        if (standing == null || !standing.perhaps()) {
            return;
        }
        times.replaceAll((other, days) ->
                !newer.binds(other, life.day()) ? days : replaces || left == null ? DaySet.EMPTY : days.and(left));
    }

    /** The days that an instrument leaves to an older one; null: it does not speak of it. */
    private static @Nullable DaySet left(Instrument newer, String older) {
        DaySet left = null;
        for (Interplay.Era era : newer.interplay().eras()) {
            if (era.under().contains(older)) {
                DaySet days = between(era.from(), era.to());
                left = left == null ? days : left.or(days);
            }
        }
        return left;
    }

    private static DaySet between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return DaySet.of(from == null ? LocalDate.of(1850, 1, 1) : from, to == null ? LAST : to);
    }

    /** Work before the instrument counts only beside later work in one of its States, and all that is stated surely lies before it. */
    public static boolean lacksLaterWork(Life life, Instrument instrument) {
        LocalDate start = instrument.from();
        return instrument.interplay().laterNeeded()
                && start != null
                && life.facts().periods() != null
                && life.facts().periods().stream().noneMatch(p -> reaches(p, instrument, start));
    }

    private static boolean reaches(Period p, Instrument instrument, LocalDate start) {
        return instrument.countries().contains(p.country())
                && (p.to() == null || !p.to().latest().isBefore(start));
    }

    /** Parties of this life that have left since the instrument bound them, and another of its States, for the person. */
    public static List<Instrument.Party> whoLeft(Life life, Instrument instrument) {
        return instrument.parties().stream()
                .filter(p -> p.to() != null
                        && p.to().isBefore(life.day())
                        && life.countries().contains(p.country()))
                .filter(p -> {
                    AgreementFacts.Standing then = AgreementFacts.multilateral(life.on(p.to()), instrument);
                    return then != null && then.perhaps();
                })
                .toList();
    }

    /** Other countries of this life with work that only one of two parties counts. */
    public static Set<String> countedOnce(Life life, Instrument instrument) {
        Interplay.Era once = instrument.interplay().once();
        Set<String> found = new TreeSet<>();
        if (once == null || once.group() == null || life.facts().periods() == null) {
            return found;
        }
        life.facts().periods().stream()
                .filter(p -> life.isIn(once.group(), p.country())
                        && !instrument.countries().contains(p.country())
                        && (once.to() == null
                                || p.from() == null
                                || !p.from().earliest().isAfter(once.to())))
                .forEach(p -> found.add(p.country()));
        return found;
    }

    /** Both States of an agreement are bound by a wider instrument on the day, and nothing of the Union goes before it between them. */
    public static boolean covers(Life life, Instrument wide, Instrument narrow) {
        return AgreementFacts.boundCountries(life, wide).containsAll(narrow.countries())
                && narrow.countries().stream().allMatch(c -> wide.binds(c, life.day()))
                && AgreementFacts.supersededBetween(life, wide, narrow.countries()) == null;
    }

    /** The last day of work that an instrument leaves to older law; null: it leaves none. */
    public static @Nullable LocalDate leftUntil(Instrument instrument) {
        return instrument.interplay().eras().stream()
                .filter(era -> !era.under().isEmpty())
                .map(Interplay.Era::to)
                .findFirst()
                .orElse(null);
    }

    /** Some work in its States lies, or may lie, before what it orders itself. */
    public static boolean hasEarlierWork(Life life, Instrument instrument) {
        LocalDate until = leftUntil(instrument);
        return until != null
                && life.facts().periods() != null
                && life.facts().periods().stream()
                        .anyMatch(p -> instrument.countries().contains(p.country())
                                && (p.from() == null || !p.from().earliest().isAfter(until)));
    }
}
