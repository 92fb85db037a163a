package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;

/**
 * A State may count periods of other States.
 *
 * @param state whose institution adds up
 * @param with the States whose periods count
 * @param minPeriod below which the State need not pay by aggregation; null: none
 */
public record MayAggregate(
        String instrument, String state, Set<Branch> branches, Set<String> with, @Nullable Length minPeriod, List<Citation> basis) {}
