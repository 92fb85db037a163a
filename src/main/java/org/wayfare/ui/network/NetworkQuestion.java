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
        @Nullable String country, LocalDate day, @Nullable Branch branch, boolean general, Set<String> life) {

    /** Whether a tie is one of those that were asked for, or may be: of some instruments the branches are not known. */
    boolean asksFor(Tie tie) {
        return (reaches(tie) || tie.instrument().branches().isEmpty())
                && (general || !tie.instrument().isGeneralConvention());
    }

    /** Whether a tie is known to have the branch that was asked for. */
    boolean reaches(Tie tie) {
        return branch == null || tie.instrument().branches().contains(branch);
    }
}
