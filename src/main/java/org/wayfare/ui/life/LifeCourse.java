package org.wayfare.ui.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Residence;

/**
 * A life as a drawing: lanes with bars and marks, in days, before anything is said of pixels.
 *
 * @param from first day drawn
 * @param to last day drawn
 * @param judged the judged day
 */
public record LifeCourse(LocalDate from, LocalDate to, LocalDate judged, List<Lane> lanes, List<Mark> marks) {

    /** What a bar stands for. */
    public enum Kind {
        RESIDENCE,
        WORK,
        MOVE
    }

    /**
     * A country's lane.
     *
     * @param hue number of the country's colour, counted from 0 in the order of first appearance
     * @param rows bars that do not overlap each other share a row; residence first
     */
    public record Lane(String country, boolean planned, int hue, List<List<Bar>> rows) {}

    /**
     * A stretch of time.
     *
     * @param pointer place of the entry in the case
     * @param from earliest day it may begin
     * @param surelyFrom from here on it surely runs; later than {@code from} where the date is imprecise
     * @param surelyTo until here it surely runs
     * @param to latest day it may end
     * @param open it goes on
     */
    public record Bar(
            String pointer,
            Kind kind,
            LocalDate from,
            LocalDate surelyFrom,
            LocalDate surelyTo,
            LocalDate to,
            boolean open,
            Object entry) {}

    /** Something that happened. */
    public record Mark(
            String pointer, LocalDate day, @Nullable String country, Event event) {}

    /** Draws up the life of a case. */
    public static LifeCourse of(LifeCase lifeCase) {
        LocalDate end = end(lifeCase);
        LocalDate start = start(lifeCase);
        Map<String, List<List<Bar>>> rows = new LinkedHashMap<>();
        for (Residence stay : sorted(lifeCase)) {
            Bar bar = bar(
                    "/residence/" + stay.index(), Kind.RESIDENCE, stay.from(), stay.to(), stay, start, lifeCase.asOf());
            place(rows.computeIfAbsent(stay.country(), c -> new ArrayList<>()), bar);
        }
        for (Period period : periods(lifeCase)) {
            Bar bar = bar(period.path(), Kind.WORK, period.from(), period.to(), period, start, lifeCase.asOf());
            place(rows.computeIfAbsent(period.country(), c -> new ArrayList<>()), bar);
        }
        List<Lane> lanes = new ArrayList<>();
        rows.forEach((country, bars) -> lanes.add(new Lane(country, false, lanes.size(), bars)));
        moves(lifeCase, lanes, end);
        return new LifeCourse(start, end, lifeCase.asOf(), List.copyOf(lanes), marks(lifeCase));
    }

