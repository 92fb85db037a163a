package org.wayfare.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.AccumulateNode.BaseAccumulation;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.runtime.rule.Match;

/** Reads a Drools match: what it stands on, and which logical conclusions stand on it. */
final class MatchFacts {
    /**
     * A logical conclusion of a match.
     *
     * @param fact the object; of equal conclusions always the one that was made first
     * @param given true if an equal fact was put in before the run, so that nothing new was concluded
     */
    record Supported(Object fact, boolean given) {}

    private static final int A_HANDFUL = 12;

    private MatchFacts() {}

    /**
     * The facts that this match stands on, each once: first those of the conditions in their order, then those behind a
     * sum or a list. Drools itself would give the values that were summed, and for the sum a number.
     *
     * @param facts everything in working memory; results of calculations are not in it and are left out
     */
    static List<Object> used(Match match, Set<Object> facts) {
        List<Object> found = new ArrayList<>(match.getObjects());
        for (TupleImpl tuple = ((InternalMatch) match).getTuple(); tuple != null; tuple = tuple.getParent()) {
            if (tuple.getContextObject() instanceof BaseAccumulation) {
                addAccumulated(tuple, found);
            }
        }
        // A match stands on a handful of facts as a rule, and these are gone through faster than a set is made.
        Set<Object> seen = found.size() > A_HANDFUL ? Collections.newSetFromMap(new IdentityHashMap<>()) : null;
        List<Object> once = new ArrayList<>(found.size());
        for (Object fact : found) {
            if (facts.contains(fact) && (seen == null ? !holds(once, fact) : seen.add(fact))) {
                once.add(fact);
            }
        }
        return List.copyOf(once);
    }

    /** The same object, not an equal one. */
    private static boolean holds(List<Object> facts, Object sought) {
        for (Object fact : facts) {
            if (fact == sought) {
                return true;
            }
        }
        return false;
    }

    /**
     * The children of a tuple that accumulates are what it has accumulated, each with the tuple that came from the
     * right.
     */
    private static void addAccumulated(TupleImpl accumulating, List<Object> found) {
        for (TupleImpl child = accumulating.getFirstChild(); child != null; child = child.getHandleNext()) {
            for (TupleImpl right = child.getRightParent(); right != null; right = right.getParent()) {
                if (right.getFactHandle() != null) {
                    found.add(right.getFactHandle().getObject());
                }
            }
        }
    }

    /** The logical conclusions that this match supports now; none once the match no longer holds. */
    static List<Supported> supported(Match match) {
        List<Supported> supported = new ArrayList<>();
        var dependencies = ((TruthMaintenanceSystemInternalMatch<?>) match).getLogicalDependencies();
        if (dependencies != null) {
            for (LogicalDependency<?> each = dependencies.getFirst(); each != null; each = each.getNext()) {
                InternalFactHandle handle = ((BeliefSet<?>) each.getJustified()).getFactHandle();
                EqualityKey key = handle.getEqualityKey();
                boolean given = key != null && key.getStatus() == EqualityKey.STATED;
                supported.add(new Supported(handle.getObject(), given));
            }
        }
        return supported;
    }
}
