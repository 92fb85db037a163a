package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/**
 * What the person has to do, or may do, so that a State's benefits of a branch are not lost: a step of procedure that an instrument asks for.
 *
 * @param form document that goes with it; null: none
 * @param by the last day for it; null: no day is set, or its start is not known
 */
public record Duty(
        Branch branch,
        String state,
        Phrase action,
        @Nullable String form,
        @Nullable LocalDate by,
        List<Citation> basis) {}
