package org.wayfare.model.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one life gives: one scenario for today and one for each considered move.
 *
 * @param caseId the case's own id; null where it has none
 * @param asOf the judged day
 * @param lawVersion version of the law library
 * @param latestSource the newest day on which a source of the law used was read; null where none was
 * @param missing facts not given, most decisive first
 */
public record Assessment(
        @Nullable String caseId,
        LocalDate asOf,
        String lawVersion,
        @Nullable LocalDate latestSource,
        List<Scenario> scenarios,
        List<MissingFact> missing) {}
