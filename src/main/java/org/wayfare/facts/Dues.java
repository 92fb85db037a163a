package org.wayfare.facts;

import java.util.List;

/** Every benefit that earlier rounds found to be due: where "none" must be known, not only "one". Once in each run of the stage. */
public record Dues(List<Due> all) {
    /** Copies the list. */
    public Dues {
        all = List.copyOf(all);
    }
}
