package org.wayfare.ui.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.report.Tie;

/**
 * What is asked of the network.
 *
 * @param country whose partners are looked for; null: none chosen yet
 * @param branch null: whatever the branch
 * @param general general conventions (ILO, United Nations) count too
 * @param life countries of the open case's life
 */
public record NetworkQuestion(
        @Nullable String country,
        LocalDate day,
        @Nullable Branch branch,
        boolean general,
        Set<String> life) {

    /** Whether a tie is one of those that were asked for. */
    boolean asksFor(Tie tie) {
        return (branch == null || tie.instrument().branches().contains(branch))
                && (general || !tie.instrument().isGeneralConvention());
    }
}
