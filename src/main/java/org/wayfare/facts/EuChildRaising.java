package org.wayfare.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.law.Scheme;

/** Years with children in another State than the one of the career (Reg. 987/2009 Art. 44; Art. 21 TFEU). */
public final class EuChildRaising {
    private EuChildRaising() {}

    /** The State where somebody worked when the child-raising began, unless work in a third State came in between; null: none. */
    public static @Nullable String atWorkIn(Life life, EuScope scope, Period raising) {
        List<Period> all = life.facts().periods();
        if (all == null || raising.from() == null) {
            return null;
        }
        String found = null;
        for (Period p : all) {
            boolean working = p.kind().isInsurableWork() && !Boolean.FALSE.equals(p.insured());
            String state = life.legislationOf(p);
            if (working && runsUpTo(p, raising) && scope.links(state, raising.country())) {
                found = state;
            }
        }
        String state = found;
        boolean elsewhere = all.stream()
                .anyMatch(p ->
                        p.kind().isInsurableWork() && !life.legislationOf(p).equals(state) && overlaps(p, raising));
        return elsewhere ? null : state;
    }

    /** The only State of the territory in which somebody ever worked, where the children were raised in another; null: there is none, or more than one. */
    public static @Nullable String onlyStateOfWork(Life life, EuScope scope, Period raising) {
        List<Period> all = life.facts().periods();
        Set<String> states = new TreeSet<>();
        if (all != null) {
            all.stream()
                    .filter(p -> p.kind().isInsurableWork())
                    .map(life::legislationOf)
                    .filter(scope::covers)
                    .forEach(states::add);
        }
        String only = states.size() == 1 ? states.iterator().next() : null;
        return scope.links(only, raising.country()) ? only : null;
    }

    /**
     * The State where the children were raised is known not to count that time: it is said not to be insured there, or that State's law names no such time.
     *
     * @param main that State's main scheme of old age; empty where the library does not hold it
     */
    public static Boolean isUncounted(Period raising, Collection<?> main) {
        boolean counted = main.stream()
                .map(Scheme.class::cast)
                .flatMap(s -> s.conditions().stream())
                .anyMatch(c -> c.periods().kinds().contains(PeriodKind.CHILD_RAISING));
        return raising.insured() != null ? !raising.insured() : !main.isEmpty() && !counted;
    }

    /** Goes on on the day before the child-raising begins, or later. */
    private static boolean runsUpTo(Period work, Period raising) {
        var start = java.util.Objects.requireNonNull(raising.from());
        return work.from() != null
                && work.from().surelyBy(start.earliest())
                && (work.to() == null
                        || !work.to().earliest().isBefore(start.latest().minusDays(1)));
    }

    private static boolean overlaps(Period work, Period raising) {
        var start = java.util.Objects.requireNonNull(raising.from());
        boolean before = work.to() != null && work.to().latest().isBefore(start.earliest());
        boolean after = raising.to() != null
                && work.from() != null
                && work.from().earliest().isAfter(raising.to().latest());
        return !before && !after;
    }
}
