package org.wayfare.facts;

import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.PayableAbroad;

/** Questions about payment abroad. */
public final class PaymentFacts {
    private PaymentFacts() {}

    /** Where the person is to be paid: where they stay for a time, else where they live; null: unknown. */
    public static @Nullable String where(Life life) {
        return life.stay() != null ? life.stay() : life.residence();
    }

    /** Whether an agreement's export clause reaches from one of its States to a place: the other State, or any where it says so. */
    public static boolean reaches(org.wayfare.model.law.Instrument agreement, String state, String to) {
        return !to.equals(state) && (agreement.exportAnywhere() || agreement.countries().contains(to));
    }

    /** The country of payment where an entry of national law fits it and the person; null: the entry does not fit. */
    public static @Nullable String destination(Life life, PayableAbroad entry) {
        String to = where(life);
        boolean stays = life.stay() != null;
        if (to == null || !entry.inForceOn(life.day()) || entry.stay() != null && entry.stay() != stays) {
            return null;
        }
        boolean there = entry.to().isEmpty() || entry.to().stream().anyMatch(g -> life.isIn(g, to) || g.equals("national") && life.isNationalOf(to));
        boolean who = entry.nationality().isEmpty()
                || entry.nationality().stream().anyMatch(g -> StandingFacts.belongs(life, g, entry.country()).isYes());
        return there && who ? to : null;
    }
}
