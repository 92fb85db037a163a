package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.Occupation;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Purpose;
import org.wayfare.model.Residence;
import org.wayfare.model.ReturnsHome;

/**
 * Somebody without work, as Chapter 6 of Regulation 883/2004 looks at the case.
 *
 * @param worked State whose legislation applied to the last work
 * @param livedThen State of residence during that work, where it is another State with which coordination is open; null: the same State, or not known
 * @param lives State of residence now; null: not known
 * @param frontier the person returned home at least weekly; unknown where nobody has said
 * @param partial partially or intermittently unemployed only
 * @param benefitFrom State that pays a benefit on the day; null: none
 * @param registered registered as a jobseeker since; null: not said
 * @param registeredThere registered in the State of the job search since; null: not said
 * @param gone left the State of that residence without having registered there: it is no State of residence for Art. 65 any more
 * @param lastKind what the last work was
 */
public record EuUnemployment(
        String worked,
        @Nullable String livedThen,
        @Nullable String lives,
        Answer frontier,
        boolean partial,
        @Nullable String benefitFrom,
        @Nullable LocalDate registered,
        @Nullable LocalDate registeredThere,
        boolean gone,
        PeriodKind lastKind) {
    /** Before leaving to seek work elsewhere one must have been available at home for so long (Art. 64(1)(a)). */
    private static final int WEEKS_AT_HOME = 4;
    /** For so many months from leaving the benefit is kept of right (Art. 64(1)(c)). */
    private static final int MONTHS_ABROAD = 3;

    /** By the end of the work, then by its beginning; by its State last, so that the order of the case file decides nothing. */
    private static final Comparator<Period> LATER = Comparator.comparing(EuUnemployment::end)
            .thenComparing(p -> p.from() == null ? LocalDate.MIN : p.from().latest())
            .thenComparing(Period::country);

    /** The case of somebody who has lost work or draws benefit and does not work; null: nobody of the kind. */
    public static @Nullable EuUnemployment of(Life life, EuScope scope) {
        Period last = lastWork(life);
        Period benefit = benefit(life);
        Event shortTime = EventFacts.latest(life, EventType.SHORT_TIME_WORK);
        Event loss = EventFacts.latest(life, EventType.JOB_LOSS);
        boolean partial = shortTime != null && isOpen(shortTime, life.day());
        if (last == null || !partial && loss == null && benefit == null || !partial && isWorking(life)) {
            return null;
        }
        String worked = life.legislationOf(last);
        LocalDate then = last.to() == null || last.to().latest().isAfter(life.day())
                ? life.day()
                : last.to().latest();
        LocalDate registered = loss == null || loss.registeredOn() == null
                ? null
                : loss.registeredOn().latest();
        if (!scope.covers(worked)) {
            return null;
        }
        String lived = scope.links(worked, residenceOn(life, then)) ? residenceOn(life, then) : null;
        Answer frontier = frontier(life, last, then);
        LocalDate since = registered == null && benefit != null && benefit.from() != null
                ? benefit.from().latest()
                : registered;
        return new EuUnemployment(
                worked,
                lived,
                life.residence(),
                frontier,
                partial,
                benefit == null || isExported(life, benefit.country(), worked, lived, frontier)
                        ? null
                        : benefit.country(),
                since,
                loss == null || loss.registeredAbroadOn() == null
                        ? null
                        : loss.registeredAbroadOn().latest(),
                hasLeft(life, lived, since),
                last.kind());
    }

    /** After the time for which the State of the last work let its benefit go along, the State of residence owes its own (Art. 65(5)(b)). */
    private static boolean isExported(Life life, String payer, String worked, @Nullable String lived, Answer frontier) {
        LocalDate left = departure(life);
        return payer.equals(worked)
                && lived != null
                && lived.equals(life.residence())
                && frontier.isNo()
                && left != null
                && !left.plusMonths(MONTHS_ABROAD).isAfter(life.day());
    }

    private static boolean hasLeft(Life life, @Nullable String lived, @Nullable LocalDate registered) {
        if (lived == null || life.residence() == null || lived.equals(life.residence())) {
            return false;
        }
        LocalDate left = departure(life);
        return registered == null || left != null && !registered.isBefore(left);
    }

    private static boolean isOpen(Event e, LocalDate day) {
        return e.until() == null || !e.until().latest().isBefore(day);
    }

    private static boolean isWorking(Life life) {
        return life.facts().periods() != null
                && life.facts().periods().stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && !Boolean.TRUE.equals(p.minor())
                                && InsuranceFacts.covers(life, p).isYes());
    }

    private static @Nullable Period benefit(Life life) {
        if (life.facts().periods() != null) {
            for (Period p : life.facts().periods()) {
                if (p.kind() == PeriodKind.UNEMPLOYMENT_BENEFIT
                        && !InsuranceFacts.covers(life, p).isNo()) {
                    return p;
                }
            }
        }
        return null;
    }

    /** The work that ended last, or goes on; of several the one that began last. Null: none is stated. */
    public static @Nullable Period lastWork(Life life) {
        Period last = null;
        if (life.facts().periods() != null) {
            for (Period p : life.facts().periods()) {
                boolean later = last == null || LATER.compare(p, last) > 0;
                last = later && p.kind().isInsurableWork() && hasBegun(life, p) ? p : last;
            }
        }
        return last;
    }

    private static boolean hasBegun(Life life, Period p) {
        return p.from() == null || p.from().perhapsBy(life.day());
    }

    private static LocalDate end(Period p) {
        return p.to() == null ? LocalDate.MAX : p.to().latest();
    }

    /** Where the person lived on a day; null: not known. */
    public static @Nullable String residenceOn(Life life, LocalDate day) {
        if (life.facts().residence() == null) {
            return null;
        }
        String found = null;
        for (Residence r : life.facts().residence()) {
            boolean begun = r.from() == null || r.from().perhapsBy(day);
            boolean open = r.to() == null || !r.to().latest().isBefore(day);
            found = begun && open ? r.country() : found;
        }
        return found;
    }

    /** A frontier worker lives in another State than that of the work and returns there at least once a week (Art. 1(f)). */
    static Answer frontier(Life life, Period work, LocalDate day) {
        String lived = residenceOn(life, day);
        if (lived == null || lived.equals(work.workedIn())) {
            return lived == null ? Answer.unknown("/residence") : Answer.no();
        }
        if (work.occupation() == Occupation.FRONTIER_WORKER) {
            return Answer.yes();
        }
        return work.returnsHome() == null
                ? Answer.unknown(work.pointer("returnsHome"))
                : Answer.of(work.returnsHome() != ReturnsHome.RARELY);
    }

    /** The State that owes the benefit: of the last work, but after whole unemployment of somebody who lived elsewhere, of that residence. */
    public String payer() {
        if (partial) {
            return worked;
        }
        if (benefitFrom != null) {
            return benefitFrom;
        }
        return livedThen != null && !gone ? livedThen : worked;
    }

    /** It is not the State of the last work that owes the benefit. */
    public boolean isOwedByResidence() {
        return livedThen != null && payer().equals(livedThen);
    }

    /** No frontier worker: who stays where the last work was done is owed the benefit there (Art. 65(2), third sentence). */
    public boolean isFreeToChoose() {
        return frontier.isNo();
    }

    /** The State of the last work owes nothing: not where a choice, the insurance of the self-employed or a scheme of civil servants may make it owe. */
    public boolean isClosedAtWork() {
        return isOwedByResidence() && !frontier.isNo() && lastKind == PeriodKind.EMPLOYMENT;
    }

    /** Goes, or has gone, to another State to seek work: a move without another purpose. */
    public boolean seeksWorkIn(Life life, String state) {
        boolean there = state.equals(life.residence()) || state.equals(life.stay());
        Purpose purpose = life.move() == null ? null : life.move().purpose();
        return there
                && (purpose == null
                        || purpose == Purpose.WORK
                        || purpose == Purpose.SETTLE
                        || purpose == Purpose.RETURN_HOME);
    }

    /** The day on which the person leaves or left for where the person now is; null: not known. */
    public static @Nullable LocalDate departure(Life life) {
        if (life.move() != null) {
            return life.day();
        }
        PartialDate from = life.home() == null ? null : life.home().from();
        if (life.stay() != null) {
            Event away = EventFacts.latest(life, EventType.STAY_ABROAD);
            from = away == null ? null : away.date();
        }
        return from == null ? null : from.latest();
    }

    /** Registered for four weeks before leaving; unknown where nobody has said since when, or the month alone leaves it open. */
    public Answer waited(Life life) {
        LocalDate left = departure(life);
        if (registered == null || left == null) {
            return Answer.unknown("/events");
        }
        Event loss = EventFacts.latest(life, EventType.JOB_LOSS);
        PartialDate stated = loss == null ? null : loss.registeredOn();
        LocalDate first = stated == null ? registered : stated.earliest();
        boolean surely = !registered.plusWeeks(WEEKS_AT_HOME).isAfter(left);
        boolean perhaps = !first.plusWeeks(WEEKS_AT_HOME).isAfter(left);
        return Answer.of(surely, perhaps, loss == null ? Set.of("/events") : Set.of(loss.pointer("registeredOn")));
    }

    /** The time abroad for which the benefit is kept has not run out. */
    public boolean isWithinExport(Life life) {
        LocalDate left = departure(life);
        return left == null || left.plusMonths(MONTHS_ABROAD).isAfter(life.day());
    }

    /** How long the benefit is kept, in months. */
    public java.math.BigDecimal months() {
        return java.math.BigDecimal.valueOf(MONTHS_ABROAD);
    }

    /** Insurance in another State of the territory, which a certificate has to prove. */
    public boolean isInsuredElsewhere(Life life, EuScope scope) {
        String owes = payer();
        return life.facts().periods() != null
                && life.facts().periods().stream()
                        .anyMatch(p -> p.kind().isInsurableWork() && scope.links(life.legislationOf(p), owes));
    }

    /** The States under whose legislation the last work was done (Art. 61(2)): several where jobs ended on one day, or go on side by side. */
    public static List<String> lastLegislations(Life life) {
        Period last = lastWork(life);
        if (last == null) {
            return List.of();
        }
        return Objects.requireNonNull(life.facts().periods()).stream()
                .filter(p -> p.kind().isInsurableWork() && hasBegun(life, p) && end(p).equals(end(last)))
                .map(life::legislationOf)
                .distinct()
                .sorted()
                .toList();
    }
}
