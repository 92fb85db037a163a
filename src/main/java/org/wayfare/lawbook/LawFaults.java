package org.wayfare.lawbook;

import java.util.List;
import java.util.stream.Collectors;

/** A law pack cannot be used: the program refuses to start on it and names every fault. */
public final class LawFaults extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<LawFault> faults;

    /** For these faults, at least one. */
    public LawFaults(List<LawFault> faults) {
        super(faults.stream().map(LawFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault that was found. */
    public List<LawFault> faults() {
        return faults;
    }
}
