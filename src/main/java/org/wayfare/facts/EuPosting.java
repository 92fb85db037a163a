package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;

/** Lengths and days of postings (Reg. 883/2004 Art. 12, Decision A2). */
public final class EuPosting {
    /** So long a new posting of the same worker to the same State must wait (Decision A2). */
    private static final int PAUSE_MONTHS = 2;

    private EuPosting() {}

    /** A posting of the length that is allowed, in which nobody is replaced, between States of the territory. */
    public static boolean isPosting(Period p, EuScope scope, int months) {
        if (p.posting() == null
                || Boolean.FALSE.equals(p.posted())
                || !scope.links(p.posting().from(), p.workedIn())) {
            return false;
        }
        boolean replaces = Boolean.TRUE.equals(p.posting().replacesAnother()) && p.kind() != PeriodKind.SELF_EMPLOYMENT;
        return !replaces && (p.posting().expectedMonths() == null || p.posting().expectedMonths() <= months);
    }

    /** The posting, with those that it goes on from, has lasted or lasted in the end, or is meant to last, for longer than is allowed. */
    public static boolean isOverrun(Life life, Period p, int months, LocalDate day) {
        if (p.from() == null || p.posting() == null) {
            return false;
        }
        LocalDate first = firstDay(life, p);
        LocalDate last = p.to() == null || p.to().latest().isAfter(day) ? day : p.to().latest();
        Integer expected = p.posting().expectedMonths();
        LocalDate meant =
                expected == null ? last : p.from().latest().plusMonths(expected).minusDays(1);
        LocalDate limit = first.plusMonths(months);
        return !limit.isAfter(last) || !limit.isAfter(meant);
    }

    /** A posting of the same worker to the same State that ended less than two months before is the same posting (Decision A2, point 3(c)). */
    private static LocalDate firstDay(Life life, Period p) {
        LocalDate first = p.from().latest();
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        for (Period other : periods) {
            boolean same = other.posting() != null
                    && p.posting() != null
                    && other.posting().from().equals(p.posting().from())
                    && other.workedIn().equals(p.workedIn());
            boolean before = same
                    && other.from() != null
                    && other.to() != null
                    && other.to().latest().isBefore(first);
            if (before
                    && other.to().latest().plusMonths(PAUSE_MONTHS).isAfter(first)
                    && other.from().latest().isBefore(first)) {
                first = other.from().latest();
            }
        }
        return first;
    }

    /** Stated as a posting between States of the territory, but none that keeps the first legislation, and certified by no State. */
    public static boolean isRefusedPosting(Life life, Period p, EuScope scope, int months) {
        boolean begun = p.from() == null || p.from().perhapsBy(life.day());
        return begun
                && !EuCertificates.covers(life, scope, p)
                && (!isPosting(p, scope, months) || isOverrun(life, p, months, life.day()));
    }

    /** The last day of a posting, so far as known: as expected, or the longest that is allowed. */
    public static @Nullable LocalDate endOfPosting(Period p, int months) {
        if (p.to() != null && p.to().isExact()) {
            return p.to().latest();
        }
        if (p.from() == null || !p.from().isExact() || p.posting() == null) {
            return null;
        }
        Integer expected = p.posting().expectedMonths();
        return p.from()
                .latest()
                .plusMonths(expected == null ? months : Math.min(expected, months))
                .minusDays(1);
    }
}
