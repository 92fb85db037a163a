package org.wayfare.facts;

import org.wayfare.model.Length;

/** For how long a scheme pays of right, by the length of insurance. */
public record DurationFinding(String scheme, Length duration) {}
