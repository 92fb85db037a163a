package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Activity;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Purpose;
import org.wayfare.model.Relation;
import org.wayfare.model.Statement;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** Who pays for somebody's health care, and where the person stays; see Title III, Chapter 1 of Regulation 883/2004. */
public final class EuCare {
    private static final CountUnit DAYS = new CountUnit(Unit.DAYS, 7);
    /** A retired frontier worker must have worked so long of the five years before the pension (Art. 28(2)). */
    private static final int FRONTIER_YEARS = 2;

    private static final int FRONTIER_WINDOW_YEARS = 5;

    private EuCare() {}

    /** The ground of cover and who pays; null: residence is not known. */
    public static @Nullable EuCover cover(Life life, EuScope scope, EuLegislation law) {
        String residence = law.residence();
        if (residence == null) {
            return null;
        }
        if (law.isActive()) {
            return new EuCover(EuCover.Ground.INSURED, law.state(), residence);
        }
        List<String> pensions = pensionStates(life, scope);
        if (pensions.contains(residence)) {
            return new EuCover(EuCover.Ground.PENSION_AT_HOME, residence, residence);
        }
        if (!pensions.isEmpty()) {
            return new EuCover(EuCover.Ground.PENSION, longestInsured(life, pensions), residence);
        }
        String derived = derived(life, scope, residence);
        return derived == null
                ? new EuCover(EuCover.Ground.RESIDENCE, residence, residence)
                : new EuCover(EuCover.Ground.FAMILY, derived, residence);
    }

    /** The States that pay the person a pension on the day. */
    public static List<String> pensionStates(Life life, EuScope scope) {
        return scope.states().stream()
                .filter(s -> HoldingFacts.drawsPension(life, s).isYes())
                .toList();
    }

    /** Of several States the one to whose legislation the person was subject for longest; of equal ones the last (Art. 24(2)(b)). */
    static String longestInsured(Life life, List<String> states) {
        String best = states.get(0);
        BigDecimal most = BigDecimal.valueOf(-1);
        LocalDate latest = LocalDate.MIN;
        for (String state : states) {
            List<Stretch> stretches = periods(life, state);
            Measure insured =
                    Reckoning.measure(stretches, Reckoning.upTo(life.day().minusDays(1)), DAYS);
            LocalDate last = DaySet.union(
                            stretches.stream().map(Stretch::possible).toList())
                    .last();
            LocalDate end = last == null ? LocalDate.MIN : last;
            int longer = insured.max().compareTo(most);
            if (longer > 0 || longer == 0 && end.isAfter(latest)) {
                best = state;
                most = insured.max();
                latest = end;
            }
        }
        return best;
    }

