package org.wayfare.model.assessment;

import org.wayfare.model.Wording;

/**
 * Regime of portability between an origin and a host (Holzmann/Avato): I access with an agreement, II access without,
 * III lawful stay without access, IV irregular stay or informal work.
 */
public record RegimeRow(String origin, String host, String regime, Wording reason) {}
