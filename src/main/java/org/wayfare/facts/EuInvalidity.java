package org.wayfare.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Branch;
import org.wayfare.model.Cause;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;

/** Questions of invalidity benefits where several States are concerned (Reg. 883/2004 Title III chapter 4). */
public final class EuInvalidity {
    /** States whose general invalidity benefit is entered in Annex VI. */
    private static final String TYPE_A = "type-a-invalidity";

    private EuInvalidity() {}

    /**
     * The one State that pays where somebody was insured under laws of type A alone (Art. 44(2)): that of the insurance when the incapacity began.
     *
     * @return null: one State only, another type too, or no incapacity is stated
     */
    public static @Nullable String payer(Life life, EuScope scope) {
        if (incapacities(life).isEmpty()) {
            return null;
        }
        Life onset = life.on(EventFacts.riskDay(life, Branch.INVALIDITY));
        Map<String, List<Stretch>> ever = EuPensions.insured(life, scope, Branch.INVALIDITY);
        boolean typeA = ever.size() > 1 && ever.keySet().stream().allMatch(state -> life.isIn(TYPE_A, state));
        if (!typeA) {
            return null;
        }
        Map<String, List<Stretch>> then = EuPensions.insured(onset, scope, Branch.INVALIDITY);
        return then.size() == 1 ? then.keySet().iterator().next() : EuPensions.last(then);
    }

    /** An invalidity that is no matter of work accidents has grown worse: a later event of a higher degree (Art. 47). */
    public static boolean hasGrownWorse(Life life) {
        List<Event> events = incapacities(life);
        return events.stream().anyMatch(first -> events.stream().anyMatch(later -> isWorse(first, later)));
    }

    private static List<Event> incapacities(Life life) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        Set<Cause> byWork = Set.of(Cause.WORK_ACCIDENT, Cause.OCCUPATIONAL_DISEASE);
        return events.stream()
                .filter(e -> e.type() == EventType.INCAPACITY
                        && e.of() == null
                        && (e.cause() == null || !byWork.contains(e.cause()))
                        && e.date() != null
                        && e.date().perhapsBy(life.day()))
                .toList();
    }

    private static boolean isWorse(Event first, Event later) {
        return first.date() != null
                && later.date() != null
                && later.date().earliest().isAfter(first.date().latest())
                && first.percent() != null
                && later.percent() != null
                && later.percent().compareTo(first.percent()) > 0;
    }

    /** Has been in the civil service under the State's legislation. */
    public static boolean servedIn(Life life, String state) {
        return hasPeriod(life, state, PeriodKind.CIVIL_SERVICE);
    }

    /** Was voluntarily insured under the State's legislation. */
    public static boolean volunteeredIn(Life life, String state) {
        return hasPeriod(life, state, PeriodKind.VOLUNTARY_INSURANCE);
    }

    private static boolean hasPeriod(Life life, String state, PeriodKind kind) {
        List<Period> periods = life.facts().periods();
        return periods != null
                && periods.stream()
                        .anyMatch(p -> p.kind() == kind
                                && life.legislationOf(p).equals(state)
                                && (p.from() == null || p.from().perhapsBy(life.day())));
    }
}
