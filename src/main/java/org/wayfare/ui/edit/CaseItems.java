package org.wayfare.ui.edit;

import java.util.ArrayList;
import java.util.List;
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

    /** How many entries that list has; none where it is not stated. */
    public static int count(LifeCase lifeCase, String listPointer) {
        return list(lifeCase, listPointer).size();
    }

    /** A residence in that country, of which nothing more is known. */
    public static Residence residence(String country, @Nullable PartialDate from, @Nullable PartialDate to) {
        return new Residence(0, country, from, to, null, null);
    }

    /** A period of that kind, of which nothing more is known. */
    public static Period period(
            String country, PeriodKind kind, @Nullable PartialDate from, @Nullable PartialDate to) {
        return new Period(
                "", null, country, null, kind, from, to, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** An event of that type, of which nothing more is known. */
    public static Event event(EventType type) {
        return new Event(0, type, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A family member, of whom nothing more is known. */
    public static FamilyMember member(Relation relation, String id) {
        return new FamilyMember(
                0, id, relation, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A statement of that country about its old-age pension, without amounts yet. */
    public static Statement statement(String country) {
        return new Statement(0, country, Branch.OLD_AGE, null, null, null, null, null, null);
    }

    /** A move for good. */
    public static Move move(String country, @Nullable PartialDate on) {
        return new Move(country, on, false, null, null, null);
    }

    /** The case with every entry knowing its own place again. */
    public static LifeCase numbered(LifeCase c) {
        List<FamilyMember> family = each(c.family(), (member, i) -> {
            List<Period> periods = each(member.periods(), (p, k) -> at(p, "/family/" + i + "/periods/" + k));
            FamilyMember placed = (FamilyMember) with(member, "index", i);
            return (FamilyMember) with(placed, "periods", periods);
        });
        return new LifeCase(
                c.id(),
                c.title(),
                c.asOf(),
                c.person(),
                each(c.residence(), (r, i) -> (Residence) with(r, "index", i)),
                each(c.periods(), (p, i) -> at(p, "/periods/" + i)),
                each(c.events(), (e, i) -> (Event) with(e, "index", i)),
                family,
                each(c.statements(), (s, i) -> (Statement) with(s, "index", i)),
                c.documents(),
                c.means(),
                c.moves());
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
