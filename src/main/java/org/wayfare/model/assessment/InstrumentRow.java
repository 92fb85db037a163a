package org.wayfare.model.assessment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Text;
import org.wayfare.model.Wording;

/**
 * A coordination instrument that was looked at, whether it binds for this person, and why.
 *
 * @param binds surely
 * @param open pointers of the facts that would settle whether it binds, empty where the law library is silent; null: it is settled
 */
public record InstrumentRow(
        String id,
        Text name,
        List<String> countries,
        boolean binds,
        Wording reason,
        List<Branch> branches,
        List<Citation> basis,
        @Nullable Set<String> open) {

    /** Settled: it binds, or it does not. */
    public InstrumentRow(
            String id,
            Text name,
            List<String> countries,
            boolean binds,
            Wording reason,
            List<Branch> branches,
            List<Citation> basis) {
        this(id, name, countries, binds, reason, branches, basis, null);
    }

    /** Nobody can say whether it binds. */
    public boolean isOpen() {
        return open != null;
    }
}
