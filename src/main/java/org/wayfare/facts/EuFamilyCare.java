package org.wayfare.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Relation;

/** Health care through the family; see Arts. 17, 18(2), 26 and 32 of Regulation 883/2004. */
public final class EuFamilyCare {
    private EuFamilyCare() {}

    /** The spouse, partner or parent whose insurance in another State covers the person too; null: none, or the State of residence itself insures one. */
    public static @Nullable FamilyMember relative(Life life, EuScope scope, String residence) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        FamilyMember found = null;
        for (FamilyMember m : family) {
            boolean gives = m.relation().isPartner() || m.relation() == Relation.PARENT;
            String state = gives && EventFacts.deathOf(life, m) == null ? insuredIn(life, m) : null;
            if (residence.equals(state)) {
                return null;
            }
            found = found == null && scope.links(state, residence) ? m : found;
        }
        return found;
    }

    /** Where a family member is insured by work, a benefit or a pension, as said or as the member's open periods show; null: nowhere, or not known. */
    static @Nullable String insuredIn(Life life, FamilyMember m) {
        if (m.activity() != null) {
            return EuCare.insuredIn(m);
        }
        Period open = openWork(life, m);
        open = open == null ? open(life, m, PeriodKind.PENSION) : open;
        return open == null ? null : life.legislationOf(open);
    }

    private static @Nullable Period openWork(Life life, FamilyMember m) {
        for (PeriodKind kind : PeriodKind.values()) {
            Period open = kind.isInsurableWork() ? open(life, m, kind) : null;
            if (open != null) {
                return open;
            }
        }
        return null;
    }

    private static @Nullable Period open(Life life, FamilyMember m, PeriodKind kind) {
        List<Period> periods = m.periods() == null ? List.of() : m.periods();
        for (Period p : periods) {
            if (p.kind() == kind && InsuranceFacts.covers(life, p).isYes()) {
                return p;
            }
        }
        return null;
    }

    /** The right comes from the insurance of a relative who works, so that Art. 18 holds for it; no from a pensioner, or where it does not come from relatives. */
    public static boolean isThroughWorker(Life life, EuScope scope, EuCover cover) {
        FamilyMember m = giver(life, scope, cover);
        return m != null
                && (m.activity() == null
                        ? openWork(life, m) != null
                        : m.activity().isActive());
    }

    /** Likewise from one who draws a pension (Arts. 26 and 27). */
    public static boolean isThroughPensioner(Life life, EuScope scope, EuCover cover) {
        return giver(life, scope, cover) != null && !isThroughWorker(life, scope, cover);
    }

    private static @Nullable FamilyMember giver(Life life, EuScope scope, EuCover cover) {
        return cover.ground() == EuCover.Ground.FAMILY ? relative(life, scope, cover.residence()) : null;
    }

    /**
     * Whether the relative is a frontier worker who lives in the same State as the person (Art. 18(2), second sentence): one who returns home at least
     * weekly from work in the other State (Art. 1(f)).
     */
    private static Answer throughFrontierWorker(Life life, EuScope scope, EuCover cover) {
        FamilyMember m = giver(life, scope, cover);
        if (m == null || m.residence() != null && !m.residence().equals(cover.residence())) {
            return Answer.no();
        }
        Period work = openWork(life, m);
        if (work != null && work.occupation() == org.wayfare.model.Occupation.FRONTIER_WORKER) {
            return Answer.yes();
        }
        return work == null || work.returnsHome() == null
                ? Answer.unknown(m.pointer("periods"))
                : Answer.of(work.returnsHome() != org.wayfare.model.ReturnsHome.RARELY);
    }

    /** The relative surely or perhaps is such a frontier worker. */
    public static boolean isPerhapsThroughFrontierWorker(Life life, EuScope scope, EuCover cover) {
        return !throughFrontierWorker(life, scope, cover).isNo();
    }

    /** The facts that would say whether the relative is one; none where it is known. */
    public static List<String> frontierQuestions(Life life, EuScope scope, EuCover cover) {
        return List.copyOf(throughFrontierWorker(life, scope, cover).missing());
    }

    /** The person is a frontier worker, and dependants live in the same home State. */
    public static boolean isFrontierWorkerWithFamily(Life life, EuCover cover) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        boolean dependants = family.stream()
                .anyMatch(m -> isDependant(life, m)
                        && cover.residence().equals(m.residence() == null ? cover.residence() : m.residence())
                        && insuredIn(life, m) == null);
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        return dependants
                && periods.stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && life.legislationOf(p).equals(cover.payer())
                                && InsuranceFacts.covers(life, p).isYes()
                                && EuUnemployment.frontier(life, p, life.day()).isYes());
    }

    private static boolean isDependant(Life life, FamilyMember m) {
        boolean close = m.relation().isPartner() || m.relation().isChild() && !Boolean.FALSE.equals(m.dependent());
        return close && EventFacts.deathOf(life, m) == null;
    }

    /** States where dependants of the insured person live, elsewhere than the person, and no adult relative is insured by work or pension. */
    public static List<String> homes(Life life, EuScope scope, EuCover cover) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        List<String> homes = new ArrayList<>();
        for (FamilyMember m : family) {
            String home = isDependant(life, m) ? m.residence() : null;
            boolean elsewhere =
                    scope.links(home, cover.payer()) && !cover.residence().equals(home);
            boolean insured = home != null && family.stream().anyMatch(o -> home.equals(insuredIn(life, o)));
            if (elsewhere && !insured && !homes.contains(home)) {
                homes.add(home);
            }
        }
        return List.copyOf(homes);
    }
}
