package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Occupation;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Role;
import org.wayfare.model.Subject;

/**
 * What the person does on the day, seen with the eyes of Title II of Regulation 883/2004. Says what is, not which legislation follows.
 *
 * @param residence State of residence; null: not known
 * @param periods the periods of work or benefit that make the situation; empty where there is none
 * @param place the one State that the situation names: of the work, the home base, the flag, the administration, the benefit, the document; null: several, or
 *     none
 * @param states States of the territory in which there is more than marginal work
 * @param employedIn likewise, as an employed person
 * @param seats seats of the employers
 * @param homeShare share of the working time in the State of residence, in percent; null: not known
 */
public record EuWork(
        EuSituation situation,
        @Nullable String residence,
        List<Period> periods,
        @Nullable String place,
        Set<String> states,
        Set<String> employedIn,
        Set<String> seats,
        @Nullable BigDecimal homeShare) {
    /** Less than this is a sign that no substantial part of the activity is pursued in a State (Reg. 987/2009 Art. 14(8)). */
    private static final BigDecimal SUBSTANTIAL = BigDecimal.valueOf(25);

    /** From this share of telework at home the framework agreement does not help. */
    private static final BigDecimal TELEWORK = BigDecimal.valueOf(50);

    /** At least a quarter of the working time is spent in the State of residence; yes too where nobody has said. */
    public boolean isSubstantialAtHome() {
        return residence != null
                && states.contains(residence)
                && (homeShare == null || homeShare.compareTo(SUBSTANTIAL) >= 0);
    }

    /** Work in several States, and nobody has said how much of it at home. */
    public boolean isShareUnknown() {
        return states.size() > 1 && residence != null && states.contains(residence) && homeShare == null;
    }

    /** Work in several States, none of them the State of residence, and nobody has said how the time is shared. */
    public boolean isUnsharedAbroad() {
        return states.size() > 1
                && (residence == null || !states.contains(residence))
                && periods.stream().allMatch(p -> p.shares() == null);
    }

    /** Work in several States, of whatever kind (Art. 13). */
    public boolean isInSeveralStates() {
        return situation == EuSituation.EMPLOYED_IN_SEVERAL
                || situation == EuSituation.SELF_EMPLOYED_IN_SEVERAL
                || situation == EuSituation.EMPLOYED_AND_SELF_EMPLOYED;
    }

    /** Somebody is employed by an employer whose seat is stated. */
    public boolean isEmployment() {
        return periods.stream().anyMatch(p -> p.kind() == PeriodKind.EMPLOYMENT && p.employerCountry() != null);
    }

    /** The State that the situation names is not the State of residence. */
    public boolean isAbroad() {
        return place != null && !place.equals(residence);
    }

    /** Paid by an employer in the State of residence for work that counts as done elsewhere. */
    public boolean isPaidAtHome() {
        return isAbroad() && residence != null && seats.contains(residence);
    }

    /** Works at home as a teleworker for less than half of the time (framework agreement under Art. 16). */
    public boolean isTeleworkAtHome() {
        return homeShare != null
                && homeShare.compareTo(TELEWORK) < 0
                && periods.stream().anyMatch(p -> p.occupation() == Occupation.TELEWORKER);
    }

    /** Employers in one State only. */
    public boolean isOneSeat() {
        return seats.size() == 1;
    }

    /** That State; null: several, or none. */
    public @Nullable String seat() {
        return isOneSeat() ? seats.iterator().next() : null;
    }

    /** The employers' State other than the State of residence, where there are just these two. */
    public @Nullable String seatElsewhere() {
        if (seats.size() != 2 || residence == null || !seats.contains(residence)) {
            return null;
        }
        return seats.stream().filter(s -> !s.equals(residence)).findFirst().orElse(null);
    }

    /** At least two employers have their seats in different States, none of them the State of residence. */
    public boolean isSeatsApart() {
        return seats.stream().filter(s -> !s.equals(residence)).count() > 1;
    }

    /** The State with the largest share of the working time; of equal ones, or where nobody has said, the first by its code. */
    public @Nullable String centre() {
        String centre = null;
        BigDecimal most = BigDecimal.valueOf(-1);
        for (String state : states) {
            BigDecimal share = BigDecimal.ZERO;
            for (Period p : periods) {
                share = p.shares() == null ? share : p.shares().getOrDefault(state, BigDecimal.ZERO);
            }
            if (share.compareTo(most) > 0) {
                centre = state;
                most = share;
            }
        }
        return centre;
    }

    /** The one State in which the person is employed; null: several, or none. */
    public @Nullable String employedInOne() {
        return employedIn.size() == 1 ? employedIn.iterator().next() : null;
    }

    /** The first period of the situation. */
    public Period first() {
        return periods.get(0);
    }

    /**
     * What follows once the legislation is known: the legislation itself, who is competent, and under which legislation each period stands.
     *
     * @param document A1 or the like; null: none is due
     */
    public List<Object> under(
            EuScope scope, String state, @Nullable String document, @Nullable LocalDate until, List<Citation> basis) {
        LocalDate since = null;
        List<Object> conclusions = new ArrayList<>();
        for (Period p : periods) {
            PartialDate from = p.from();
            since = from != null
                            && from.isExact()
                            && (since == null || from.latest().isAfter(since))
                    ? from.latest()
                    : since;
            if (p.kind().isInsurableWork()) {
                conclusions.add(new Legislation(p.path(), state, scope.instrument(), basis));
            }
        }
        conclusions.add(new EuLegislation(state, situation, residence, since));
        conclusions.add(new Competence(Subject.LEGISLATION, state, Role.COMPETENT, since, until, document, basis));
        return List.copyOf(conclusions);
    }
}
