package org.wayfare.facts;

import org.wayfare.model.assessment.AmountResult;

/** What a scheme pays, as one rule reckoned it; of several the one with the higher award counts (Reg. 883/2004 Art. 52(3)). */
public record AmountFinding(String scheme, AmountResult amount) {}
