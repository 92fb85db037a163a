package org.wayfare.engine.build;

import java.util.List;

/** The rules cannot be built; the message lists every fault, one on a line. */
public final class RuleBuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RuleBuildException(List<Fault> faults) {
        super(faults.size() + " fault(s) in the rules:\n"
                + String.join("\n", faults.stream().map(Fault::toString).toList()));
        this.faults = List.copyOf(faults);
    }

    /** All that was found, never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
