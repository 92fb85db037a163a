package org.wayfare.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Treatment;

/**
 * Questions about instruments that ask a State to treat persons like its own nationals on terms of their own: conventions of the International Labour
 * Organization, of the United Nations, and the European interim agreements. One State suffices; no second one must be touched by the life but by nationality.
 */
public final class TreatmentFacts {
    private TreatmentFacts() {}

    /** States of this life that must treat the person like their nationals: bound on the day, and not those of the person's own nationality. */
    public static List<String> hosts(Life life, Instrument instrument) {
        if (instrument.treatment().isEmpty() || !instrument.inForceOn(life.day())) {
            return List.of();
        }
        return life.countries().stream()
                .filter(state -> instrument.binds(state, life.day())
                        && !life.isNationalOf(state)
                        && covers(life, instrument, state))
                .toList();
    }

    /** Likewise, where the instrument does not link two States of this life and is not shown for that. */
    public static List<String> aloneIn(Life life, Instrument instrument) {
        List<String> hosts = hosts(life, instrument);
        return hosts.isEmpty() || AgreementFacts.shown(life, instrument) != null ? List.of() : hosts;
    }

    private static boolean covers(Life life, Instrument instrument, String host) {
        boolean protectedPerson = switch (instrument.personalScope()) {
            case "refugees" -> life.isRefugee();
            case "stateless" -> life.isStateless();
            default -> instrument.refugees() && (life.isRefugee() || life.isStateless());
        };
        return protectedPerson
                || instrument.personalScope().equals("nationals")
                        && (isOfAnother(life, instrument, life.nationalities(), host)
                                || throughDeceased(life, instrument, host));
    }

    private static boolean isOfAnother(Life life, Instrument instrument, List<String> nationalities, String host) {
        return nationalities.stream().anyMatch(n -> !n.equals(host) && instrument.binds(n, life.day()));
    }

    /** Who derives rights from a national of a party that has died (C19 Art. 1(1), C118 Art. 3(2)). */
    private static boolean throughDeceased(Life life, Instrument instrument, String host) {
        FamilyMember deceased = life.deceased();
        return deceased != null
                && deceased.nationalities() != null
                && !deceased.nationalities().contains(host)
                && isOfAnother(life, instrument, deceased.nationalities(), host);
    }

    /** Whether the person meets the terms in that State. */
    public static Answer holds(Life life, Instrument instrument, String host, Treatment terms) {
        Answer answer = lives(life, instrument, host, terms);
        for (Condition condition : terms.conditions()) {
            answer = answer.and(ResidenceFacts.residedAtLeast(life, condition.in(host)));
        }
        return answer;
    }

    private static Answer lives(Life life, Instrument instrument, String host, Treatment terms) {
        String home = life.residence();
        return switch (terms.resides()) {
            case "anywhere" -> Answer.yes();
            case "party" -> home == null ? Answer.unknown("/residence") : Answer.of(instrument.binds(home, life.day()));
            default -> ResidenceFacts.resides(life, host).and(life.lawfulResidence());
        };
    }

    /** Branches of the terms in which the State is known to apply the instrument to persons directly; a treaty between institutions is applied so everywhere. */
    public static Set<Branch> surely(Life life, Instrument instrument, String host, Treatment terms) {
        Set<Branch> branches = owed(life, instrument, host, terms);
        if (instrument.isGeneralConvention()) {
            branches.retainAll(instrument.direct().getOrDefault(host, Set.of()));
        }
        if (terms.openIn().contains(host)) {
            branches.clear();
        }
        return branches;
    }

    /** Branches of the terms in which the State owes the treatment to other States, and whether persons may rely on it is not known. */
    public static Set<Branch> perhaps(Life life, Instrument instrument, String host, Treatment terms) {
        Set<Branch> branches = owed(life, instrument, host, terms);
        branches.removeAll(surely(life, instrument, host, terms));
        return branches;
    }

    private static Set<Branch> owed(Life life, Instrument instrument, String host, Treatment terms) {
        return terms.notIn().contains(host)
                ? EnumSet.noneOf(Branch.class)
                : accepted(life, instrument, host, terms.branches());
    }

    private static Set<Branch> accepted(Life life, Instrument instrument, String state, Set<Branch> branches) {
        Set<Branch> accepted = EnumSet.noneOf(Branch.class);
        branches.stream().filter(b -> instrument.binds(state, b, life.day())).forEach(accepted::add);
        return accepted;
    }

    /** The same answer, left open: whether persons may rely on the instrument before courts is not known. */
    public static Answer unsure(Answer answer) {
        return answer.and(Answer.notEncoded());
    }

    /**
     * States bound by a general convention whose pensions it sends after the person (ILO C118 Art. 5): to nationals of any party that accepted the branch,
     * those of the paying State included, to refugees and stateless persons.
     */
    public static List<String> payers(Life life, Instrument convention) {
        boolean general = convention.isGeneralConvention() && convention.exportAnywhere();
        if (!general || !convention.inForceOn(life.day())) {
            return List.of();
        }
        return life.countries().stream()
                .filter(state -> convention.binds(state, life.day())
                        && !paidAbroad(life, convention, state).isEmpty())
                .toList();
    }

    /** Branches in which that State owes payment abroad to the person by a general convention. */
    public static Set<Branch> paidAbroad(Life life, Instrument convention, String state) {
        Set<Branch> branches = accepted(life, convention, state, AgreementFacts.exports(convention));
        boolean protectedPerson = convention.refugees() && (life.isRefugee() || life.isStateless());
        branches.removeIf(b ->
                !protectedPerson && life.nationalities().stream().noneMatch(n -> convention.binds(n, b, life.day())));
        return branches;
    }
}
