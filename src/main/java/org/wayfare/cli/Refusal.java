package org.wayfare.cli;

import java.util.List;
import org.wayfare.casefile.Fault;

/** The call or its input cannot be used: exit status 2, with every fault. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final int line;

    Refusal(List<Fault> faults, int line) {
        super(faults.get(0).message());
        this.faults = List.copyOf(faults);
        this.line = line;
    }

    /** A single fault of the call as a whole. */
    Refusal(String code, String message) {
        this(List.of(new Fault("", code, message)), 0);
    }

    List<Fault> faults() {
        return faults;
    }

    /** Line of the input at which reading broke off; 0 where there is none. */
    int line() {
        return line;
    }
}
