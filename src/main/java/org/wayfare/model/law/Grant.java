package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/**
 * A group of people whom an act of the Union puts on a par with the nationals of the State where they live.
 *
 * @param name short name of the act, e.g. {@code Directive 2011/98/EU}
 * @param from first day on which States had to apply it; null: not known
 * @param to last day; null: in force
 * @param nationality nationality groups, one of which the person must belong to
 * @param statuses titles of residence, one of which the person must hold; empty: not asked
 * @param working the person must be in work there on the day
 * @param family also the family of somebody of these nationalities who works there
 * @param branches branches of benefits that it reaches
 * @param kinds kinds of benefits that it reaches
 * @param pensionsAbroad pensions go along to third States on the terms that hold for nationals
 */
public record Grant(
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> nationality,
        List<String> statuses,
        boolean working,
        boolean family,
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        boolean pensionsAbroad,
        List<Citation> law) {

    /** States had to apply it on that day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
