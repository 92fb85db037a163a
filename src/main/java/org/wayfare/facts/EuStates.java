package org.wayfare.facts;

import java.util.List;

/** Countries of this life inside the territory of Regulation 883/2004, in alphabetical order. */
public record EuStates(List<String> states) {
    /** Coordination between States is in question. */
    public boolean isSeveral() {
        return states.size() > 1;
    }
}
