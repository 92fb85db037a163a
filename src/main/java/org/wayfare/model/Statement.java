package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/** Amounts that an institution has stated. Null always means: not stated. */
public record Statement(
        int index,
        String country,
        Branch branch,
        @Nullable String scheme,
        @Nullable Money independent,
        @Nullable Money theoretical,
        @Nullable Money current,
        @Nullable Money fullRate,
        @Nullable PartialDate since) {}
