package org.wayfare.model;

import org.jspecify.annotations.Nullable;

/** What the household has. */
public record Means(
        @Nullable Money householdIncome, @Nullable Money assets) {}
