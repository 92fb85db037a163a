package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wayfare.model.Age;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Length;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Relation;
import org.wayfare.model.law.Condition;

/** Questions about the family. */
public final class FamilyFacts {
    private FamilyFacts() {}

    /** Has so many children of that age who live where the condition asks. */
    public static Answer child(Life life, Condition condition) {
        return child(life, condition, Set.of());
    }

    /**
     * Likewise, with children in other States who count as if they lived in the condition's State.
     *
     * @param also States that an instrument assimilates (Reg. 883/2004 Art. 67)
     */
    public static Answer child(Life life, Condition condition, Set<String> also) {
        List<FamilyMember> family = life.family();
        int need = condition.parameter("count") instanceof Integer n ? n : 1;
        if (family == null) {
            return Answer.unknown("/family").showing(null, need);
        }
        int sure = 0;
        int perhaps = 0;
        Set<String> doubts = new TreeSet<>();
        for (FamilyMember m : family) {
            if (m.relation().isChild() && EventFacts.deathOf(life, m) == null) {
                Answer counts = counts(life, condition, m, also);
                sure += counts.isYes() ? 1 : 0;
                perhaps += counts.isNo() ? 0 : 1;
                doubts.addAll(counts.missing());
            }
        }
        return Answer.of(sure >= need, perhaps >= need, doubts).showing(sure, need);
    }

    private static Answer counts(Life life, Condition condition, FamilyMember child, Set<String> also) {
        return age(life, condition, child)
                .and(lives(life, condition, child, also))
                .and(dependent(condition, child))
                .and(nationality(life, condition, child))
                .and(longEnough(life, condition, child))
                .and(activity(condition, child));
    }

    private static Answer age(Life life, Condition condition, FamilyMember child) {
        if (condition.dated("below") == null) {
            return Answer.yes();
        }
        Dating.Resolved<Age> limit = Dating.resolve(life, condition, "below");
        if (limit.value() == null) {
            return limit.why();
        }
        PartialDate birth = child.birthDate();
        if (birth == null) {
            return Answer.unknown(child.pointer("birthDate"));
        }
        if (birth.earliest().isAfter(life.day())) {
            return Answer.no();
        }
        return condition.flag("monthEnd", false)
                ? AgeFacts.belowAtStartOfMonth(birth, limit.value(), life.day(), child.pointer("birthDate"))
                : AgeFacts.below(birth, limit.value(), life.day(), child.pointer("birthDate"));
    }

    private static Answer lives(Life life, Condition condition, FamilyMember child, Set<String> also) {
        String where = condition.text("residesIn", "state");
        List<String> groups = condition.list("livesIn");
        if (where.equals("any") && groups.isEmpty()) {
            return Answer.yes();
        }
        String residence = residenceOf(life, child);
        if (residence == null) {
            return Answer.unknown(child.pointer("residence"));
        }
        if (!groups.isEmpty()) {
            return Answer.of(groups.stream().anyMatch(g -> life.isIn(g, residence)));
        }
        boolean inside = residence.equals(condition.country())
                || also.contains(residence)
                || where.equals("eu") && (life.isIn("eea", residence) || residence.equals("CH"));
        return Answer.of(inside);
    }

    /** A child of the same household lives where the person lives. */
    private static @org.jspecify.annotations.Nullable String residenceOf(Life life, FamilyMember child) {
        if (child.residence() != null) {
            return child.residence();
        }
        return Boolean.TRUE.equals(child.sameHousehold()) && !life.hasMoved() ? life.residence() : null;
    }

    private static Answer dependent(Condition condition, FamilyMember child) {
        if (!condition.flag("dependent", false)) {
            return Answer.yes();
        }
        return child.dependent() == null ? Answer.unknown(child.pointer("dependent")) : Answer.of(child.dependent());
    }

    private static Answer nationality(Life life, Condition condition, FamilyMember child) {
        List<String> groups = condition.list("nationality");
        if (groups.isEmpty()) {
            return Answer.yes();
        }
        if (child.nationalities() == null) {
            return Answer.unknown(child.pointer("nationalities"));
        }
        return Answer.of(child.nationalities().stream()
                .anyMatch(n -> groups.stream()
                        .anyMatch(g -> g.equals("national") ? n.equals(condition.country()) : life.isIn(g, n))));
    }

    /** Has lived where it lives for so long; a child in the person's care whose arrival is not stated came with the person. */
    private static Answer longEnough(Life life, Condition condition, FamilyMember child) {
        if (condition.dated("residesSince") == null) {
            return Answer.yes();
        }
        Dating.Resolved<Length> need = Dating.resolve(life, condition, "residesSince");
        if (need.value() == null) {
            return need.why();
        }
        PartialDate since = child.residenceSince();
        if (since != null) {
            return sinceFor(life, need.value(), since, child.pointer("residenceSince"));
        }
        boolean inCare = Boolean.TRUE.equals(child.sameHousehold()) || Boolean.TRUE.equals(child.dependent());
        if (!inCare || life.residence() == null || !life.residence().equals(residenceOf(life, child))) {
            return Answer.unknown(child.pointer("residenceSince"));
        }
        return child.birthDate() == null
                ? Answer.yes()
                : sinceFor(life, need.value(), child.birthDate(), child.pointer("birthDate"));
    }

    private static Answer sinceFor(Life life, Length need, PartialDate since, String pointer) {
        return Answer.of(
                !need.after(since.latest()).isAfter(life.day()),
                !need.after(since.earliest()).isAfter(life.day()),
                Set.of(pointer));
    }

    private static Answer activity(Condition condition, FamilyMember child) {
        if (condition.list("activity").isEmpty()) {
            return Answer.yes();
        }
        return child.activity() == null
                ? Answer.unknown(child.pointer("activity"))
                : Answer.of(condition.list("activity").contains(child.activity().id()));
    }

    /** Survives somebody to whom the person stood in one of the relations asked for. */
    public static Answer survivor(Life life, Condition condition) {
        if (life.facts().family() == null) {
            return Answer.unknown("/family");
        }
        Answer best = Answer.no();
        for (FamilyMember m : life.facts().family()) {
            PartialDate death = EventFacts.deathOf(life, m);
            if (death != null
                    && condition.list("relations").contains(m.relation().id())) {
                best = best.or(
                        Answer.of(death.surelyBy(life.day()), death.perhapsBy(life.day()), Set.of(m.pointer("diedOn")))
                                .and(married(life, condition, m, death)));
            }
        }
        return best;
    }

    private static Answer married(Life life, Condition condition, FamilyMember deceased, PartialDate death) {
        Length least = Dating.<Length>resolve(life, condition, "marriedAtLeast").value();
        boolean couple = deceased.relation().isPartner() || deceased.relation() == Relation.FORMER_SPOUSE;
        if (least == null || !couple) {
            return Answer.yes();
        }
        Answer longEnough;
        if (deceased.since() == null) {
            longEnough = Answer.unknown(deceased.pointer("since"));
        } else {
            LocalDate sure = least.after(deceased.since().latest());
            LocalDate perhaps = least.after(deceased.since().earliest());
            longEnough = Answer.of(
                    !sure.isAfter(death.earliest()),
                    !perhaps.isAfter(death.latest()),
                    Set.of(deceased.pointer("since")));
        }
        return condition.flag("orCommonChild", false) ? longEnough.or(commonChild(life)) : longEnough;
    }

    private static Answer commonChild(Life life) {
        boolean child = life.facts().family() != null
                && life.facts().family().stream().anyMatch(m -> m.relation() == Relation.CHILD);
        return Answer.of(child);
    }
}
