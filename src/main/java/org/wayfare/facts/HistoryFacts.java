package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Relation;
import org.wayfare.model.Residence;
import org.wayfare.model.law.Condition;

/** Questions about where somebody has lived or worked in the past. */
public final class HistoryFacts {
    private HistoryFacts() {}

    /** The person, or a parent, has lived or worked in one of the condition's countries before its day. */
    public static Answer livedIn(Life life, Condition condition) {
        return condition.text("of", "person").equals("parent") ? parent(life, condition) : person(life, condition);
    }

    private static Answer person(Life life, Condition condition) {
        List<Residence> residence = life.facts().residence();
        List<Period> periods = life.facts().periods();
        Answer answer = residence == null ? Answer.unknown("/residence") : Answer.no();
        for (Residence r : residence == null ? List.<Residence>of() : residence) {
            if (isThere(life, condition, r.country())) {
                answer = answer.or(begun(condition, r.from(), r.to(), r.pointer("from")));
            }
        }
        return answer.or(periods == null ? Answer.unknown("/periods") : worked(life, condition, periods));
    }

    /** Reading: a parent who is not named has no rights (contract), so only named parents are asked about. */
    private static Answer parent(Life life, Condition condition) {
        List<FamilyMember> family = life.facts().family();
        Answer answer = Answer.no();
        for (FamilyMember m : family == null ? List.<FamilyMember>of() : family) {
            if (m.relation() == Relation.PARENT) {
                answer = answer.or(parent(life, condition, m));
            }
        }
        return answer;
    }

    private static Answer parent(Life life, Condition condition, FamilyMember parent) {
        Answer answer = parent.periods() == null
                ? Answer.unknown(parent.pointer("periods"))
                : worked(life, condition, parent.periods());
        String home = parent.residence();
        return home != null && isThere(life, condition, home)
                ? answer.or(begun(condition, parent.residenceSince(), null, parent.pointer("residenceSince")))
                : answer;
    }

    private static Answer worked(Life life, Condition condition, List<Period> periods) {
        Answer answer = Answer.no();
        for (Period p : periods) {
            if (isThere(life, condition, p.country()) || isThere(life, condition, p.workedIn())) {
                answer = answer.or(begun(condition, p.from(), p.to(), p.pointer("from")));
            }
        }
        return answer;
    }

    /** Begun before the condition's day: surely, perhaps (then {@code pointer} says what would settle it), or not. */
    private static Answer begun(
            Condition condition, @Nullable PartialDate from, @Nullable PartialDate to, String pointer) {
        LocalDate lastDay = java.util.Objects.requireNonNull((LocalDate) condition.parameter("before"))
                .minusDays(1);
        if (from != null ? from.surelyBy(lastDay) : to != null && to.surelyBy(lastDay)) {
            return Answer.yes();
        }
        return from == null || from.perhapsBy(lastDay) ? Answer.unknown(pointer) : Answer.no();
    }

    private static boolean isThere(Life life, Condition condition, String country) {
        return condition.list("in").stream().anyMatch(group -> life.isIn(group, country));
    }

    /**
     * Has lived in the State for so long as a relative of the person whose insurance the benefit rests on: as the husband, wife or partner since the marriage,
     * after a death too, or as the child since birth (42 U.S.C. 402(t)(11)(B)).
     */
    static Answer residedAsRelative(Life life, Condition condition) {
        FamilyMember other = life.deceased() != null ? life.deceased() : life.partner();
        boolean child = other == null || other.relation() == Relation.PARENT;
        PartialDate since = child ? life.birthDate() : other.since();
        String pointer = child ? "/person/birthDate" : other.pointer("since");
        if (since == null) {
            Answer ever = ResidenceFacts.residedSince(life, condition, LocalDate.of(1850, 1, 1));
            return ever.isNo() ? ever : Answer.unknown(pointer);
        }
        Answer least = ResidenceFacts.residedSince(life, condition, since.latest());
        if (since.isExact() || least.isYes()) {
            return least;
        }
        Answer most = ResidenceFacts.residedSince(life, condition, since.earliest());
        return most.isNo() ? most : Answer.unknown(pointer);
    }

    /** Goes abroad for one of the purposes. Reading: a stay whose purpose is not stated is an ordinary one, and the shorter span of time is due to it in any case. */
    public static Answer goesFor(Life life, Condition condition) {
        return Answer.of(life.move() != null
                && life.move().purpose() != null
                && condition.list("purpose").contains(life.move().purpose().id()));
    }
}
