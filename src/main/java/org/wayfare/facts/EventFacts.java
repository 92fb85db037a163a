package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Length;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.law.Condition;

/** Questions about what has happened. */
public final class EventFacts {
    /** Events that matter to the person's own rights only where they are the person's own. */
    private static final Set<EventType> OF_THE_PERSON = Set.of(EventType.INCAPACITY, EventType.CARE_NEED);

    private EventFacts() {}

    /** The events of the case with deaths that only the family list states; null: not stated. */
    public static @Nullable List<Event> events(Life life) {
        List<Event> stated = life.facts().events();
        if (stated == null) {
            return null;
        }
        List<Event> events = new ArrayList<>(stated);
        if (life.facts().family() != null) {
            for (FamilyMember m : life.facts().family()) {
                boolean told = stated.stream()
                        .anyMatch(e -> e.type() == EventType.DEATH && m.id() != null && m.id().equals(e.of()));
                if (m.diedOn() != null && !told) {
                    events.add(new Event(
                            -1,
                            EventType.DEATH,
                            m.diedOn(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            m.id() == null ? "#" + m.index() : m.id(),
                            null));
                }
            }
        }
        return events;
    }

    /** The day on which a family member died; null: alive, or not said. */
    public static @Nullable PartialDate deathOf(Life life, FamilyMember member) {
        if (member.diedOn() != null) {
            return member.diedOn();
        }
        if (life.facts().events() != null && member.id() != null) {
            for (Event e : life.facts().events()) {
                if (e.type() == EventType.DEATH && member.id().equals(e.of())) {
                    return e.date();
                }
            }
        }
        return null;
    }

    /** The newest event of a type that lies on or before the day, of the person; null: none. */
    public static @Nullable Event latest(Life life, EventType type) {
        Event found = null;
        if (life.facts().events() != null) {
            for (Event e : life.facts().events()) {
                boolean past = e.date() == null || e.date().perhapsBy(life.day());
                boolean concerned = e.of() == null || !OF_THE_PERSON.contains(type);
                if (e.type() == type && past && concerned && (found == null || isAfter(e, found))) {
                    found = e;
                }
            }
        }
        return found;
    }

    private static boolean isAfter(Event a, Event b) {
        return a.date() != null
                && (b.date() == null || a.date().latest().isAfter(b.date().latest()));
    }

    /** The day of the insured event of a condition's branch; the judged day where none is stated. */
    public static LocalDate riskDay(Life life, Condition condition) {
        boolean ofDeceased = condition.text("of", "person").equals("deceased");
        return riskDay(life, ofDeceased ? Branch.SURVIVORS : condition.branch());
    }

    /** Where the day of the person's own insured event is not stated: the fact that would say it; null: it is stated, or there is no such event. */
    static @Nullable String undatedRisk(Life life, Condition condition) {
        boolean own = condition.text("of", "person").equals("person");
        if (own && life.facts().events() == null) {
            return "/events";
        }
        EventType type = own ? eventOf(condition.branch()) : null;
        Event event = type == null ? null : latest(life, type);
        return event == null || event.date() != null ? null : event.pointer("date");
    }

    /**
     * The days of the insured events that a condition looks at: the person's own of its branch, of the causes that it names; the judged day where none is
     * stated.
     */
    static List<LocalDate> riskDays(Life life, Condition condition) {
        EventType type = eventOf(condition.branch());
        List<Event> events = life.facts().events();
        if (!condition.text("of", "person").equals("person") || type == null || events == null) {
            return List.of(riskDay(life, condition));
        }
        List<String> causes = condition.list("cause");
        List<LocalDate> days = new ArrayList<>();
        for (Event e : events) {
            boolean asked = causes.isEmpty()
                    || e.cause() == null
                    || causes.contains(e.cause().id());
            if (e.type() == type
                    && e.of() == null
                    && asked
                    && e.date() != null
                    && e.date().perhapsBy(life.day())) {
                days.add(
                        e.date().latest().isAfter(life.day())
                                ? life.day()
                                : e.date().latest());
            }
        }
        return days.isEmpty() ? List.of(life.day()) : List.copyOf(days);
    }

    private static @Nullable EventType eventOf(Branch branch) {
        return switch (branch) {
            case UNEMPLOYMENT -> EventType.JOB_LOSS;
            case SICKNESS, INVALIDITY, EMPLOYMENT_INJURY -> EventType.INCAPACITY;
            case MATERNITY -> EventType.CHILDBIRTH;
            case OLD_AGE -> EventType.RETIREMENT_CLAIM;
            default -> null;
        };
    }

    /** The day of the insured event of a branch; the judged day where none is stated. */
    public static LocalDate riskDay(Life life, Branch branch) {
        EventType type = eventOf(branch);
        boolean death = branch == Branch.SURVIVORS || branch == Branch.DEATH_GRANT;
        FamilyMember deceased = death ? life.deceased() : null;
        PartialDate date = type != null ? dayOf(latest(life, type)) : deceased == null ? null : deathOf(life, deceased);
        return date == null || date.latest().isAfter(life.day()) ? life.day() : date.latest();
    }

    private static @Nullable PartialDate dayOf(@Nullable Event event) {
        return event == null ? null : event.date();
    }

    /** The insured event of the condition has happened. */
    public static Answer risk(Life life, Condition condition) {
        List<Event> events = events(life);
        if (events == null) {
            return Answer.unknown("/events");
        }
        Answer best = Answer.no();
        for (Event event : events) {
            if (event.type().id().equals(condition.text("event", ""))) {
                best = best.or(fits(life, condition, event));
            }
        }
        return best;
    }

    private static Answer fits(Life life, Condition condition, Event event) {
        return of(life, condition, event)
                .and(when(life, condition, event))
                .and(cause(condition, event))
                .and(percent(life, condition, event))
                .and(involuntary(condition, event));
    }

    private static Answer of(Life life, Condition condition, Event event) {
        List<String> relations = condition.list("of");
        if (relations.isEmpty()) {
            boolean concernsOthers = event.type() == EventType.CHILDBIRTH || event.type() == EventType.DEATH;
            return Answer.of(event.of() == null || concernsOthers);
        }
        if (event.of() == null || life.facts().family() == null) {
            return event.of() == null ? Answer.no() : Answer.unknown("/family");
        }
        for (FamilyMember m : life.facts().family()) {
            if (event.of().equals(m.id()) || event.of().equals("#" + m.index())) {
                return Answer.of(relations.contains(m.relation().id()));
            }
        }
        return Answer.no();
    }

    private static Answer when(Life life, Condition condition, Event event) {
        PartialDate date = event.date();
        if (date == null) {
            return Answer.unknown(event.pointer("date"));
        }
        Length ahead = Dating.<Length>resolve(life, condition, "ahead").value();
        LocalDate last = ahead == null ? life.day() : ahead.after(life.day());
        Length ago = Dating.<Length>resolve(life, condition, "atLeastAgo").value();
        if (ago != null) {
            last = ago.before(last);
        }
        // Planned treatment may lie after the judged day (contract).
        boolean planned = event.type() == EventType.TREATMENT_ABROAD || event.type() == EventType.RETIREMENT_CLAIM;
        boolean sure = planned || date.surelyBy(last);
        boolean perhaps = planned || date.perhapsBy(last);
        Length within = Dating.<Length>resolve(life, condition, "within").value();
        if (within != null) {
            LocalDate first = within.before(life.day());
            sure = sure && !date.earliest().isBefore(first);
            perhaps = perhaps && !date.latest().isBefore(first);
        }
        if (!perhaps && ago != null && date.surelyBy(life.day())) {
            return Answer.later(ago.after(date.latest()));
        }
        return Answer.of(sure, perhaps, Set.of(event.pointer("date")));
    }

    private static Answer cause(Condition condition, Event event) {
        List<String> causes = condition.list("cause");
        if (causes.isEmpty()) {
            return Answer.yes();
        }
        return event.cause() == null
                ? Answer.unknown(event.pointer("cause"))
                : Answer.of(causes.contains(event.cause().id()));
    }

    private static Answer percent(Life life, Condition condition, Event event) {
        BigDecimal need =
                Dating.<BigDecimal>resolve(life, condition, "minPercent").value();
        if (need == null) {
            return Answer.yes();
        }
        return event.percent() == null
                ? Answer.unknown(event.pointer("percent")).showing(null, need)
                : Answer.of(event.percent().compareTo(need) >= 0).showing(event.percent(), need);
    }

    private static Answer involuntary(Condition condition, Event event) {
        if (!condition.flag("involuntary", false)) {
            return Answer.yes();
        }
        return event.voluntary() == null ? Answer.unknown(event.pointer("voluntary")) : Answer.of(!event.voluntary());
    }

    /** Registered as a jobseeker: the case says so, or unemployment benefit is being drawn. */
    public static Answer registeredJobseeker(Life life) {
        if (life.facts().periods() != null) {
            for (Period p : life.facts().periods()) {
                if (p.kind() == PeriodKind.UNEMPLOYMENT_BENEFIT
                        && InsuranceFacts.covers(life, p).isYes()) {
                    return Answer.yes();
                }
            }
        }
        if (life.facts().events() == null) {
            return Answer.unknown("/events");
        }
        Event loss = latest(life, EventType.JOB_LOSS);
        if (loss == null) {
            return Answer.no();
        }
        return loss.registeredOn() == null
                ? Answer.unknown(loss.pointer("registeredOn"))
                : Answer.of(
                        loss.registeredOn().surelyBy(life.day()),
                        loss.registeredOn().perhapsBy(life.day()),
                        Set.of(loss.pointer("registeredOn")));
    }

    /** Needs care to at least the level that the condition asks. */
    public static Answer careNeed(Life life, Condition condition) {
        if (life.facts().events() == null) {
            return Answer.unknown("/events");
        }
        BigDecimal need = Dating.<BigDecimal>resolve(life, condition, "level").value();
        Event care = latest(life, EventType.CARE_NEED);
        if (care == null) {
            return Answer.no();
        }
        if (care.level() == null || need == null) {
            return need == null
                    ? Answer.notEncoded()
                    : Answer.unknown(care.pointer("level")).showing(null, need);
        }
        return Answer.of(BigDecimal.valueOf(care.level()).compareTo(need) >= 0).showing(care.level(), need);
    }

    /** Is disabled to at least the percentage that the condition asks. */
    public static Answer disability(Life life, Condition condition) {
        BigDecimal need = Dating.<BigDecimal>resolve(life, condition, "percent").value();
        if (need == null) {
            return Answer.notEncoded();
        }
        BigDecimal percent = life.facts().person().disabilityPercent();
        Event incapacity = latest(life, EventType.INCAPACITY);
        if (percent == null && incapacity != null) {
            percent = incapacity.percent();
        }
        if (percent != null) {
            return Answer.of(percent.compareTo(need) >= 0).showing(percent, need);
        }
        return Answer.unknown("/person/disabilityPercent").showing(null, need);
    }
}
