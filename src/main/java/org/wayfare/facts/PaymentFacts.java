package org.wayfare.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Ratio;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Scheme;

/** Questions about payment abroad. */
public final class PaymentFacts {
    private PaymentFacts() {}

    /** Where the person is to be paid: where they stay for a time, else where they live; null: unknown. */
    public static @Nullable String where(Life life) {
        return life.stay() != null ? life.stay() : life.residence();
    }

    /** Whether an agreement's export clause reaches from one of its States to a place: the other State, or any where it says so. */
    public static boolean reaches(org.wayfare.model.law.Instrument agreement, String state, String to) {
        return !to.equals(state)
                && (agreement.exportAnywhere() || agreement.countries().contains(to));
    }

    /** How an entry of national law pays this person in a place: its share reckoned, a span of time that is over turned to a no. */
    public static PaymentFinding finding(Life life, PayableAbroad entry, String to) {
        PaymentVerdict verdict = isOver(life, entry) ? PaymentVerdict.NOT_PAYABLE : entry.verdict();
        BigDecimal rate = entry.ratePercent();
        Ratio share = null;
        if (entry.share() != null) {
            share = AmountFacts.share(
                    life,
                    entry.country(),
                    entry.share().counted(),
                    entry.share().over());
            if (share == null) {
                verdict = PaymentVerdict.UNDETERMINED;
            } else if (share.numerator().compareTo(share.denominator()) == 0) {
                verdict = PaymentVerdict.FULL;
            } else {
                rate = share.numerator()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(share.denominator(), 2, RoundingMode.HALF_UP);
            }
        }
        boolean limited = verdict == PaymentVerdict.TIME_LIMITED;
        return new PaymentFinding(
                entry.scheme(),
                to,
                verdict,
                limited ? entry.months() : null,
                limited ? entry.weeks() : null,
                rate,
                entry.order(),
                null,
                false,
                share,
                entry.share() == null ? null : entry.share().over().unit(),
                entry.law());
    }

    /** Months and weeks count from the first day abroad (contract). */
    private static boolean isOver(Life life, PayableAbroad entry) {
        PartialDate since =
                life.home() == null || life.stay() != null ? null : life.home().from();
        if (entry.verdict() != PaymentVerdict.TIME_LIMITED || since == null) {
            return false;
        }
        LocalDate end = since.latest();
        if (entry.months() != null) {
            end = end.plusMonths(entry.months().longValue());
        } else if (entry.weeks() != null) {
            end = end.plusWeeks(entry.weeks().longValue());
        }
        return !end.isAfter(life.day());
    }

    /**
     * How a scheme is paid to its State's own nationals in a third State: the first entry that fits; null where none does, or where it depends on more than
     * place and nationality.
     */
    public static @Nullable PaymentFinding asNational(Life life, Scheme scheme, PaidAsNational paid) {
        String to = where(life);
        for (PayableAbroad entry : scheme.payableAbroad()) {
            boolean who = entry.nationality().isEmpty()
                    || entry.nationality().contains("national")
                    || entry.nationality().contains(scheme.country());
            boolean there =
                    to != null && (entry.to().isEmpty() || entry.to().stream().anyMatch(g -> life.isIn(g, to)));
            boolean moved = entry.stay() == null || !entry.stay();
            if (to != null && who && there && moved && entry.inForceOn(life.day())) {
                return entry.conditions().isEmpty() && entry.share() == null
                        ? new PaymentFinding(
                                scheme.id(),
                                to,
                                paid.surely() ? entry.verdict() : PaymentVerdict.UNDETERMINED,
                                entry.months(),
                                entry.weeks(),
                                entry.ratePercent(),
                                0,
                                paid.instrument(),
                                false,
                                paid.basis())
                        : null;
            }
        }
        return null;
    }

    /** The country of payment where an entry of national law fits it and the person; null: the entry does not fit. */
    public static @Nullable String destination(Life life, PayableAbroad entry) {
        String to = where(life);
        boolean stays = life.stay() != null;
        if (to == null || !entry.inForceOn(life.day()) || entry.stay() != null && entry.stay() != stays) {
            return null;
        }
        boolean there = entry.to().isEmpty()
                || entry.to().stream().anyMatch(g -> life.isIn(g, to) || g.equals("national") && life.isNationalOf(to));
        boolean leftOut = entry.notTo().stream().anyMatch(g -> life.isIn(g, to));
        return there && !leftOut && isMeant(life, entry) && !isTooLong(life, entry) ? to : null;
    }

    private static boolean isMeant(Life life, PayableAbroad entry) {
        return entry.nationality().isEmpty()
                || (entry.every()
                        ? StandingFacts.isOnly(life, entry.nationality())
                        : entry.nationality().stream()
                                .anyMatch(g -> StandingFacts.belongs(life, g, entry.country())
                                        .isYes()));
    }

    /** Reading: a stay whose end is not told is an ordinary one. */
    private static boolean isTooLong(Life life, PayableAbroad entry) {
        PartialDate until = life.move() == null ? null : life.move().until();
        return entry.upTo() != null
                && until != null
                && life.day().isBefore(entry.upTo().before(until.latest()));
    }
}
