package org.wayfare.calc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Length;

/**
 * One period as the reckoning sees it.
 *
 * @param state the State under whose legislation it was completed
 * @param sure days that surely belong to it
 * @param possible days that perhaps belong to it; contains {@code sure}
 * @param credited what the institution certified in place of the calendar; null: nothing
 * @param counts surely counts as insurance; false: perhaps
 * @param doubts JSON pointers of the facts that keep {@code sure} and {@code possible} apart
 */
public record Stretch(
        String state,
        DaySet sure,
        DaySet possible,
        @Nullable Length credited,
        boolean counts,
        Set<String> doubts) {
    /** Only its days among these; what an institution certified stays. */
    public Stretch within(DaySet surely, DaySet perhaps) {
        return new Stretch(state, sure.and(surely), possible.and(perhaps), credited, counts, doubts);
    }
}
