package org.wayfare.model.law;

import org.wayfare.model.Length;

/** A reference period: so long, ending on the day before the risk or before the judged day. */
public record Window(Length length, boolean beforeRisk) {}