    private static void moves(LifeCase lifeCase, List<Lane> lanes, LocalDate end) {
        List<Move> moves = lifeCase.moves() == null ? List.of() : lifeCase.moves();
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            LocalDate on = move.on() == null ? lifeCase.asOf() : move.on().earliest();
            LocalDate sure = move.on() == null ? on : move.on().latest();
            boolean open = move.until() == null;
            LocalDate until = open ? end : move.until().latest();
            Bar bar = new Bar("/moves/" + i, Kind.MOVE, on, sure, until, until, open, move);
            int hue = lanes.stream()
                    .filter(lane -> lane.country().equals(move.to()))
                    .findFirst()
                    .map(Lane::hue)
                    .orElse(lanes.size());
            lanes.add(new Lane(move.to(), true, hue, List.of(List.of(bar))));
        }
    }

    private static void place(List<List<Bar>> rows, Bar bar) {
        for (List<Bar> row : rows) {
            if (row.get(0).kind() == bar.kind() && row.stream().noneMatch(other -> overlap(other, bar))) {
                row.add(bar);
                return;
            }
        }
        rows.add(new ArrayList<>(List.of(bar)));
    }

    private static boolean overlap(Bar a, Bar b) {
        return !a.surelyTo().isBefore(b.surelyFrom()) && !b.surelyTo().isBefore(a.surelyFrom());
    }

    private static Bar bar(
            String pointer,
            Kind kind,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            Object entry,
            LocalDate start,
            LocalDate judged) {
        LocalDate early = from == null || from.earliest().isBefore(start) ? start : from.earliest();
        LocalDate sure = from == null ? early.plusYears(2) : from.latest().isBefore(start) ? start : from.latest();
        // What goes on is drawn to the judged day and fades out behind it: seen to go on, and no promise.
        LocalDate sureTo = to != null ? to.earliest() : judged.isBefore(early) ? early.plusMonths(6) : judged;
        LocalDate late = to != null ? to.latest() : sureTo.plusMonths(10);
        LocalDate surelyFrom = sure.isAfter(late) ? late : sure;
        LocalDate surelyTo = sureTo.isBefore(surelyFrom) ? surelyFrom : sureTo;
        return new Bar(pointer, kind, early, surelyFrom, surelyTo, late, to == null, entry);
    }

    private static List<Residence> sorted(LifeCase lifeCase) {
        return lifeCase.residence() == null
                ? List.of()
                : lifeCase.residence().stream()
                        .sorted(Comparator.comparing(
                                r -> r.from() == null ? LocalDate.MIN : r.from().earliest()))
                        .toList();
    }

    private static List<Period> periods(LifeCase lifeCase) {
        return lifeCase.periods() == null
                ? List.of()
                : lifeCase.periods().stream()
                        .sorted(Comparator.comparing(
                                p -> p.from() == null ? LocalDate.MIN : p.from().earliest()))
                        .toList();
    }

    private static List<Mark> marks(LifeCase lifeCase) {
        return lifeCase.events() == null
                ? List.of()
                : lifeCase.events().stream()
                        .filter(event -> event.date() != null)
                        .map(event -> new Mark(
                                "/events/" + event.index(), event.date().earliest(), event.country(), event))
                        .toList();
    }

    private static LocalDate start(LifeCase lifeCase) {
        LocalDate first = lifeCase.asOf().minusYears(1);
        for (PartialDate date : dates(lifeCase)) {
            first = date.earliest().isBefore(first) ? date.earliest() : first;
        }
        // A birth long before the first period would squeeze what matters into a corner.
        LocalDate work = periods(lifeCase).stream()
                .filter(p -> p.from() != null)
                .map(p -> p.from().earliest())
                .min(Comparator.naturalOrder())
                .orElse(first);
        LocalDate left = Stream.concat(
                        sorted(lifeCase).stream().map(Residence::to),
                        periods(lifeCase).stream().map(Period::to))
                .filter(Objects::nonNull)
                .map(PartialDate::earliest)
                .min(Comparator.naturalOrder())
                .orElse(work);
        LocalDate lead = (left.isBefore(work) ? left : work).minusYears(4);
        return (first.isBefore(lead) ? lead : first).withDayOfYear(1);
    }

    private static LocalDate end(LifeCase lifeCase) {
        LocalDate last = lifeCase.asOf().plusYears(1);
        for (PartialDate date : dates(lifeCase)) {
            last = date.latest().plusMonths(18).isAfter(last) ? date.latest().plusMonths(18) : last;
        }
        // Room behind the last bar for what is written on it.
        long room = ChronoUnit.DAYS.between(start(lifeCase), last) / 9;
        LocalDate roomy = moves(lifeCase) ? last.minusMonths(18).plusDays(room) : last;
        return (roomy.isAfter(last) ? roomy : last).withDayOfYear(1).plusYears(1);
    }

    private static boolean moves(LifeCase lifeCase) {
        return lifeCase.moves() != null && !lifeCase.moves().isEmpty();
    }

    private static List<PartialDate> dates(LifeCase lifeCase) {
        List<PartialDate> dates = new ArrayList<>();
        sorted(lifeCase).forEach(r -> add(dates, r.from(), r.to()));
        periods(lifeCase).forEach(p -> add(dates, p.from(), p.to()));
        if (lifeCase.events() != null) {
            lifeCase.events().forEach(e -> add(dates, e.date()));
        }
        if (lifeCase.moves() != null) {
            lifeCase.moves().forEach(m -> add(dates, m.on(), m.until()));
        }
        return dates;
    }

    private static void add(List<PartialDate> dates, @Nullable PartialDate... more) {
        for (PartialDate date : more) {
            if (date != null) {
                dates.add(date);
            }
        }
    }
}
