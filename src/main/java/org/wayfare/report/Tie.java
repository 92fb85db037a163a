package org.wayfare.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Instrument;

/**
 * An instrument as it ties the countries asked about to each other, with the days that hold for them.
 *
 * @param from first day on which it binds the countries asked about; null: not known
 * @param notBefore where the first day is not known, the latest day that it cannot precede; null: none known
 * @param to last day on which it binds them; null: it goes on
 * @param standing on the day asked about
 * @param place among all that ties the countries asked about
 */
public record Tie(
        Instrument instrument,
        @Nullable LocalDate from,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate to,
        Standing standing,
        Place place) {}
