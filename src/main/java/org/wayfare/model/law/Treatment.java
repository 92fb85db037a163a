package org.wayfare.model.law;

import java.util.List;
import java.util.Set;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/**
 * Terms on which an instrument asks a State to treat the persons whom it covers like its own nationals.
 *
 * @param branches branches that these terms are for
 * @param kinds kinds of benefits that these terms are for
 * @param resides where the person must live: {@code state} (lawfully, in the State itself), {@code party} (in any State bound), {@code anywhere}
 * @param conditions lengths of residence in the State, in words of the vocabulary
 * @param notIn States that made a reservation against these terms
 * @param openIn States that made a reservation of reciprocity: whether it is met is not known
 * @param abroad benefits of these branches are paid abroad on the terms that hold for nationals
 */
public record Treatment(
        Set<Branch> branches,
        Set<BenefitKind> kinds,
        String resides,
        List<Condition> conditions,
        List<String> notIn,
        List<String> openIn,
        boolean abroad,
        List<Citation> law) {}
