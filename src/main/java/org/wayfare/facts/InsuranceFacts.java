package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Length;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Unit;
import org.wayfare.model.assessment.LengthRange;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Window;

/** Questions about periods of work and insurance. */
public final class InsuranceFacts {
    /** Nobody waits longer for a condition on time. */
    private static final int YEARS_AHEAD = 60;

    private InsuranceFacts() {}

    /** Whether a period goes on on the judged day. */
    public static Answer covers(Life life, Period period) {
        return coversOn(period, life.day());
    }

    static Answer coversOn(Period period, LocalDate day) {
        Set<String> doubts = doubts(period);
        boolean begunSurely = period.from() == null
                ? ResidencePeriods.isLastHome(period)
                : period.from().surelyBy(day);
        boolean begunPerhaps = period.from() == null || period.from().perhapsBy(day);
        boolean openSurely = period.to() == null || !period.to().earliest().isBefore(day);
        boolean openPerhaps = period.to() == null || !period.to().latest().isBefore(day);
        return Answer.of(begunSurely && openSurely, begunPerhaps && openPerhaps, doubts);
    }

    private static Set<String> doubts(Period period) {
        Set<String> doubts = new HashSet<>();
        if (period.from() == null || !period.from().isExact()) {
            doubts.add(ResidencePeriods.pointer(period, "from"));
        }
        if (period.to() != null && !period.to().isExact()) {
            doubts.add(ResidencePeriods.pointer(period, "to"));
        }
        return doubts;
    }

    /** The periods of the person, or of the deceased where the condition asks for theirs; null: not stated. */
    static @Nullable List<Period> periodsOf(Life life, Condition condition) {
        if (condition.text("of", "person").equals("person")) {
            return life.facts().periods();
        }
        FamilyMember relative = relative(life, condition);
        return relative == null ? List.of() : relative.periods();
    }

    /** The deceased or the living partner, as the condition asks; null: there is none. */
    static @Nullable FamilyMember relative(Life life, Condition condition) {
        return condition.text("of", "person").equals("deceased") ? life.deceased() : life.partner();
    }

    static String pointerOf(Life life, Condition condition) {
        if (condition.text("of", "person").equals("person")) {
            return "/periods";
        }
        FamilyMember relative = relative(life, condition);
        return relative == null ? "/family" : relative.pointer("periods");
    }

    /** The periods that count for a condition, as the reckoning sees them, by State. */
    static Map<String, List<Stretch>> stretches(Life life, Condition condition, List<Period> periods) {
        List<String> kinds = condition.list("kinds");
        boolean mustBeInsured = condition.flag("insured", true);
        Predicate<Period> counts = p -> (kinds.isEmpty()
                        ? condition.periods().kinds().contains(p.kind()) || isResidenceElsewhere(life, condition, p)
                        : kinds.contains(p.kind().id()))
                && (!mustBeInsured || coversBranch(condition, p));
        return stretches(
                life, periods, counts, p -> mustBeInsured ? countsAsInsured(life, p) : Boolean.TRUE, life.day());
    }

    /** What counts of another State is what its own pensions rest on (Reg. 883/2004 Art. 6). */
    private static boolean isResidenceElsewhere(Life life, Condition condition, Period p) {
        return p.kind() == PeriodKind.RESIDENCE
                && !life.legislationOf(p).equals(condition.country())
                && life.insuresResidents(life.legislationOf(p), condition.branch());
    }

    private static boolean coversBranch(Condition condition, Period period) {
        List<String> asked = condition.list("branches");
        if (asked.isEmpty()) {
            return period.covers(condition.branch()) || period.kind().isWork() && period.branches() == null;
        }
        return asked.stream()
                .anyMatch(b ->
                        period.branches() == null || period.branches().stream().anyMatch(x -> x.id().equals(b)));
    }

    /** Periods that satisfy a test, by the State of their legislation; those known not to be insured are left out. */
    public static Map<String, List<Stretch>> stretches(
            Life life, List<Period> periods, Predicate<Period> counts, LocalDate horizon) {
        return stretches(life, periods, counts, p -> countsAsInsured(life, p), horizon);
    }

    private static Map<String, List<Stretch>> stretches(
            Life life,
            List<Period> periods,
            Predicate<Period> counts,
            Function<Period, @Nullable Boolean> insurance,
            LocalDate horizon) {
        Map<String, List<Stretch>> byState = new LinkedHashMap<>();
        for (Period p : periods) {
            Boolean insured = insurance.apply(p);
            if (counts.test(p) && !Boolean.FALSE.equals(insured)) {
                String state = life.legislationOf(p);
                Stretch stretch = stretch(state, p, horizon, insured != null);
                byState.computeIfAbsent(state, s -> new ArrayList<>())
                        .add(
                                ResidencePeriods.isEntry(p)
                                        ? ResidencePeriods.withoutWork(life, periods, stretch, horizon)
                                        : stretch);
            }
        }
        return byState;
    }

