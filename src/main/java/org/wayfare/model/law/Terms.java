package org.wayfare.model.law;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;

/**
 * Whom and what an instrument, or one of its forerunners, covers, and what it lets happen to periods and pensions.
 *
 * @param branches branches that it covers; empty: not known
 * @param personalScope nationals, all_persons, workers, refugees, stateless, rhine_boatmen or unknown
 * @param refugees refugees and stateless persons are within the scope
 * @param nationalsFor branches in which it covers nationals of the parties alone, whoever else it covers
 * @param equalTreatment branches in which nationals of the parties are on a par
 * @param aggregation branches in which periods are added; null: not known
 * @param thirdStates whose periods in third States are added too, and in which; empty: nobody's
 * @param minPeriods periods below which a State need not pay by aggregation; empty: none known
 * @param export branches whose cash benefits are paid in the other State; null: not known
 * @param exportAnywhere also in third States
 * @param calculation pro_rata, direct, better_of, residence or unknown
 * @param posting how long a worker may be sent under the law of home; null: it does not say
 * @param childrenAbroad family benefits are paid for children in the other State
 */
public record Terms(
        Set<Branch> branches,
        String personalScope,
        boolean refugees,
        Set<Branch> nationalsFor,
        Set<Branch> equalTreatment,
        @Nullable Set<Branch> aggregation,
        List<Instrument.ThirdStates> thirdStates,
        List<Instrument.MinPeriod> minPeriods,
        @Nullable Set<Branch> export,
        boolean exportAnywhere,
        String calculation,
        Instrument.@Nullable Posting posting,
        boolean childrenAbroad) {
    /** Does not let what is read change. */
    public Terms {
        thirdStates = List.copyOf(thirdStates);
        minPeriods = List.copyOf(minPeriods);
    }
}
