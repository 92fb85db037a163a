package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/** Pensions of a State are paid in third States on the terms that hold for its nationals. */
public record PaidAsNational(String instrument, String state, Set<Branch> branches, List<Citation> basis) {}
