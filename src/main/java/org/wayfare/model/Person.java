package org.wayfare.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose life is judged. Null always means: not stated.
 *
 * @param nationalities country codes; empty for a stateless person
 * @param memberships funds, mutuals and voluntary schemes, by the law library's ids
 */
public record Person(
        @Nullable PartialDate birthDate,
        @Nullable Sex sex,
        List<String> nationalities,
        @Nullable Protection protection,
        @Nullable CivilStatus civilStatus,
        @Nullable BigDecimal disabilityPercent,
        @Nullable List<Membership> memberships) {}