    private static List<Stretch> periods(Life life, String state) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        return InsuranceFacts.stretches(life, periods, p -> p.kind() != PeriodKind.PENSION, life.day())
                .getOrDefault(state, List.of());
    }

    /** The State from which a spouse, partner or parent has a right that covers the person too; null: none, or the State of residence itself. */
    private static @Nullable String derived(Life life, EuScope scope, String residence) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        String found = null;
        for (FamilyMember m : family) {
            boolean gives = m.relation().isPartner() || m.relation() == Relation.PARENT;
            String state = gives && EventFacts.deathOf(life, m) == null ? insuredIn(m) : null;
            if (residence.equals(state)) {
                return null;
            }
            found = found == null && scope.links(state, residence) ? state : found;
        }
        return found;
    }

    /** Where a family member is insured by work, a benefit or a pension; null: nowhere, or not said. */
    static @Nullable String insuredIn(FamilyMember m) {
        Activity activity = m.activity();
        if (activity == null || !activity.isActive() && activity != Activity.PENSIONER) {
            return null;
        }
        return m.activityCountry() != null ? m.activityCountry() : m.residence();
    }

    /** States where dependants of the insured person live, elsewhere than the person, and no adult relative is insured by work or pension. */
    public static List<String> familyHomes(Life life, EuScope scope, EuCover cover) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        List<String> homes = new ArrayList<>();
        for (FamilyMember m : family) {
            boolean dependant =
                    m.relation().isPartner() || m.relation().isChild() && !Boolean.FALSE.equals(m.dependent());
            String home = dependant && EventFacts.deathOf(life, m) == null ? m.residence() : null;
            boolean elsewhere =
                    scope.links(home, cover.payer()) && !cover.residence().equals(home);
            boolean insured = home != null && family.stream().anyMatch(o -> home.equals(insuredIn(o)));
            if (elsewhere && !insured && !homes.contains(home)) {
                homes.add(home);
            }
        }
        return List.copyOf(homes);
    }

    /** Stays in the territory and care abroad, outside the State of residence. */
    public static List<EuStay> stays(Life life, EuScope scope) {
        List<EuStay> stays = new ArrayList<>();
        if (life.stay() != null) {
            boolean planned = life.move() != null && life.move().purpose() == Purpose.MEDICAL_TREATMENT;
            add(stays, life, scope, life.stay(), planned);
        }
        if (life.facts().events() != null) {
            for (Event e : life.facts().events()) {
                if (e.type() == EventType.TREATMENT_ABROAD
                        && e.of() == null
                        && e.country() != null
                        && e.planned() != null) {
                    add(stays, life, scope, e.country(), e.planned());
                }
            }
        }
        return List.copyOf(stays);
    }

    private static void add(List<EuStay> stays, Life life, EuScope scope, String state, boolean planned) {
        if (scope.covers(state) && !state.equals(life.residence())) {
            stays.add(new EuStay(state, planned));
        }
    }

    /** Where benefits have to be paid: the State of residence and that of a stay. */
    public static List<String> places(Life life) {
        List<String> places = new ArrayList<>();
        if (life.residence() != null) {
            places.add(life.residence());
        }
        if (life.stay() != null) {
            places.add(life.stay());
        }
        return List.copyOf(places);
    }

    /** Care is needed, or a benefit of long-term care is in payment. */
    public static boolean needsCare(Life life) {
        boolean event = EventFacts.latest(life, EventType.CARE_NEED) != null;
        List<Statement> statements =
                life.facts().statements() == null ? List.of() : life.facts().statements();
        return event || statements.stream().anyMatch(s -> s.branch() == org.wayfare.model.Branch.LONG_TERM_CARE);
    }

    /** States where the person was a frontier worker for two of the five years before the pension began. */
    public static List<String> retiredFrontierWorkerOf(Life life, EuScope scope) {
        LocalDate began = pensionSince(life);
        if (began == null || life.facts().periods() == null) {
            return List.of();
        }
        DaySet window = DaySet.of(began.minusYears(FRONTIER_WINDOW_YEARS), began.minusDays(1));
        List<String> found = new ArrayList<>();
        for (String state : scope.states()) {
            List<DaySet> worked = new ArrayList<>();
            for (Period p : life.facts().periods()) {
                LocalDate end = p.to() == null || p.to().latest().isAfter(life.day()) ? life.day() : p.to().latest();
                boolean counts = p.kind().isInsurableWork()
                        && p.from() != null
                        && p.workedIn().equals(state);
                if (counts && EuUnemployment.frontier(life, p, end).isYes()) {
                    worked.add(DaySet.of(p.from().latest(), end));
                }
            }
            LocalDate enough = began.minusYears(FRONTIER_YEARS);
            long need = java.time.temporal.ChronoUnit.DAYS.between(enough, began);
            if (DaySet.union(worked).and(window).days() >= need) {
                found.add(state);
            }
        }
        return List.copyOf(found);
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
                boolean pension = s.branch() == org.wayfare.model.Branch.OLD_AGE
                        || s.branch() == org.wayfare.model.Branch.INVALIDITY;
                if (pension && s.since() != null) {
                    first = first == null || s.since().latest().isBefore(first)
                            ? s.since().latest()
                            : first;
                }
            }
        }
        return first;
    }
}
