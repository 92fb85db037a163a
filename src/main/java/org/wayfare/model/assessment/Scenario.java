package org.wayfare.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the four stages: how things stand on one day in one place.
 *
 * @param id {@code now} or {@code move:XX}
 * @param residence where the person lives then; null where unknown
 * @param stay where the person stays for a time; null where there is no stay
 * @param notices what was found in the facts that does not fit together, and which rule was followed
 */
public record Scenario(
        String id,
        LocalDate date,
        @Nullable String residence,
        @Nullable String stay,
        List<InstrumentRow> instruments,
        List<CompetenceRow> competence,
        List<TotalsRow> totals,
        List<BenefitRow> benefits,
        List<RegimeRow> regime,
        List<NotEncoded> notEncoded,
        List<Gap> gaps,
        List<ResourceRow> resources,
        List<Notice> notices) {}