    /** Child-raising that coordination hands to another State's law counts there, whatever the State where it was spent says of it. */
    private static @Nullable Boolean countsAsInsured(Life life, Period p) {
        boolean handedOver =
                p.kind() == PeriodKind.CHILD_RAISING && life.legislation().containsKey(p.path());
        return handedOver || ResidencePeriods.isStatedInsurance(life, p) ? Boolean.TRUE : p.countsAsInsured();
    }

    private static Stretch stretch(String state, Period p, LocalDate horizon, boolean insured) {
        // What goes on counts up to the day before the judged one (contract).
        LocalDate lastSure = p.to() == null ? horizon.minusDays(1) : p.to().earliest();
        LocalDate lastPossible = p.to() == null ? horizon.minusDays(1) : p.to().latest();
        LocalDate firstPossible = p.from() == null
                ? lastPossible.minusYears(YEARS_AHEAD)
                : p.from().earliest();
        DaySet sure = p.from() == null ? DaySet.EMPTY : DaySet.of(p.from().latest(), lastSure);
        Set<String> doubts = p.credited() == null ? doubts(p) : new HashSet<>();
        if (!insured) {
            doubts.add(ResidencePeriods.pointer(p, "insured"));
        }
        return new Stretch(state, sure, DaySet.of(firstPossible, lastPossible), p.credited(), insured, doubts);
    }

    /** The unit in which a condition counts: its own, with the working week of its State where it names none. */
    static CountUnit unitOf(Life life, Condition condition, Length need) {
        if (need.daysPerWeek() != null) {
            return new CountUnit(need.unit(), need.daysPerWeek());
        }
        CountUnit state = life.unitOf(condition.country(), condition.branch());
        return need.unit() == state.unit()
                ? new CountUnit(need.unit(), need.unit() == Unit.DAYS ? state.daysPerWeek() : 7, state.placedSince())
                : new CountUnit(need.unit(), need.unit() == Unit.DAYS ? state.daysPerWeek() : 7);
    }

    static DaySet window(Life life, Condition condition, LocalDate day) {
        Object within = condition.parameter("within");
        LocalDate risk = EventFacts.riskDay(life, condition);
        // A job is lost at the end of its last day, so that this day still counts; every other risk ends the reckoning
        // on the day before.
        LocalDate atRisk =
                condition.branch() == Branch.UNEMPLOYMENT && risk.isBefore(life.day()) ? risk.plusDays(1) : risk;
        LocalDate end = within instanceof Window w && !w.beforeRisk() ? day : day.isAfter(life.day()) ? day : atRisk;
        if (within instanceof Window w) {
            LocalDate ended = w.endBefore(end);
            return DaySet.of(w.length().before(ended), ended.minusDays(1));
        }
        return Reckoning.upTo(end.minusDays(1));
    }

    /** Insured for at least so long under the legislation of the condition's State alone. */
    public static Answer insuredAtLeast(Life life, Condition condition) {
        Dating.Resolved<Length> need = Dating.length(life, condition);
        if (need.value() == null) {
            return need.why();
        }
        List<Period> periods = ResidencePeriods.of(life, condition);
        if (periods == null) {
            return Answer.unknown(pointerOf(life, condition)).showing(null, need.value());
        }
        CountUnit unit = unitOf(life, condition, need.value());
        BigDecimal asked = need.value().value();
        Measure has = own(life, condition, periods, unit, life.day());
        Answer answer = Answer.of(has.surely(asked), has.perhaps(asked), has.doubts());
        if (answer.isNo() && condition.parameter("within") == null && !isRiskPast(life, condition)) {
            answer = reachedLater(
                    life,
                    d -> own(life, condition, periods, unit, d).surely(asked),
                    stillInsured(life, condition, periods));
        }
        // In this order: a no that ends on a known day keeps that day beside a plain one.
        answer = answer.isNo()
                ? answer.or(atSomeRisk(
                        life,
                        condition,
                        w -> own(life, condition, periods, unit, life.day(), w).perhaps(asked)))
                : answer;
        String home = ResidencePeriods.unknownHome(life, condition);
        answer = answer.isNo() && home != null ? Answer.unknown(home) : answer;
        return answer.showing(shown(has), need.value());
    }

