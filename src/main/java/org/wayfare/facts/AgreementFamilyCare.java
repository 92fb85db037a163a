package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.Relation;

/** Health care, under agreements, of a family that stayed in the other State. */
public final class AgreementFamilyCare {
    private AgreementFamilyCare() {}

    /**
     * The person works under the legislation of the one State, and a partner, a child or a dependent parent lives in the other. Who of them counts is for the
     * law of the State where they live.
     */
    public static boolean isOwed(Life life, String payer, String home) {
        return worksIn(life, payer)
                && life.family() != null
                && life.family().stream().anyMatch(m -> isFamilyIn(life, m, home));
    }

    private static boolean worksIn(Life life, String state) {
        List<Period> periods = life.facts().periods();
        boolean left = life.hasMoved() && !state.equals(life.residence());
        return !left
                && periods != null
                && periods.stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && life.legislationOf(p).equals(state)
                                && InsuranceFacts.covers(life, p).isYes());
    }

    private static boolean isFamilyIn(Life life, FamilyMember m, String home) {
        boolean close = m.relation().isPartner()
                || m.relation().isChild()
                || m.relation() == Relation.PARENT && Boolean.TRUE.equals(m.dependent());
        return close && home.equals(m.residence()) && EventFacts.deathOf(life, m) == null;
    }
}
