package org.wayfare.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.law.Scheme;

/**
 * Coordination may make a State responsible, or may not: that depends on facts that are missing. What the State's own law refuses for want of residence,
 * work or insurance there is then open, not refused.
 *
 * @param states the States that may turn out to be responsible
 * @param missing JSON pointers of the facts that would settle it
 */
public record Unsettled(
        String instrument, Set<String> states, Set<Branch> branches, Set<String> missing, List<Citation> basis) {
    /** Branches in which one State only is responsible, by the work, the residence or the family (Reg. 883/2004 Arts. 11, 17 to 32, 61 to 68). */
    public static final Set<Branch> OF_ONE_STATE = Set.of(
            Branch.HEALTHCARE,
            Branch.SICKNESS,
            Branch.MATERNITY,
            Branch.LONG_TERM_CARE,
            Branch.UNEMPLOYMENT,
            Branch.FAMILY);

    /** Facts on which it depends which legislation applies: the State of residence, and whether there is work on the day. Empty: they are stated. */
    public static Set<String> ofLegislation(Life life) {
        Set<String> missing = new TreeSet<>();
        if (life.residence() == null) {
            missing.add("/residence");
        }
        if (life.facts().periods() == null) {
            missing.add("/periods");
            return missing;
        }
        for (Period p : life.facts().periods()) {
            if (p.kind().isInsurableWork()) {
                missing.addAll(InsuranceFacts.covers(life, p).missing());
            }
        }
        return missing;
    }

    /** Facts on which it depends which States owe family benefits: who belongs to the family, where children live, where the other parent works. */
    public static Set<String> ofFamily(Life life) {
        List<FamilyMember> family = life.family();
        if (family == null) {
            return Set.of("/family");
        }
        Set<String> missing = new HashSet<>();
        for (FamilyMember m : family) {
            boolean away = m.residence() == null && !Boolean.TRUE.equals(m.sameHousehold());
            if (m.relation().isChild() && away) {
                missing.add(m.pointer("residence"));
            } else if (m.relation().isPartner() && EventFacts.deathOf(life, m) == null && m.periods() == null) {
                missing.addAll(ofParent(m));
            }
        }
        return missing;
    }

    private static Set<String> ofParent(FamilyMember parent) {
        if (parent.activity() == null) {
            return Set.of(parent.pointer("activity"));
        }
        boolean placed = parent.activityCountry() != null || parent.residence() != null;
        return placed || EuCare.insuredIn(parent) != null || !parent.activity().isActive()
                ? Set.of()
                : Set.of(parent.pointer("activityCountry"));
    }

    /** It is not stated whether work was lost, and the last work was not done under the State's legislation. */
    public static boolean isJobLossOpen(Life life, String state) {
        return life.facts().events() == null
                && life.facts().periods() != null
                && !EuUnemployment.lastLegislations(life).contains(state);
    }

    /** A benefit that coordination pays in other States once the State is responsible: family benefits whatever means they ask for. */
    public static boolean isPaidAbroad(Scheme scheme) {
        return scheme.branch() == Branch.FAMILY
                ? EuBranches.FAMILY_KINDS.contains(scheme.kind())
                : EuBranches.EXPORTABLE.contains(scheme.kind());
    }
}
