package org.wayfare.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.LifeCase;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Residence;

/**
 * What no single field shows: facts that contradict each other. A date known only by its month or year contradicts only
 * where every day of it does.
 */
final class CaseChecks {
    private CaseChecks() {}

    static void check(LifeCase life, Fields root, Faults faults) {
        residences(root, faults);
        PartialDate birth = life.person().birthDate();
        if (birth != null) {
            birth(birth, "/person/birthDate", first(life.periods(), life.residence()), faults);
            if (surelyAfter(birth, life.asOf())) {
                faults.add(
                        "/person/birthDate",
                        FaultCode.BIRTH_AFTER_AS_OF,
                        birth.text(),
                        life.asOf().toString());
            }
        }
        if (life.family() != null) {
            family(life.family(), faults);
        }
        references(root, ids(life), faults);
    }

    /** Notes an end that lies before its start, whatever days are meant. */
    static void ordered(Fields in, @Nullable PartialDate start, String end, @Nullable PartialDate stop) {
        if (start != null && stop != null && stop.latest().isBefore(start.earliest())) {
            in.faults().add(in.pointer(end), FaultCode.ENDS_BEFORE_START, stop.text(), start.text());
        }
    }

    /** Read off the file itself: an entry whose end is there but wrong is not open. */
    private static void residences(Fields root, Faults faults) {
        if (!(root.raw("residence") instanceof List<?> entries)) {
            return;
        }
        int firstOpen = -1;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Map<?, ?> entry && !entry.containsKey("to")) {
                if (firstOpen >= 0) {
                    faults.add("/residence/" + i, FaultCode.TWO_OPEN_RESIDENCES, "/residence/" + firstOpen);
                } else {
                    firstOpen = i;
                }
            }
        }
    }

    private static void family(List<FamilyMember> family, Faults faults) {
        Set<String> ids = new HashSet<>();
        for (FamilyMember member : family) {
            if (member.id() != null && !ids.add(member.id())) {
                faults.add(member.pointer("id"), FaultCode.DUPLICATE_ID, Faults.quoted(member.id()));
            }
            if (member.birthDate() != null) {
                birth(member.birthDate(), member.pointer("birthDate"), first(member.periods(), null), faults);
            }
        }
    }

    private static void birth(PartialDate birth, String pointer, @Nullable PartialDate first, Faults faults) {
        if (first != null && surelyAfter(birth, first.latest())) {
            faults.add(pointer, FaultCode.BIRTH_AFTER_FIRST_PERIOD, birth.text(), first.text());
        }
    }

    private static boolean surelyAfter(PartialDate date, LocalDate day) {
        return date.earliest().isAfter(day);
    }

    /** The start that surely lies earliest. */
    private static @Nullable PartialDate first(@Nullable List<Period> periods, @Nullable List<Residence> residence) {
        PartialDate first = null;
        for (Period period : periods == null ? List.<Period>of() : periods) {
            first = earlier(first, period.from() != null ? period.from() : period.to());
        }
        for (Residence entry : residence == null ? List.<Residence>of() : residence) {
            first = earlier(first, entry.from() != null ? entry.from() : entry.to());
        }
        return first;
    }

    private static @Nullable PartialDate earlier(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.latest().isBefore(one.latest()) ? other : one;
    }

    private static Set<String> ids(LifeCase life) {
        Set<String> ids = new HashSet<>();
        for (FamilyMember member : life.family() == null ? List.<FamilyMember>of() : life.family()) {
            if (member.id() != null) {
                ids.add(member.id());
            }
        }
        return ids;
    }

    /** Read off the file itself, so that places stay right where other entries are wrong. */
    private static void references(Fields root, Set<String> ids, Faults faults) {
        if (root.raw("events") instanceof List<?> events) {
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i) instanceof Map<?, ?> event) {
                    named(event.get("of"), "/events/" + i + "/of", ids, faults);
                }
            }
        }
        if (root.raw("moves") instanceof List<?> moves) {
            for (int i = 0; i < moves.size(); i++) {
                if (moves.get(i) instanceof Map<?, ?> move && move.get("with") instanceof List<?> with) {
                    for (int j = 0; j < with.size(); j++) {
                        named(with.get(j), "/moves/" + i + "/with/" + j, ids, faults);
                    }
                }
            }
        }
    }

    private static void named(@Nullable Object id, String pointer, Set<String> ids, Faults faults) {
        if (id instanceof String text && !ids.contains(text)) {
            faults.add(pointer, FaultCode.UNKNOWN_FAMILY_MEMBER, Faults.quoted(text));
        }
    }
}
