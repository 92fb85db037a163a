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
import org.wayfare.model.Branch;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Purpose;
import org.wayfare.model.Statement;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;

/** Who pays for somebody's health care, and where the person stays; see Title III, Chapter 1 of Regulation 883/2004. */
public final class EuCare {
    private static final CountUnit DAYS = new CountUnit(Unit.DAYS, 7);

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
        String claimed = claimedFrom(life, scope, residence);
        if (claimed != null) {
            return new EuCover(EuCover.Ground.CLAIMANT, claimed, residence);
        }
        FamilyMember relative = EuFamilyCare.relative(life, scope, residence);
        String derived = relative == null ? null : EuFamilyCare.insuredIn(life, relative);
        return derived == null
                ? new EuCover(EuCover.Ground.RESIDENCE, residence, residence)
                : new EuCover(EuCover.Ground.FAMILY, derived, residence);
    }

    /**
     * The State that would pay for the care of somebody who has claimed a pension, once it is awarded (Art. 22(2)); null: no claim, or nothing is known
     * from which a pension could come.
     */
    private static @Nullable String claimedFrom(Life life, EuScope scope, String residence) {
        Event claim = EventFacts.latest(life, EventType.RETIREMENT_CLAIM);
        if (claim == null
                || claim.of() != null
                || claim.date() == null
                || !claim.date().surelyBy(life.day())) {
            return null;
        }
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        List<String> insured = scope.states().stream()
                .filter(s -> periods.stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && !Boolean.FALSE.equals(p.countsAsInsured())
                                && life.legislationOf(p).equals(s)))
                .toList();
        if (insured.isEmpty() || insured.contains(residence)) {
            return insured.isEmpty() ? null : residence;
        }
        return longestInsured(life, insured);
    }

    /** The States that pay the person a pension on the day. */
    public static List<String> pensionStates(Life life, EuScope scope) {
        return scope.states().stream()
                .filter(s -> HoldingFacts.drawsPension(life, s).isYes())
                .toList();
    }

    /** Of several States the one to whose legislation the person was subject for longest; of equal ones the last (Art. 24(2)(b)). */
    static String longestInsured(Life life, List<String> states) {
        return longestInsured(life, life.facts().periods(), states);
    }

    /** Likewise by the periods of somebody else. */
    static String longestInsured(Life life, @Nullable List<Period> periods, List<String> states) {
        String best = states.get(0);
        BigDecimal most = BigDecimal.valueOf(-1);
        LocalDate latest = LocalDate.MIN;
        for (String state : states) {
            List<Stretch> stretches = stretches(life, periods, state);
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

    private static List<Stretch> stretches(Life life, @Nullable List<Period> periods, String state) {
        List<Period> all = periods == null ? List.of() : periods;
        return InsuranceFacts.stretches(life, all, p -> p.kind() != PeriodKind.PENSION, life.day())
                .getOrDefault(state, List.of());
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
                        && e.planned() != null
                        && !EuFrontierCare.isUnderWay(life, e)) {
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

    /** The State cares for the person beside the ones of residence and insurance: during a stay, at the place of a posting, after frontier work. */
    public static boolean givesCare(Life life, EuScope scope, String state) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        return stays(life, scope).stream().anyMatch(s -> s.state().equals(state))
                || periods.stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && p.workedIn().equals(state)
                                && !InsuranceFacts.covers(life, p).isNo())
                || EuFrontierCare.underWay(life).contains(state)
                || !EuFrontierCare.retiredFrontierWorker(life, state).isNo();
    }

    /** The person has worked under the legislation of another State of the territory. */
    public static boolean hasWorkedUnderAnother(Life life, EuScope scope, String state) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        return periods.stream().anyMatch(p -> p.kind().isInsurableWork() && scope.links(life.legislationOf(p), state));
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

    /** The person or a relative needs care, or a benefit of long-term care is in payment. */
    public static boolean needsCare(Life life) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        boolean event = events.stream()
                .anyMatch(e -> e.type() == EventType.CARE_NEED
                        && (e.date() == null || e.date().perhapsBy(life.day())));
        List<Statement> statements =
                life.facts().statements() == null ? List.of() : life.facts().statements();
        return event || statements.stream().anyMatch(s -> s.branch() == Branch.LONG_TERM_CARE);
    }

    /** Where a family member is insured by work, a benefit or a pension; null: nowhere, or not said. */
    static @Nullable String insuredIn(FamilyMember m) {
        Activity activity = m.activity();
        if (activity == null || !activity.isActive() && activity != Activity.PENSIONER) {
            return null;
        }
        return m.activityCountry() != null ? m.activityCountry() : m.residence();
    }
}
