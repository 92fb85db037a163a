package org.wayfare.facts;

import java.util.List;

/** Countries of this life inside the territory of Regulation 883/2004, in alphabetical order. */
public record EuStates(List<String> states) {
    /** At least one. */
    public boolean isAny() {
        return !states.isEmpty();
    }
}
