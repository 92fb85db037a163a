package org.wayfare.model.assessment;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.WarningCode;
import org.wayfare.model.Wording;

/** Something to beware of. */
public record Warning(WarningCode code, Wording text, List<Citation> basis) {}
