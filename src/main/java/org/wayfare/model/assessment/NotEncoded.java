package org.wayfare.model.assessment;

import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Wording;

/** What the law library does not hold for a country of this life; never read as "no right". */
public record NotEncoded(
        String country, Branch branch, @Nullable Wording reason) {}
