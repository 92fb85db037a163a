package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;
import org.wayfare.model.WarningCode;

/** Something to beware of about a State's benefits of a branch, which an instrument orders and no verdict shows. */
public record Caution(Branch branch, String state, WarningCode code, Phrase text, List<Citation> basis) {}
