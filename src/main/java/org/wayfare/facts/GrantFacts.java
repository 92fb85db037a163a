package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Activity;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.Phrase;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Grant;
import org.wayfare.model.law.Instrument;

/** Questions about acts of the Union that put a group of people on a par with nationals where they live: directives on migration, protection, free movement. */
public final class GrantFacts {
    /** Pensions that directives send abroad with the worker. */
    private static final Set<Branch> PENSIONS = Set.of(Branch.OLD_AGE, Branch.SURVIVORS, Branch.INVALIDITY);

    private GrantFacts() {}

    /** Whether the person is in the group of a grant where he or she lives. */
    public static Answer holds(Life life, Instrument instrument, Grant grant) {
        String home = life.residence();
        boolean bound = home != null
                && instrument.binds(home, life.day())
                && grant.holdsOn(life.day())
                && !life.isNationalOf(home);
        if (!bound || home == null) {
            return Answer.no();
        }
        return own(life, grant, home).or(throughRelative(life, grant, home));
    }

    private static Answer own(Life life, Grant grant, String home) {
        if (!belongs(life, grant, home)) {
            return Answer.no();
        }
        Answer title = title(life, grant.statuses());
        return title.isNo() || !grant.working() ? title : title.and(working(life, home));
    }

    private static boolean belongs(Life life, Grant grant, String home) {
        return grant.nationality().stream()
                .anyMatch(g -> StandingFacts.belongs(life, g, home).isYes());
    }

    private static Answer title(Life life, List<String> statuses) {
        if (statuses.isEmpty()) {
            return Answer.yes();
        }
        ResidenceStatus status = life.status();
        return status == null ? Answer.unknown(life.statusPointer()) : Answer.of(statuses.contains(status.id()));
    }

    /** At work in the State on the day; insured or not. */
    private static Answer working(Life life, String home) {
        List<Period> periods = life.facts().periods();
        if (periods == null) {
            return Answer.unknown("/periods");
        }
        Answer best = Answer.no();
        for (Period p : periods) {
            if (p.kind().isInsurableWork() && p.workedIn().equals(home)) {
                best = best.or(InsuranceFacts.covers(life, p));
            }
        }
        return best;
    }

    /** The husband, wife, partner, parent or child of somebody of the group who works in the State and is not its national. */
    private static Answer throughRelative(Life life, Grant grant, String home) {
        List<FamilyMember> family = life.family();
        boolean lawful = !life.lawfulResidence().isNo();
        if (!grant.family() || family == null || !lawful) {
            return Answer.no();
        }
        return Answer.of(family.stream().anyMatch(m -> isMember(life, grant, m, home) && works(life, m, home)));
    }

    private static boolean isMember(Life life, Grant grant, FamilyMember m, String home) {
        return m.relation() != org.wayfare.model.Relation.OTHER
                && m.nationalities() != null
                && !m.nationalities().contains(home)
                && m.nationalities().stream()
                        .anyMatch(n -> grant.nationality().stream().anyMatch(g -> life.isIn(g, n)));
    }

    private static boolean works(Life life, FamilyMember m, String home) {
        boolean active = (m.activity() == Activity.EMPLOYED || m.activity() == Activity.SELF_EMPLOYED)
                && home.equals(m.activityCountry());
        boolean now = m.periods() != null
                && m.periods().stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && p.workedIn().equals(home)
                                && InsuranceFacts.covers(life, p).isYes());
        return active || now;
    }

    /** How an act that consists of grants stands to a person; null where it gives the person nothing where he or she lives. */
    public static AgreementFacts.@Nullable Standing standing(Life life, Instrument instrument) {
        Grant found = null;
        boolean sure = false;
        for (Grant grant : instrument.grants()) {
            Answer holds = holds(life, instrument, grant);
            if (!sure && !holds.isNo() && (found == null || holds.isYes())) {
                found = grant;
                sure = holds.isYes();
            }
        }
        return found == null
                ? null
                : new AgreementFacts.Standing(true, Phrase.of(sure ? "grant.holds" : "grant.if", found.name()));
    }

    /** The State where the person lives. */
    public static List<String> here(Life life) {
        return life.residence() == null ? List.of() : List.of(life.residence());
    }

    /** One State alone. */
    public static List<String> only(String state) {
        return List.of(state);
    }

    /** States that the act binds where the person worked with a title of a grant that sends pensions along, and does not live any more. */
    public static List<String> leftBehind(Life life, Instrument instrument, Grant grant) {
        String to = PaymentFacts.where(life);
        List<Residence> entries = life.facts().residence();
        if (!grant.pensionsAbroad() || to == null || entries == null || life.isIn("eea", to) || life.isIn("ch", to)) {
            return List.of();
        }
        return entries.stream()
                .filter(r -> grant.holdsOn(life.day())
                        && r.status() != null
                        && grant.statuses().contains(r.status().id())
                        && !r.country().equals(to)
                        && instrument.binds(r.country(), life.day())
                        && belongs(life, grant, r.country()))
                .map(Residence::country)
                .distinct()
                .toList();
    }

    /** Branches of pensions. */
    public static Set<Branch> pensions() {
        return PENSIONS;
    }
}