    /**
     * Where the day of the insured event is not stated, the reference period may lie anywhere: unknown if it is filled at the end of some period of the
     * person, which is where it holds most; no otherwise, and where the day is stated.
     */
    static Answer atSomeRisk(Life life, Condition condition, Predicate<DaySet> filled) {
        String undated = EventFacts.undatedRisk(life, condition);
        List<Period> periods = life.facts().periods();
        if (undated == null
                || periods == null
                || !(condition.parameter("within") instanceof Window w)
                || !w.beforeRisk()) {
            return Answer.no();
        }
        return periods.stream()
                        .filter(p -> p.to() != null && p.to().surelyBy(life.day()))
                        .map(p -> w.endBefore(p.to().latest().plusDays(1)))
                        .map(ended -> DaySet.of(w.length().before(ended), ended.minusDays(1)))
                        .anyMatch(filled)
                ? Answer.unknown(undated)
                : Answer.no();
    }

    /** Once the insured event has happened no further period helps; a pension may still be claimed later. */
    private static boolean isRiskPast(Life life, Condition condition) {
        return condition.branch() != Branch.OLD_AGE
                && EventFacts.riskDay(life, condition).isBefore(life.day());
    }

    /** Insured for at most so long: what opens a refund. */
    public static Answer insuredAtMost(Life life, Condition condition) {
        Dating.Resolved<Length> limit = Dating.length(life, condition);
        List<Period> periods = periodsOf(life, condition);
        if (limit.value() == null || periods == null) {
            return periods == null ? Answer.unknown(pointerOf(life, condition)) : limit.why();
        }
        Measure has = own(life, condition, periods, unitOf(life, condition, limit.value()), life.day());
        BigDecimal most = limit.value().value();
        return Answer.of(has.max().compareTo(most) <= 0, has.min().compareTo(most) <= 0, has.doubts())
                .showing(shown(has), limit.value());
    }

    private static Measure own(Life life, Condition condition, List<Period> periods, CountUnit unit, LocalDate day) {
        return own(life, condition, periods, unit, day, window(life, condition, day));
    }

    private static Measure own(
            Life life, Condition condition, List<Period> periods, CountUnit unit, LocalDate day, DaySet window) {
        List<Stretch> own = stretchesAt(life, condition, periods, day).getOrDefault(condition.country(), List.of());
        return Reckoning.measure(condition.flag("continuous", false) ? longestRun(own, window) : own, window, unit);
    }

    /** Only the longest insurance without a break; what an institution certified as a mere length stays as it is. */
    static List<Stretch> longestRun(List<Stretch> stretches, DaySet window) {
        List<Stretch> dated =
                stretches.stream().filter(s -> s.credited() == null).toList();
        DaySet sure = DaySet.union(dated.stream()
                        .filter(Stretch::counts)
                        .map(Stretch::sure)
                        .toList())
                .and(window)
                .longestRun();
        // The longest perhaps need not hold the longest surely: both stay, which can only make a no into a question.
        DaySet possible = DaySet.union(dated.stream().map(Stretch::possible).toList())
                .and(window)
                .longestRun()
                .or(sure);
        return stretches.stream()
                .map(s -> s.credited() != null ? s : s.within(sure, possible))
                .toList();
    }

    private static Map<String, List<Stretch>> stretchesAt(
            Life life, Condition condition, List<Period> periods, LocalDate day) {
        Life then = day.equals(life.day()) ? life : life.on(day);
        return stretches(then, condition, periods);
    }

    private static boolean stillInsured(Life life, Condition condition, List<Period> periods) {
        return !life.hasMoved()
                && periods.stream()
                        .anyMatch(p -> p.to() == null
                                && (!condition.flag("insured", true) || Boolean.TRUE.equals(p.countsAsInsured()))
                                && condition.periods().kinds().contains(p.kind())
                                && life.legislationOf(p).equals(condition.country())
                                && covers(life, p).isYes());
    }

    /** No today; but if what is open goes on, the first day on which the test holds. */
    static Answer reachedLater(Life life, Predicate<LocalDate> holds, boolean goesOn) {
        if (!goesOn || !holds.test(life.day().plusYears(YEARS_AHEAD))) {
            return Answer.no();
        }
        long low = 0;
        long high = java.time.temporal.ChronoUnit.DAYS.between(
                life.day(), life.day().plusYears(YEARS_AHEAD));
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (holds.test(life.day().plusDays(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Answer.later(life.day().plusDays(high));
    }

    static Object shown(Measure measure) {
        BigDecimal min = measure.min().setScale(0, java.math.RoundingMode.FLOOR);
        BigDecimal max = measure.max().setScale(0, java.math.RoundingMode.FLOOR);
        Unit unit = measure.unit().unit();
        return min.compareTo(max) == 0 ? new Length(min, unit, null) : new LengthRange(min, max, unit);
    }
}
