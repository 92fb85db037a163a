package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Occupation;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;

/** Reads from a case what somebody does on the day, as Title II of Regulation 883/2004 divides it. */
public final class EuWorkReading {
    /** Below this share work is marginal and left aside (Reg. 987/2009 Art. 14(5b); the Practical Guide names five percent). */
    private static final BigDecimal MARGINAL = BigDecimal.valueOf(5);

    private final Life life;
    private final EuScope scope;
    private final int postingMonths;
    private final List<Period> work = new ArrayList<>();
    private final List<Period> benefits = new ArrayList<>();
    private final List<Period> service = new ArrayList<>();
    private boolean outside;

    private EuWorkReading(Life life, EuScope scope, int postingMonths) {
        this.life = life;
        this.scope = scope;
        this.postingMonths = postingMonths;
    }

    /**
     * What the person does on the day.
     *
     * @param postingMonths for how long a posting keeps the first legislation
     */
    public static EuWork read(Life life, EuScope scope, int postingMonths) {
        EuWorkReading reading = new EuWorkReading(life, scope, postingMonths);
        List<Period> periods =
                life.facts().periods() == null ? List.of() : life.facts().periods();
        for (Period p : periods) {
            if (!InsuranceFacts.covers(life, p).isNo()) {
                reading.sort(p);
            }
        }
        return reading.result();
    }

    private void sort(Period p) {
        if (p.kind().isInsurableWork()) {
            if (p.occupation() == Occupation.INTERNATIONAL_ORGANISATION) {
                outside = true;
            } else {
                work.add(p);
            }
        } else if (p.kind() == PeriodKind.MILITARY) {
            service.add(p);
        } else if (p.kind() == PeriodKind.UNEMPLOYMENT_BENEFIT
                || p.kind() == PeriodKind.SICKNESS_BENEFIT
                || p.kind() == PeriodKind.MATERNITY) {
            benefits.add(p);
        }
    }

    private EuWork result() {
        EuWork special = special();
        if (special != null) {
            return special;
        }
        EuWork working = working();
        if (working != null) {
            return working;
        }
        for (Period p : benefits) {
            if (scope.covers(p.country())) {
                boolean atHome = p.kind() == PeriodKind.UNEMPLOYMENT_BENEFIT
                        && p.country().equals(life.residence())
                        && workedElsewhere(p);
                return one(atHome ? EuSituation.UNEMPLOYED_AT_HOME : EuSituation.ON_BENEFIT, List.of(p), p.country());
            }
        }
        for (Period p : service) {
            if (scope.covers(p.country())) {
                return one(EuSituation.SERVING, List.of(p), p.country());
            }
        }
        return one(outside ? EuSituation.OUTSIDE : EuSituation.OTHER, List.of(), null);
    }

    private boolean workedElsewhere(Period benefit) {
        Period last = EuUnemployment.lastWork(life);
        return last != null && !life.legislationOf(last).equals(benefit.country());
    }

    /** What goes before the general rules. */
    private @Nullable EuWork special() {
        Period posted = null;
        for (Period p : work) {
            String stated = stated(p);
            if (stated != null) {
                return one(EuSituation.CERTIFIED, work, stated);
            }
            posted = isValidPosting(p, life.day()) ? p : posted;
        }
        if (posted != null) {
            boolean self = posted.kind() == PeriodKind.SELF_EMPLOYMENT;
            return one(
                    self ? EuSituation.POSTED_SELF_EMPLOYED : EuSituation.POSTED,
                    List.of(posted),
                    posted.posting().from());
        }
        for (Period p : work) {
            if (p.kind() == PeriodKind.CIVIL_SERVICE) {
                return one(EuSituation.CIVIL_SERVANT, work, seatOf(p));
            }
        }
        for (Period p : work) {
            EuSituation situation = situationOf(p);
            if (situation != null) {
                String place = situation == EuSituation.RHINE_BOATMAN ? seatOf(p) : p.country();
                return scope.covers(place) ? one(situation, work, place) : null;
            }
        }
        return null;
    }

    private @Nullable EuSituation situationOf(Period p) {
        Occupation occupation = p.occupation();
        if (occupation == null) {
            return null;
        }
        return switch (occupation) {
            case EU_CONTRACT_AGENT -> EuSituation.EU_CONTRACT_STAFF;
            case RHINE_BOATMAN -> EuSituation.RHINE_BOATMAN;
            case SEAFARER -> EuSituation.SEAFARER;
            case AIRCREW -> EuSituation.AIRCREW;
            default -> null;
        };
    }

