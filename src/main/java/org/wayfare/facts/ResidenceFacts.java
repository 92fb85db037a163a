package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Age;
import org.wayfare.model.Length;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Window;

/** Questions about where the person lives and has lived. */
public final class ResidenceFacts {
    private static final int YEARS_BACK = 120;
    private static final LocalDate LONG_AGO = LocalDate.of(1850, 1, 1);

    private ResidenceFacts() {}

    /** Lives in the State on the day. */
    public static Answer resides(Life life, String state) {
        return life.residence() == null
                ? Answer.unknown("/residence")
                : Answer.of(life.residence().equals(state));
    }

    /** Lives neither in the condition's State nor in one of the groups it names besides. */
    public static Answer livesOutside(Life life, Condition condition) {
        String home = life.residence();
        boolean also = home != null && condition.list("also").stream().anyMatch(g -> life.isIn(g, home));
        return resides(life, condition.country()).or(Answer.of(also)).negated();
    }

    /** The title of residence is one of those asked for, in the condition's State (or where the person lives, for a resource). */
    public static Answer status(Life life, Condition condition) {
        boolean anywhere = condition.text("where", "state").equals("residence");
        Answer lives = anywhere ? Answer.yes() : resides(life, condition.country());
        if (!lives.isYes()) {
            return lives;
        }
        ResidenceStatus status = life.status();
        if (status == null) {
            return Answer.unknown(life.statusPointer());
        }
        return Answer.of(condition.list("in").contains(status.id())).showing(status, null);
    }

    /** Lives in one of the regions. */
    public static Answer region(Life life, Condition condition) {
        Answer lives = resides(life, condition.country());
        if (!lives.isYes()) {
            return lives;
        }
        Residence home = life.home();
        if (home == null || home.region() == null) {
            return Answer.unknown(home == null ? life.statusPointer() : home.pointer("region"));
        }
        return Answer.of(condition.list("in").contains(home.region()));
    }

    /** Has lived in the State for at least so long; where the condition says so, only while the family relation lasted. */
    public static Answer residedAtLeast(Life life, Condition condition) {
        List<String> elsewhere = condition.list("in");
        Set<String> states = elsewhere.isEmpty() ? Set.of(condition.country()) : Set.copyOf(elsewhere);
        return condition.text("during", "").equals("relation")
                ? HistoryFacts.residedAsRelative(life, condition)
                : residedAtLeast(life, condition, states, LONG_AGO);
    }

    /** Likewise, counting from a day on. */
    static Answer residedSince(Life life, Condition condition, LocalDate first) {
        return residedAtLeast(life, condition, Set.of(condition.country()), first);
    }

    /** Likewise with residence in the other States that an instrument lets count. */
    public static @Nullable Answer aggregated(Life life, Condition condition, MayAggregate permission) {
        if (!condition.flag("aggregable", true) || life.facts().residence() == null) {
            return null;
        }
        // The acts of the Union and its successors with the United Kingdom have their own words; where the person lived
        // lately is residence everywhere.
        boolean ofUnion = life.isByUnion(permission.instrument())
                && !(EuBranches.LASTING.contains(condition.branch()) && EuBranches.isMain(condition.kind()));
        boolean asSuch =
                condition.text("counting", "periods").equals("residence") || condition.flag("continuous", false);
        if (!ofUnion && !asSuch) {
            return ResidenceAggregation.answer(life, condition, permission);
        }
        Set<String> states = new TreeSet<>(permission.with());
        states.add(condition.country());
        return residedAtLeast(life, condition, states, LONG_AGO);
    }

    private static Answer residedAtLeast(Life life, Condition condition, Set<String> states, LocalDate since) {
        Dating.Resolved<Length> need = Dating.resolve(life, condition, "length");
        if (need.value() == null) {
            return need.why();
        }
        if (life.facts().residence() == null) {
            return Answer.unknown("/residence").showing(null, need.value());
        }
        CountUnit unit = new CountUnit(need.value().unit(), 7);
        BigDecimal asked = need.value().value();
        boolean beforeRisk = condition.parameter("within") instanceof Window w && w.beforeRisk();
        boolean atRisk = condition.text("at", "day").equals("risk")
                || beforeRisk && EventFacts.riskDay(life, condition).isBefore(life.day());
        LocalDate upTo = atRisk ? EventFacts.riskDay(life, condition) : life.day();
        Measure has = measure(life, condition, states, unit, upTo, since);
        Answer answer = Answer.of(has.surely(asked), has.perhaps(asked), has.doubts());
        if (answer.isNo() && !atRisk) {
            boolean goesOn =
                    life.residence() != null && states.contains(life.residence()) && statusCounts(life, condition);
            answer = InsuranceFacts.reachedLater(
                    life, d -> measure(life, condition, states, unit, d, since).surely(asked), goesOn);
        }
        return answer.showing(InsuranceFacts.shown(has), need.value());
    }

    private static boolean statusCounts(Life life, Condition condition) {
        ResidenceStatus status = life.status();
        return status != null && counts(condition, status);
    }

    private static boolean counts(Condition condition, ResidenceStatus status) {
        List<String> asked = condition.list("statuses");
        return asked.isEmpty() ? status != ResidenceStatus.IRREGULAR : asked.contains(status.id());
    }

