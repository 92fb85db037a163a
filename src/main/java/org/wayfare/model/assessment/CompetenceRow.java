package org.wayfare.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.Role;
import org.wayfare.model.Subject;

/**
 * A State that is responsible for something.
 *
 * @param document portable document or form that shows it; null where there is none
 * @param rules ids of the rules that concluded it
 */
public record CompetenceRow(
        Subject subject,
        String country,
        Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String document,
        List<Citation> basis,
        List<String> rules) {}
