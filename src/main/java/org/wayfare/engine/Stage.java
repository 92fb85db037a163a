package org.wayfare.engine;

import java.util.Locale;
import java.util.Optional;

/**
 * The four steps of an assessment, in the order in which they are run. A rule belongs to exactly one stage, stated by
 * the last part of its file name, and sees only what earlier stages concluded.
 */
public enum Stage {
    /** Which law binds each State, and what it permits. */
    COORDINATION,
    /** Each scheme, each condition with its proof. */
    ENTITLEMENT,
    /** Whether a benefit may be paid where the person lives. */
    PAYMENT,
    /** How much, and by whose share. */
    AMOUNT;

    /** The name used in file names, packages and resources: {@code amount} in {@code art-52.amount.drl}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of that {@link #word()}; empty if there is none. */
    public static Optional<Stage> of(String word) {
        for (Stage stage : values()) {
            if (stage.word().equals(word)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
