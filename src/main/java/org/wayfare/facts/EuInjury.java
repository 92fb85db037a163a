package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Cause;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.Period;

/**
 * An accident at work or an occupational disease, and the State whose insurance answers for it; see Title III, Chapter 2 of Regulation 883/2004.
 *
 * @param event the incapacity
 * @param insuredIn the State to whose legislation the person was subject then
 */
public record EuInjury(Event event, String insuredIn) {

    /** Every such event of the person up to the judged day whose State is known. */
    public static List<EuInjury> of(Life life, EuScope scope, EuLegislation law) {
        List<Event> events =
                life.facts().events() == null ? List.of() : life.facts().events();
        List<EuInjury> found = new ArrayList<>();
        for (Event e : events) {
            boolean byWork = e.cause() == Cause.WORK_ACCIDENT || e.cause() == Cause.OCCUPATIONAL_DISEASE;
            boolean own = e.type() == EventType.INCAPACITY && e.of() == null && byWork;
            String state = own && e.date() != null && e.date().perhapsBy(life.day())
                    ? legislation(life, law, e.date().latest())
                    : null;
            if (state != null && scope.covers(state)) {
                found.add(new EuInjury(e, state));
            }
        }
        return List.copyOf(found);
    }

    /** The work that goes on today gives today's legislation; else what the case says of the work of that day, or of the last before it. */
    private static @Nullable String legislation(Life life, EuLegislation law, LocalDate day) {
        Period then = null;
        LocalDate ended = LocalDate.MIN;
        for (Period p : work(life)) {
            LocalDate end = p.to() == null || p.to().latest().isAfter(day) ? day : p.to().latest();
            boolean begun = p.from() == null || !p.from().earliest().isAfter(day);
            if (begun && end.isAfter(ended)) {
                then = p;
                ended = end;
            }
        }
        if (then == null) {
            return null;
        }
        boolean goesOn = InsuranceFacts.covers(life, then).isYes();
        return goesOn && law.isActive() ? law.state() : life.legislationOf(then);
    }

    /** The person's work that opens insurance. */
    static List<Period> work(Life life) {
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        return periods.stream().filter(p -> p.kind().isInsurableWork()).toList();
    }

    /** A disease, for which work in several States may have been the cause. */
    public boolean isDisease() {
        return event.cause() == Cause.OCCUPATIONAL_DISEASE;
    }

    /**
     * The States of work before the disease was found, the last first.
     * Reading: any work may have been the exposure; whether it was is for the institutions to find.
     */
    public List<String> exposedIn(Life life, EuScope scope) {
        LocalDate found = event.date() == null ? life.day() : event.date().latest();
        Map<String, LocalDate> last = new LinkedHashMap<>();
        for (Period p : work(life)) {
            LocalDate end = p.to() == null || p.to().latest().isAfter(found) ? found : p.to().latest();
            boolean begun = p.from() == null || !p.from().earliest().isAfter(found);
            String state = life.legislationOf(p);
            if (begun && scope.covers(state)) {
                last.merge(state, end, (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return last.entrySet().stream()
                .sorted(Map.Entry.<String, LocalDate>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One State of exposure comes after another in time. */
    public boolean isLater(Life life, EuScope scope, String later, String earlier) {
        List<String> states = exposedIn(life, scope);
        return states.contains(later)
                && states.contains(earlier)
                && states.indexOf(later) < states.indexOf(earlier)
                && scope.links(later, earlier);
    }
}
