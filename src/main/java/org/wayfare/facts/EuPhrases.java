package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.List;
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

    /** Jobs in several States are taken as going on side by side. */
    public static Phrase jobsAtOnce(EuWork work) {
        return Phrase.of("eu.notice.jobs-at-once", countries(List.copyOf(work.states())));
    }

    /** What a pensioner who lives in another State may ask for. */
    public static Phrase exemptPensioner(List<?> pensionStates, EuWork work) {
        return Phrase.of(
                "eu.notice.pensioner-exempt", countries(pensionStates), new Country(String.valueOf(work.residence())));
    }

    /** A certificate binds although all the work is done in another State. */
    public static Phrase certificate(EuWork work, String state) {
        return Phrase.of("eu.notice.certificate-binds", new Country(String.valueOf(work.place())), new Country(state));
    }

    /** Certificates of two States for one day. */
    public static Phrase twoCertificates(EuWork work, String other) {
        return Phrase.of("eu.notice.two-certificates", new Country(String.valueOf(work.place())), new Country(other));
    }

    /** In which order States are asked for benefits meant for orphans. */
    public static Phrase orphans(List<?> order) {
        return Phrase.of("eu.notice.orphans", countries(order));
    }

    private static List<Country> countries(List<?> states) {
        return states.stream().map(s -> new Country(String.valueOf(s))).toList();
    }

    /** The way out for teleworkers. */
    public static Phrase telework(EuWork work) {
        BigDecimal share = work.homeShare() == null ? BigDecimal.ZERO : work.homeShare();
        return Phrase.of("eu.notice.telework", share, new Country(String.valueOf(work.seat())));
    }
}
