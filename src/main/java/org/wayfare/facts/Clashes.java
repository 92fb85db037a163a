package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wayfare.model.Country;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Phrase;
import org.wayfare.model.Residence;

/** Facts of one case that cannot all be true, whatever the law says. Only what is surely so counts: a date known to the month clashes with nothing. */
public final class Clashes {
    private Clashes() {}

    /** Entries of residence in another State than the one followed, which surely cover the day too. */
    public static List<Contradiction> homes(Life life) {
        List<Contradiction> found = new ArrayList<>();
        for (Residence other : otherHomes(life)) {
            found.add(new Contradiction(
                    Phrase.of("notice.two-homes", new Country(home(life).country()), new Country(other.country())),
                    List.of(home(life).pointer("from"), other.pointer("to")),
                    List.of()));
        }
        return List.copyOf(found);
    }

    /** Entries of residence beside the one that the scenario follows, in another State, that surely cover the day. */
    public static List<Residence> otherHomes(Life life) {
        List<Residence> stated = life.facts().residence();
        if (life.home() == null || stated == null) {
            return List.of();
        }
        return stated.stream()
                .filter(r -> !r.country().equals(home(life).country()))
                .filter(r -> r.from() != null && r.from().surelyBy(life.day()))
                .filter(r -> r.to() == null || !r.to().earliest().isBefore(life.day()))
                .toList();
    }

    private static Residence home(Life life) {
        return java.util.Objects.requireNonNull(life.home());
    }

    /** Periods of a family member that surely go beyond the member's death. */
    public static List<Contradiction> afterDeath(Life life) {
        List<Contradiction> found = new ArrayList<>();
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        for (FamilyMember m : family) {
            PartialDate death = EventFacts.deathOf(life, m);
            List<Period> periods = death == null || m.periods() == null ? List.of() : m.periods();
            for (Period p : periods) {
                boolean begunAfter = p.from() != null && p.from().earliest().isAfter(death.latest());
                boolean endedAfter = p.to() != null && p.to().earliest().isAfter(death.latest());
                if (begunAfter || endedAfter) {
                    found.add(new Contradiction(
                            Phrase.of("notice.after-death"),
                            List.of(p.pointer(begunAfter ? "from" : "to")),
                            List.of()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Unemployment benefit on a day on which the person surely does more than marginal work. */
    public static List<Contradiction> workOnBenefit(Life life) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        List<Period> today = periods.stream()
                .filter(p -> InsuranceFacts.covers(life, p).isYes())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (Period benefit : today) {
            if (benefit.kind() == PeriodKind.UNEMPLOYMENT_BENEFIT) {
                today.stream()
                        .filter(p -> p.kind().isInsurableWork() && !Boolean.TRUE.equals(p.minor()))
                        .findFirst()
                        .ifPresent(work -> found.add(new Contradiction(
                                Phrase.of("notice.work-and-benefit", new Country(benefit.country())),
                                List.of(benefit.pointer("to"), work.pointer("to")),
                                List.of())));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Days of the past on which compulsory insurance by more than marginal work is stated under the legislation of two States of the territory
     * (Reg. 883/2004 Art. 11(1)).
     */
    public static List<Contradiction> doubleInsurance(Life life, EuScope scope) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        List<Period> insured = periods.stream()
                .filter(p -> p.kind().isInsurableWork() && p.shares() == null && p.posting() == null)
                .filter(p -> Boolean.TRUE.equals(p.insured()) && !Boolean.TRUE.equals(p.minor()))
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (int i = 0; i < insured.size(); i++) {
            for (Period other : insured.subList(i + 1, insured.size())) {
                Period one = insured.get(i);
                if (scope.links(one.country(), other.country()) && overlapInThePast(one, other, life.day())) {
                    found.add(new Contradiction(
                            Phrase.of(
                                    "eu.notice.double-insurance",
                                    new Country(one.country()),
                                    new Country(other.country())),
                            List.of(one.path(), other.path()),
                            scope.cite(life, "art. 11(1)")));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean overlapInThePast(Period one, Period other, LocalDate day) {
        LocalDate oneEnd = end(one, day);
        LocalDate otherEnd = end(other, day);
        boolean past = oneEnd.isBefore(day) || otherEnd.isBefore(day);
        return past
                && one.from() != null
                && other.from() != null
                && !one.from().latest().isAfter(otherEnd)
                && !other.from().latest().isAfter(oneEnd);
    }

    private static LocalDate end(Period p, LocalDate day) {
        return p.to() == null || p.to().earliest().isAfter(day) ? day : p.to().earliest();
    }
}
