package org.wayfare.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.model.Branch;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Statement;

/** Retired frontier workers; see Art. 28 of Regulation 883/2004. */
public final class EuFrontierCare {
    /** A retired frontier worker must have worked so long of the five years before the pension (Art. 28(2)). */
    private static final int FRONTIER_YEARS = 2;

    private static final int FRONTIER_WINDOW_YEARS = 5;

    private EuFrontierCare() {}

    /** States where the person was a frontier worker for two of the five years before the pension began. */
    public static List<String> retiredFrontierWorkerOf(Life life, EuScope scope) {
        return scope.states().stream()
                .filter(state -> retiredFrontierWorker(life, state).isYes())
                .toList();
    }

    /** States of which nobody can say that, since the dates of the work or the way home are not stated. */
    public static List<String> perhapsFrontierWorkerOf(Life life, EuScope scope) {
        return scope.states().stream()
                .filter(state -> !retiredFrontierWorker(life, state).missing().isEmpty())
                .toList();
    }

    /** Was a frontier worker in the State for two of the five years before the pension began. */
    public static Answer retiredFrontierWorker(Life life, String state) {
        LocalDate began = pensionSince(life);
        if (began == null || life.facts().periods() == null) {
            return Answer.no();
        }
        DaySet window = DaySet.of(began.minusYears(FRONTIER_WINDOW_YEARS), began.minusDays(1));
        List<DaySet> surely = new ArrayList<>();
        List<DaySet> perhaps = new ArrayList<>();
        Set<String> doubts = new TreeSet<>();
        for (Period p : life.facts().periods()) {
            LocalDate end = p.to() == null || p.to().latest().isAfter(life.day()) ? life.day() : p.to().latest();
            if (p.kind().isInsurableWork() && p.workedIn().equals(state)) {
                Answer frontier = EuUnemployment.frontier(life, p, end);
                Answer dated = p.from() == null ? Answer.unknown(p.pointer("from")) : Answer.yes();
                doubts.addAll(frontier.and(dated).missing());
                LocalDate from = p.from() == null ? window.first() : p.from().latest();
                (frontier.and(dated).isYes() ? surely : perhaps)
                        .add(frontier.isNo() ? DaySet.EMPTY : DaySet.of(from, end));
            }
        }
        long need = ChronoUnit.DAYS.between(began.minusYears(FRONTIER_YEARS), began);
        DaySet sure = DaySet.union(surely).and(window);
        return Answer.of(
                sure.days() >= need, DaySet.union(perhaps).or(sure).and(window).days() >= need, doubts);
    }

    /** The day on which the first old-age or invalidity pension began; null: not known. */
    private static @Nullable LocalDate pensionSince(Life life) {
        LocalDate first = null;
        if (life.facts().periods() != null) {
            for (Period p : life.facts().periods()) {
                if (p.kind() == PeriodKind.PENSION && p.from() != null) {
                    first = first == null || p.from().latest().isBefore(first)
                            ? p.from().latest()
                            : first;
                }
            }
        }
        if (first == null && life.facts().statements() != null) {
            for (Statement s : life.facts().statements()) {
                boolean pension = s.branch() == Branch.OLD_AGE || s.branch() == Branch.INVALIDITY;
                if (pension && s.since() != null) {
                    first = first == null || s.since().latest().isBefore(first)
                            ? s.since().latest()
                            : first;
                }
            }
        }
        return first;
    }

    /** States in which treatment that began there before the pension goes on, for a frontier worker who worked there last (Art. 28(1)). */
    public static List<String> underWay(Life life) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        return events.stream()
                .filter(e -> isUnderWay(life, e) && isOpen(life, e))
                .map(Event::country)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Life life, Event e) {
        return e.until() == null || !e.until().latest().isBefore(life.day());
    }

    /** The event is treatment in the State of the last work of somebody who worked there as a frontier worker, begun before the pension. */
    static boolean isUnderWay(Life life, Event e) {
        LocalDate began = pensionSince(life);
        if (e.type() != EventType.TREATMENT_ABROAD
                || began == null
                || began.isAfter(life.day())
                || e.date() == null
                || !e.date().latest().isBefore(began)) {
            return false;
        }
        Period last = lastWork(life, began);
        LocalDate end = last == null || last.to() == null || last.to().latest().isAfter(began)
                ? began
                : last.to().latest();
        return last != null
                && last.workedIn().equals(e.country())
                && EuUnemployment.frontier(life, last, end).isYes();
    }

    private static @Nullable Period lastWork(Life life, LocalDate before) {
        Period last = null;
        LocalDate ended = LocalDate.MIN;
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        for (Period p : periods) {
            LocalDate end = p.to() == null ? before : p.to().latest();
            boolean begun = p.from() == null || p.from().perhapsBy(before);
            if (p.kind().isInsurableWork() && begun && end.isAfter(ended)) {
                last = p;
                ended = end;
            }
        }
        return last;
    }
}
