package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Move;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Protection;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.CountryLaw.ResidenceInsurance;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.LegalOrder;

/**
 * A person's life as one scenario sees it: today, or after a move. Immutable.
 *
 * @param facts the case as it was stated
 * @param scenario {@code now} or {@code move:XX}
 * @param day the day on which facts and law are judged
 * @param move the move that makes the scenario; null for {@code now}
 * @param moveIndex its place in the case; -1 for {@code now}
 * @param residence where the person lives on the day; null: unknown
 * @param home the residence entry that covers the day; null after a move, or where unknown
 * @param stay where the person stays for a time; null: no stay
 * @param countries every country that this life touches, in alphabetical order
 * @param legislation for periods (by their pointer) that coordination puts under another State's legislation than the case says
 * @param groups groups of States
 * @param units in which unit each State counts, by branch
 * @param residents who is insured for pensions by residing, by State; gives null where nobody is
 * @param kinds kinds of the schemes that statements name
 * @param register citations of the acts that rules cite, by their short id
 * @param orders the order of law to which instruments belong that are no plain law between States, by their id
 */
public record Life(
        LifeCase facts,
        String scenario,
        LocalDate day,
        @Nullable Move move,
        int moveIndex,
        @Nullable String residence,
        @Nullable Residence home,
        @Nullable String stay,
        List<String> countries,
        Map<String, String> legislation,
        Groups groups,
        BiFunction<String, Branch, CountUnit> units,
        Function<String, @Nullable ResidenceInsurance> residents,
        Map<String, BenefitKind> kinds,
        Map<String, Citation> register,
        Map<String, LegalOrder> orders) {

    /** An act of the Union, or one of its successors with the United Kingdom. */
    public boolean isByUnion(@Nullable String instrument) {
        return instrument != null && orders.containsKey(instrument);
    }

    /** An act of the Union. */
    public boolean isOfUnion(@Nullable String instrument) {
        return instrument != null && orders.get(instrument) == LegalOrder.UNION;
    }

    /** A successor of the acts of the Union with the United Kingdom. */
    public boolean isOfWithdrawal(@Nullable String instrument) {
        return instrument != null && orders.get(instrument) == LegalOrder.WITHDRAWAL;
    }

    /** Citations of an act of the register, one for each provision; the act as such where none is named. */
    public List<Citation> cite(String act, String... provisions) {
        Citation known = register.getOrDefault(act, new Citation(act, null, null, null, Confidence.LOW));
        if (provisions.length == 0) {
            return List.of(known);
        }
        List<Citation> citations = new ArrayList<>();
        for (String provision : provisions) {
            citations.add(new Citation(known.law(), provision, known.url(), known.asOf(), known.confidence()));
        }
        return List.copyOf(citations);
    }

    /** The same life on another day, everything that is open going on. */
    public Life on(LocalDate other) {
        return with(other, legislation);
    }

    /** The same life with what coordination says of the legislation that periods belong to. */
    public Life under(Map<String, String> byPeriod) {
        return with(day, Map.copyOf(byPeriod));
    }

    /** The same life, knowing to which order of law these instruments belong. */
    public Life among(Collection<Instrument> instruments) {
        Map<String, LegalOrder> known = new HashMap<>();
        for (Instrument instrument : instruments) {
            LegalOrder order = instrument.precedence().order();
            if (order != null) {
                known.put(instrument.id(), order);
            }
        }
        return with(day, legislation, Map.copyOf(known));
    }

    private Life with(LocalDate onDay, Map<String, String> byPeriod) {
        return with(onDay, byPeriod, orders);
    }

    private Life with(LocalDate onDay, Map<String, String> byPeriod, Map<String, LegalOrder> known) {
        return new Life(
                facts, scenario, onDay, move, moveIndex, residence, home, stay, countries, byPeriod, groups, units,
                residents, kinds, register, known);
    }

    /** The person has moved for good in this scenario. */
    public boolean hasMoved() {
        return move != null && !move.temporary();
    }

    /** The person's nationalities; empty for a stateless person. */
    public List<String> nationalities() {
        return facts.person().nationalities();
    }

    /** Whether the person is a national of that State. */
    public boolean isNationalOf(String state) {
        return nationalities().contains(state);
    }

    /** Whether one of the person's nationalities belongs to the group on the day. */
    public boolean hasNationalityIn(String group) {
        return nationalities().stream().anyMatch(n -> groups.contains(group, n, day));
    }

    /** Whether that State belongs to the group on the day. */
    public boolean isIn(String group, String state) {
        return groups.contains(group, state, day);
    }

    /** Whether that State belonged to one of the groups on another day. */
    public boolean wasIn(List<String> anyOf, String state, LocalDate then) {
        return anyOf.stream().anyMatch(group -> groups.contains(group, state, then));
    }

    /** The State under whose legislation a period was completed, so far as known. */
    public String legislationOf(Period period) {
        String byCoordination = legislation.get(period.path());
        if (byCoordination != null) {
            return byCoordination;
        }
        return period.posting() != null ? period.posting().from() : period.country();
    }

    /** The unit in which a State counts for a branch. */
    public CountUnit unitOf(String state, Branch branch) {
        return units.apply(state, branch);
    }

    /** Residents of the State are insured there for pensions of the branch, without work. */
    public boolean insuresResidents(String state, Branch branch) {
        ResidenceInsurance insurance = residents.apply(state);
        return insurance != null && insurance.branches().contains(branch);
    }

    /** Birth date; null: not stated. */
    public @Nullable PartialDate birthDate() {
        return facts.person().birthDate();
    }

    /** The deceased whose rights the person may derive something from; null: nobody is said to have died. */
    public @Nullable FamilyMember deceased() {
        if (facts.family() == null) {
            return null;
        }
        for (FamilyMember member : facts.family()) {
            if (EventFacts.deathOf(this, member) != null) {
                return member;
            }
        }
        return null;
    }

    /** The living husband, wife or partner; null: there is none, or nobody is stated. */
    public @Nullable FamilyMember partner() {
        if (facts.family() == null) {
            return null;
        }
        return facts.family().stream()
                .filter(m -> m.relation().isPartner() && EventFacts.deathOf(this, m) == null)
                .findFirst()
                .orElse(null);
    }

    /** Family members in this scenario: those who go along live where the person lives. Null: not stated. */
    public @Nullable List<FamilyMember> family() {
        List<FamilyMember> family = facts.family();
        if (family == null || move == null || move.temporary() || move.with() == null) {
            return family;
        }
        List<FamilyMember> moved = new ArrayList<>();
        for (FamilyMember m : family) {
            boolean along = m.id() != null && move.with().contains(m.id());
            moved.add(along ? at(m, move.to()) : m);
        }
        return List.copyOf(moved);
    }

    private static FamilyMember at(FamilyMember m, String country) {
        return new FamilyMember(
                m.index(),
                m.id(),
                m.relation(),
                m.birthDate(),
                m.nationalities(),
                country,
                null,
                m.since(),
                m.until(),
                m.activity(),
                m.activityCountry(),
                m.dependent(),
                m.sameHousehold(),
                m.diedOn(),
                m.periods());
    }

    /** Title of residence on the day; null: not known. Nationality gives one where no other is stated. */
    public @Nullable ResidenceStatus status() {
        if (residence == null) {
            return null;
        }
        if (home != null && home.status() != null) {
            return home.status();
        }
        if (home == null && move != null && move.status() != null) {
            return move.status();
        }
        if (isNationalOf(residence)) {
            return ResidenceStatus.NATIONAL;
        }
        boolean freeMovement = hasNationalityIn("eea") || hasNationalityIn("ch");
        return home == null && freeMovement && (isIn("eea", residence) || residence.equals("CH"))
                ? ResidenceStatus.EU_FREE_MOVEMENT
                : null;
    }

    /** JSON pointer of the fact that would say the title of residence. */
    public String statusPointer() {
        return home != null ? home.pointer("status") : hasMoved() ? "/moves/" + moveIndex + "/status" : "/residence";
    }

    /** Lawfully resident: yes, no, or unknown (irregular stay is the only status that is not lawful). */
    public Answer lawfulResidence() {
        ResidenceStatus status = status();
        return status == null ? Answer.unknown(statusPointer()) : Answer.of(status != ResidenceStatus.IRREGULAR);
    }

    /** A recognised refugee. */
    public boolean isRefugee() {
        return facts.person().protection() == Protection.REFUGEE || status() == ResidenceStatus.REFUGEE;
    }

    /** Without any nationality. */
    public boolean isStateless() {
        return facts.person().protection() == Protection.STATELESS
                || nationalities().isEmpty();
    }

    /** Every country that a life touches, in alphabetical order: what {@link #countries} holds. */
    public static List<String> countriesOf(LifeCase facts, @Nullable Move move, @Nullable String stay) {
        TreeSet<String> touched = new TreeSet<>(facts.person().nationalities());
        if (facts.residence() != null) {
            facts.residence().forEach(r -> touched.add(r.country()));
        }
        if (facts.periods() != null) {
            facts.periods().forEach(p -> touched.addAll(p.countries()));
        }
        if (facts.family() != null) {
            facts.family().forEach(m -> touched.addAll(m.countries()));
        }
        if (facts.statements() != null) {
            facts.statements().forEach(s -> touched.add(s.country()));
        }
        if (move != null) {
            touched.add(move.to());
        }
        if (stay != null) {
            touched.add(stay);
        }
        return List.copyOf(touched);
    }
}
