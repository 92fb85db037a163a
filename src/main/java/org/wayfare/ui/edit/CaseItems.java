package org.wayfare.ui.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Relation;
import org.wayfare.model.Residence;
import org.wayfare.model.Statement;

/** Adds and removes entries of a case's lists, and keeps the places that entries know of themselves right. */
public final class CaseItems {
    private CaseItems() {}

    /** The case with one more entry at the end of that list; a list that was not stated begins with it. */
    public static LifeCase add(LifeCase lifeCase, String listPointer, Object item) {
        List<Object> items = new ArrayList<>(list(lifeCase, listPointer));
        items.add(item);
        return numbered(CaseFields.set(lifeCase, listPointer, List.copyOf(items)));
    }

    /** The case without that entry; removing the last one leaves an empty list, which says "none". */
    public static LifeCase remove(LifeCase lifeCase, String itemPointer) {
        int slash = itemPointer.lastIndexOf('/');
        String listPointer = itemPointer.substring(0, slash);
        List<Object> items = new ArrayList<>(list(lifeCase, listPointer));
        items.remove(Integer.parseInt(itemPointer.substring(slash + 1)));
        return numbered(CaseFields.set(lifeCase, listPointer, List.copyOf(items)));
    }

    /**
     * The case with that entry cut in two: the first part ends on the day before, the second begins on that day and is the list's last entry.
     *
     * @throws IllegalArgumentException where the entry has no start and end
     */
    public static LifeCase split(LifeCase lifeCase, String itemPointer, LocalDate day) {
        Object whole = Objects.requireNonNull(CaseFields.get(lifeCase, itemPointer));
        Object second = CaseFields.with(whole, "from", PartialDate.of(day));
        LifeCase ended = CaseFields.set(lifeCase, itemPointer + "/to", PartialDate.of(day.minusDays(1)));
        return add(ended, itemPointer.substring(0, itemPointer.lastIndexOf('/')), second);
    }

    /** How many entries that list has; none where it is not stated. */
    public static int count(LifeCase lifeCase, String listPointer) {
        return list(lifeCase, listPointer).size();
    }

    /** A period of that kind, of which nothing more is known. */
    public static Period period(String country, PeriodKind kind, @Nullable PartialDate from, @Nullable PartialDate to) {
        Period period = CaseFields.of(Period.class, Map.of("path", "", "country", country, "kind", kind));
        return (Period) CaseFields.with(CaseFields.with(period, "from", from), "to", to);
    }

    /** A move for good, on the judged day. */
    public static Move move(String country) {
        return CaseFields.of(Move.class, Map.of("to", country));
    }

    /**
     * A new entry for that list, of which only the least is known: it names the country where the person lives, or their own for a move.
     *
     * @throws IllegalArgumentException where entries of that list are not begun by hand
     */
    public static Object fresh(LifeCase lifeCase, String listPointer) {
        List<String> nationalities = lifeCase.person().nationalities();
        String own = nationalities.isEmpty() ? "FR" : nationalities.get(0);
        List<Residence> lived = lifeCase.residence();
        String home = lived == null || lived.isEmpty()
                ? own
                : lived.get(lived.size() - 1).country();
        return switch (listPointer) {
            case "/residence" -> CaseFields.of(Residence.class, Map.of("country", home));
            case "/periods" -> period(home, PeriodKind.EMPLOYMENT, null, null);
            case "/family" ->
                CaseFields.of(
                        FamilyMember.class,
                        Map.of("relation", Relation.CHILD, "id", "family-" + (count(lifeCase, listPointer) + 1)));
            case "/events" -> CaseFields.of(Event.class, Map.of("type", EventType.JOB_LOSS));
            case "/statements" -> CaseFields.of(Statement.class, Map.of("country", home, "branch", Branch.OLD_AGE));
            case "/moves" -> move(own);
            default -> throw new IllegalArgumentException("no entries are begun in " + listPointer);
        };
    }

    /** Whether {@link #fresh} knows that list. */
    public static boolean canBegin(String listPointer) {
        return List.of("/residence", "/periods", "/family", "/events", "/statements", "/moves")
                .contains(listPointer);
    }

    /** The case with every entry knowing its own place again. */
    public static LifeCase numbered(LifeCase c) {
        List<FamilyMember> family = each(c.family(), (member, i) -> {
            List<Period> periods = each(member.periods(), (p, k) -> at(p, "/family/" + i + "/periods/" + k));
            FamilyMember placed = (FamilyMember) with(member, "index", i);
            return (FamilyMember) with(placed, "periods", periods);
        });
        LifeCase placed = (LifeCase) with(c, "family", family);
        placed = (LifeCase) with(placed, "residence", each(c.residence(), (r, i) -> (Residence) with(r, "index", i)));
        placed = (LifeCase) with(placed, "periods", each(c.periods(), (p, i) -> at(p, "/periods/" + i)));
        placed = (LifeCase) with(placed, "events", each(c.events(), (e, i) -> (Event) with(e, "index", i)));
        return (LifeCase) with(placed, "statements", each(c.statements(), (s, i) -> (Statement) with(s, "index", i)));
    }

    private static Period at(Period period, String path) {
        return (Period) with(period, "path", path);
    }

    private static Object with(Object record, String component, @Nullable Object value) {
        return CaseFields.with(record, component, value);
    }

    private interface Placed<T> {
        T at(T item, int index);
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> items, Placed<T> placed) {
        if (items == null) {
            return null;
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> placed.at(items.get(i), i))
                .toList();
    }

    private static List<?> list(LifeCase lifeCase, String pointer) {
        return CaseFields.get(lifeCase, pointer) instanceof List<?> list ? list : List.of();
    }
}
