package org.wayfare.model.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Length;

/**
 * A reference period.
 *
 * @param length how long it is
 * @param beforeRisk it ends on the day before the risk; false: on the day before the judged day
 * @param ending it ends so much earlier still; null: not at all
 */
public record Window(
        Length length, boolean beforeRisk, @Nullable Length ending) {
    /** The day after its last day, where it would end on the day before {@code end} if it ended no earlier. */
    public LocalDate endBefore(LocalDate end) {
        return ending == null ? end : ending.before(end);
    }
}