    private static Measure measure(
            Life life, Condition condition, Set<String> states, CountUnit unit, LocalDate day, LocalDate since) {
        List<Stretch> stretches = stretches(life, condition, states, day);
        DaySet window = window(life, condition, day, since);
        List<Stretch> runs = condition.flag("continuous", false)
                ? lastRun(stretches, day)
                : condition.flag("longest", false) ? InsuranceFacts.longestRun(stretches, window) : stretches;
        return Reckoning.measure(runs, window, unit);
    }

    /** Residence in these States that counts for the condition, up to the day. */
    static List<Stretch> stretches(Life life, Condition condition, Set<String> states, LocalDate day) {
        List<Stretch> stretches = new ArrayList<>();
        for (Residence r : java.util.Objects.requireNonNull(life.facts().residence())) {
            if (states.contains(r.country())) {
                Stretch stretch = stretch(life, condition, r, day);
                if (stretch != null) {
                    stretches.add(stretch);
                }
            }
        }
        LocalDate moved = movedOn(life);
        if (moved != null
                && life.residence() != null
                && states.contains(life.residence())
                && statusCounts(life, condition)) {
            DaySet there = DaySet.of(moved, day.minusDays(1));
            stretches.add(new Stretch(life.residence(), there, there, null, true, Set.of()));
        }
        return stretches;
    }

    static @Nullable LocalDate movedOn(Life life) {
        if (!life.hasMoved() || life.move() == null) {
            return null;
        }
        // A life that is looked at on a later day moved on the scenario's day all the same.
        PartialDate on = life.move().on();
        return on == null ? life.facts().asOf() : on.latest();
    }

    private static @Nullable Stretch stretch(Life life, Condition condition, Residence r, LocalDate day) {
        Set<String> doubts = new TreeSet<>();
        ResidenceStatus status =
                r.status() == null && life.isNationalOf(r.country()) ? ResidenceStatus.NATIONAL : r.status();
        if (status != null && !counts(condition, status)) {
            return null;
        }
        if (status == null) {
            doubts.add(r.pointer("status"));
        }
        if (r.from() == null || !r.from().isExact()) {
            doubts.add(r.pointer("from"));
        }
        if (r.to() != null && !r.to().isExact()) {
            doubts.add(r.pointer("to"));
        }
        LocalDate moved = movedOn(life);
        LocalDate open = moved == null ? day : moved.minusDays(1);
        LocalDate lastSure = r.to() == null ? open : r.to().earliest();
        LocalDate lastPossible = r.to() == null ? open : r.to().latest();
        LocalDate firstPossible =
                r.from() == null ? firstDayOfLife(life, lastPossible) : r.from().earliest();
        DaySet sure = r.from() == null ? DaySet.EMPTY : DaySet.of(r.from().latest(), lastSure);
        return new Stretch(r.country(), sure, DaySet.of(firstPossible, lastPossible), null, status != null, doubts);
    }

    static LocalDate firstDayOfLife(Life life, LocalDate otherwise) {
        PartialDate birth = life.birthDate();
        return birth == null ? otherwise.minusYears(YEARS_BACK) : birth.earliest();
    }

    /** Only the residence that runs without a break up to the day. */
    private static List<Stretch> lastRun(List<Stretch> stretches, LocalDate day) {
        DaySet sure = tail(DaySet.union(stretches.stream().map(Stretch::sure).toList()), day);
        DaySet possible =
                tail(DaySet.union(stretches.stream().map(Stretch::possible).toList()), day);
        return stretches.stream().map(s -> s.within(sure, possible)).toList();
    }

    private static DaySet tail(DaySet days, LocalDate day) {
        LocalDate yesterday = day.minusDays(1);
        return days.stretches().stream()
                .filter(s -> !yesterday.isBefore(s.first()) && !yesterday.isAfter(s.last()))
                .findFirst()
                .map(s -> DaySet.of(s.first(), s.last()))
                .orElse(DaySet.EMPTY);
    }

    static DaySet window(Life life, Condition condition, LocalDate upTo) {
        return window(life, condition, upTo, LONG_AGO);
    }

    private static DaySet window(Life life, Condition condition, LocalDate upTo, LocalDate notBefore) {
        LocalDate day = upTo;
        LocalDate first = notBefore;
        if (condition.parameter("within") instanceof Window w) {
            LocalDate end =
                    w.endBefore(w.beforeRisk() && day.equals(life.day()) ? EventFacts.riskDay(life, condition) : day);
            first = later(w.length().before(end), notBefore);
            day = end;
        }
        if (condition.parameter("sinceDay") instanceof LocalDate since && since.isAfter(first)) {
            first = since;
        }
        Age since = Dating.<Age>resolve(life, condition, "sinceAge").value();
        PartialDate birth = life.birthDate();
        if (since != null && birth != null) {
            LocalDate reached = since.reachedBy(birth.latest());
            first = later(reached, first);
        }
        Age until = Dating.<Age>resolve(life, condition, "untilAge").value();
        if (until != null && birth != null && until.reachedBy(birth.latest()).isBefore(day)) {
            day = until.reachedBy(birth.latest());
        }
        if (condition.parameter("untilDay") instanceof LocalDate end && end.isBefore(day)) {
            day = end;
        }
        return DaySet.of(first, day.minusDays(1));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
