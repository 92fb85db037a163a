package org.wayfare.facts;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Stretch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Relation;

/** Changes within a month, orphans, and children who live with somebody else (Reg. 883/2004 Arts. 68a and 69, Reg. 987/2009 Art. 59). */
public final class EuFamilySteps {
    private EuFamilySteps() {}

    /** The last day of the judged month, where a move or work that begins or ends has changed something after its first day; null: nothing has. */
    public static @Nullable LocalDate changeUntil(Life life) {
        boolean moved = life.hasMoved() && life.day().getDayOfMonth() > 1;
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        boolean changed = moved
                || periods.stream()
                        .filter(p -> p.kind().isInsurableWork())
                        .anyMatch(p -> isThisMonth(life, p.from()) || isThisMonth(life, p.to()));
        return changed ? life.day().with(TemporalAdjusters.lastDayOfMonth()) : null;
    }

    private static boolean isThisMonth(Life life, @Nullable PartialDate date) {
        return date != null
                && date.isExact()
                && !date.latest().isAfter(life.day())
                && date.latest().getDayOfMonth() > 1
                && date.latest().withDayOfMonth(1).equals(life.day().withDayOfMonth(1));
    }

    /** A child lives in another place than the person. */
    public static boolean isChildElsewhere(Life life) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        return family.stream()
                .anyMatch(m -> m.relation().isChild()
                        && EventFacts.deathOf(life, m) == null
                        && (Boolean.FALSE.equals(m.sameHousehold())
                                || m.residence() != null && !m.residence().equals(life.residence())));
    }

    /**
     * The States to whose legislation a deceased parent was subject, the longest first; empty where there is no orphan. Of equal lengths the first by its
     * code.
     */
    public static List<String> orphansOrder(Life life, EuScope scope) {
        FamilyMember deceased = life.deceased();
        if (deceased == null || deceased.periods() == null || !leavesOrphans(life, deceased)) {
            return List.of();
        }
        Map<String, Long> days = new TreeMap<>();
        Map<String, List<Stretch>> byState =
                InsuranceFacts.stretches(life, deceased.periods(), p -> p.kind() != PeriodKind.PENSION, life.day());
        byState.forEach((state, stretches) -> {
            if (scope.covers(state)) {
                days.put(
                        state,
                        DaySet.union(stretches.stream().map(Stretch::possible).toList())
                                .days());
            }
        });
        List<String> order = new ArrayList<>(days.keySet());
        order.sort(Comparator.comparing((String s) -> days.get(s)).reversed());
        return List.copyOf(order);
    }

    private static boolean leavesOrphans(Life life, FamilyMember deceased) {
        if (deceased.relation() == Relation.PARENT) {
            return true;
        }
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        return deceased.relation().isPartner()
                && family.stream()
                        .anyMatch(m -> m.relation() == Relation.CHILD && !Boolean.FALSE.equals(m.dependent()));
    }
}
