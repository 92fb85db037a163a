package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Role;
import org.wayfare.model.Subject;

/**
 * A State that is responsible for something.
 *
 * @param document what shows it; null: nothing
 */
public record Competence(
        Subject subject,
        String country,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String document,
        List<Citation> basis) {}
