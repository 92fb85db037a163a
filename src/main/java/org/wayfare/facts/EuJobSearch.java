package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;

/** Days and time limits of Chapter 6 of Regulation 883/2004, and of Art. 55 of Regulation 987/2009. */
public final class EuJobSearch {
    /** So many days after leaving one must have registered, for no day to be lost (Reg. 883/2004 Art. 64(1)(b)). */
    private static final int DAYS_TO_REGISTER = 7;

    private static final int MONTHS_ABROAD = 3;
    /** The State of the last work refunds so much ... */
    private static final int MONTHS_REFUNDED = 3;
    /** ... and so much after a year of insurance in the last two (Art. 65(6) and (7)). */
    private static final int MONTHS_REFUNDED_LONGER = 5;

    private static final int YEARS_LOOKED_AT = 2;

    private EuJobSearch() {}

    /** The last day for registering in the State of the search; null: the day of leaving is not known. */
    public static @Nullable LocalDate registerBy(Life life) {
        LocalDate left = EuUnemployment.departure(life);
        return left == null ? null : left.plusDays(DAYS_TO_REGISTER);
    }

    /** Registered later than that: the days in between are lost. */
    public static boolean isLate(Life life, EuUnemployment unemployed) {
        LocalDate by = registerBy(life);
        return by != null
                && unemployed.registeredThere() != null
                && unemployed.registeredThere().isAfter(by);
    }

    /** The last day of the time for which the benefit is kept, by which one must be back; null: the day of leaving is not known. */
    public static @Nullable LocalDate returnBy(Life life) {
        LocalDate left = EuUnemployment.departure(life);
        return left == null ? null : left.plusMonths(MONTHS_ABROAD).minusDays(1);
    }

    /** The last day for which the State of the last work refunds the benefit of the State of residence; null: its first day is not known. */
    public static @Nullable LocalDate refundedUntil(Life life, EuUnemployment unemployed) {
        if (unemployed.registered() == null) {
            return null;
        }
        int months = hasWorkedAYear(life, unemployed) ? MONTHS_REFUNDED_LONGER : MONTHS_REFUNDED;
        return unemployed.registered().plusMonths(months).minusDays(1);
    }

    private static boolean hasWorkedAYear(Life life, EuUnemployment unemployed) {
        Period last = EuUnemployment.lastWork(life);
        if (last == null || last.to() == null || life.facts().periods() == null) {
            return false;
        }
        LocalDate end = last.to().earliest();
        List<DaySet> days = new ArrayList<>();
        for (Period p : life.facts().periods()) {
            boolean counts = p.kind().isInsurableWork()
                    && !Boolean.FALSE.equals(p.insured())
                    && life.legislationOf(p).equals(unemployed.worked());
            if (counts && p.from() != null && !p.from().latest().isAfter(end)) {
                LocalDate to = p.to() == null || p.to().earliest().isAfter(end) ? end : p.to().earliest();
                days.add(DaySet.of(p.from().latest(), to));
            }
        }
        DaySet window = DaySet.of(end.minusYears(YEARS_LOOKED_AT).plusDays(1), end);
        long year = java.time.temporal.ChronoUnit.DAYS.between(end.minusYears(1), end);
        return DaySet.union(days).and(window).days() >= year;
    }

    /** The States other than the paying one where children of the family live (Reg. 987/2009 Art. 54(3)). */
    public static Set<String> homesOfChildren(Life life, EuScope scope, String payer) {
        Set<String> homes = new TreeSet<>();
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        family.stream()
                .filter(m -> m.relation().isChild() && scope.links(m.residence(), payer))
                .forEach(m -> homes.add(String.valueOf(m.residence())));
        return homes;
    }
}
