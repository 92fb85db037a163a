package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/**
 * A posting (Reg. 883/2004 Art. 12).
 *
 * @param from the State whose legislation applied before
 */
public record Posting(
        String from,
        @Nullable Integer expectedMonths,
        @Nullable Boolean replacesAnother) {}
