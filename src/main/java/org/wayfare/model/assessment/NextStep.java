package org.wayfare.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Wording;

/**
 * What to do next.
 *
 * @param institution display name, not an id
 * @param by the last day; null where there is no deadline or its start is unknown
 */
public record NextStep(
        Wording action,
        @Nullable String form,
        @Nullable Wording institution,
        @Nullable String url,
        @Nullable LocalDate by,
        List<Wording> documents) {}
