package org.wayfare.facts;

import org.wayfare.model.Length;

/** How long somebody is insured in the sense of a scheme's own condition, its reference period and aggregation included. */
public record Insured(String scheme, Length least, Length most) {}
