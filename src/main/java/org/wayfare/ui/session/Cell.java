package org.wayfare.ui.session;

import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;

/**
 * A place in the matrix of answers.
 *
 * @param scenario id of the scenario
 * @param country null: the column of funds and mutuals
 * @param branch null: the row of help that belongs to no branch
 */
public record Cell(
        String scenario, @Nullable String country, @Nullable Branch branch) {}
