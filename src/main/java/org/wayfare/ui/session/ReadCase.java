package org.wayfare.ui.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;

/**
 * What came of reading a case file.
 *
 * @param lifeCase the case; null exactly where there are faults
 * @param faults each with its place, in plain words; empty where the file could be read
 */
public record ReadCase(@Nullable LifeCase lifeCase, List<String> faults) {
    /** Copies the list. */
    public ReadCase {
        faults = List.copyOf(faults);
    }

    /** A file that could be read. */
    public static ReadCase of(LifeCase lifeCase) {
        return new ReadCase(lifeCase, List.of());
    }

    /** A file that could not be read. */
    public static ReadCase refused(List<String> faults) {
        return new ReadCase(null, faults);
    }
}
