package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;

/** In these branches a State must treat the person as its own national. */
public record EqualTreatment(String instrument, String state, Set<Branch> branches, List<Citation> basis) {}