    /** A valid A1, or a period whose legislation and place of work the case states apart. */
    private @Nullable String stated(Period p) {
        String certified = EuCertificates.valid(life, scope);
        if (certified != null) {
            return certified;
        }
        boolean apart = p.workCountry() != null
                && !p.workCountry().equals(p.country())
                && p.posting() == null
                && p.shares() == null;
        return apart && scope.covers(p.country()) && Boolean.TRUE.equals(p.insured()) ? p.country() : null;
    }

    /** A posting that keeps the first legislation on that day: short enough, nobody replaced, not overrun, between States of the territory. */
    private boolean isValidPosting(Period p, LocalDate day) {
        return EuPosting.isPosting(p, scope, postingMonths) && !EuPosting.isOverrun(life, p, postingMonths, day);
    }

    /** Telework that both States have agreed to leave under the legislation of the employer's State (framework agreement under Art. 16). */
    public static boolean isAgreedTelework(Life life, EuWork work) {
        String seat = work.seat();
        String home = work.residence();
        return work.isTeleworkAtHome()
                && seat != null
                && home != null
                && !seat.equals(home)
                && work.states().equals(Set.of(seat, home))
                && life.isIn("eu-telework", seat)
                && life.isIn("eu-telework", home);
    }

    private String seatOf(Period p) {
        return p.employerCountry() != null ? p.employerCountry() : p.workedIn();
    }

    private EuWork one(EuSituation situation, List<Period> periods, @Nullable String place) {
        Set<String> seats = new TreeSet<>();
        periods.forEach(p -> seats.add(seatOf(p)));
        return new EuWork(situation, life.residence(), List.copyOf(periods), place, Set.of(), Set.of(), seats, null);
    }

    /** Work without anything special about it; null: none inside the territory. */
    private @Nullable EuWork working() {
        Set<String> employed = states(PeriodKind.EMPLOYMENT);
        Set<String> self = states(PeriodKind.SELF_EMPLOYMENT);
        Set<String> all = new TreeSet<>(employed);
        all.addAll(self);
        if (all.isEmpty()) {
            return null;
        }
        EuSituation situation;
        if (all.size() == 1) {
            situation = EuSituation.WORKING;
        } else if (self.isEmpty()) {
            situation = EuSituation.EMPLOYED_IN_SEVERAL;
        } else {
            situation =
                    employed.isEmpty() ? EuSituation.SELF_EMPLOYED_IN_SEVERAL : EuSituation.EMPLOYED_AND_SELF_EMPLOYED;
        }
        Set<String> seats = new TreeSet<>();
        work.stream().filter(p -> p.kind() == PeriodKind.EMPLOYMENT).forEach(p -> seats.add(seatOf(p)));
        String place = all.size() == 1 ? all.iterator().next() : null;
        return new EuWork(situation, life.residence(), List.copyOf(work), place, all, employed, seats, homeShare());
    }

    private Set<String> states(PeriodKind kind) {
        boolean mixed = work.stream().map(Period::kind).distinct().count() > 1;
        Set<String> states = new TreeSet<>();
        for (Period p : work) {
            if (p.kind() == kind && !isMarginal(p)) {
                states.add(p.workedIn());
                if (p.shares() != null && !mixed) {
                    states.addAll(p.shares().keySet());
                }
                removeMarginal(states, p);
            }
        }
        states.removeIf(s -> !scope.covers(s));
        return states;
    }

    /** Short-hours work beside other work. */
    private boolean isMarginal(Period p) {
        return Boolean.TRUE.equals(p.minor()) && work.stream().anyMatch(o -> !Boolean.TRUE.equals(o.minor()));
    }

    private static void removeMarginal(Set<String> states, Period p) {
        if (p.shares() != null) {
            states.removeIf(s -> p.shares().getOrDefault(s, BigDecimal.ZERO).compareTo(MARGINAL) < 0);
        }
    }

    private @Nullable BigDecimal homeShare() {
        for (Period p : work) {
            if (p.shares() != null) {
                return life.residence() == null ? null : p.shares().getOrDefault(life.residence(), BigDecimal.ZERO);
            }
        }
        return null;
    }
}
