package org.wayfare.facts;

import java.math.BigDecimal;
import org.wayfare.model.Country;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.Phrase;

/** Reasons and notices of the rules on coordination in the Union, with their arguments. */
public final class EuPhrases {
    private EuPhrases() {}

    /** Why Regulation 883/2004 covers the person. */
    public static Phrase ground(Life life) {
        if (life.hasNationalityIn("eu-883")) {
            return Phrase.of("eu.scope.national");
        }
        FamilyMember relative = EuPersons.coveredRelative(life);
        return Phrase.of(relative == null ? "eu.scope.refugee" : "eu.scope.family");
    }

    /** Why Regulation 1231/2010 does not cover somebody who lives where it does not bind. */
    public static Phrase notResident(Life life) {
        return life.residence() == null
                ? Phrase.of("eu.scope.residence-unknown")
                : Phrase.of("eu.scope.not-bound", new Country(life.residence()));
    }

    /** Why a posting is none, and which legislation is followed. */
    public static Phrase refusedPosting(Period p, int months) {
        Country work = new Country(p.workedIn());
        if (p.posting() != null && Boolean.TRUE.equals(p.posting().replacesAnother())) {
            return Phrase.of("eu.notice.posting-replaces", work);
        }
        Integer expected = p.posting() == null ? null : p.posting().expectedMonths();
        return expected != null && expected > months
                ? Phrase.of("eu.notice.posting-too-long", expected, months, work)
                : Phrase.of("eu.notice.posting-overrun", months, work);
    }

    /** The way out for teleworkers. */
    public static Phrase telework(EuWork work) {
        BigDecimal share = work.homeShare() == null ? BigDecimal.ZERO : work.homeShare();
        return Phrase.of("eu.notice.telework", share, new Country(String.valueOf(work.seat())));
    }
}
