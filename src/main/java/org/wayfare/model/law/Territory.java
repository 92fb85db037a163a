package org.wayfare.model.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a State, or a country that belongs to one, with a code of its own.
 *
 * @param of the State
 * @param ownAgreements it concludes agreements of its own, beside those of the State
 * @param underUnionLaw the acts of the Union hold there as in the State
 * @param from first day on which they do; null: ever since they do in the State
 * @param to last day; null: they still do
 */
public record Territory(
        String code,
        String of,
        boolean ownAgreements,
        boolean underUnionLaw,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
