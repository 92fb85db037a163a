package org.wayfare.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be used, with all its faults in the order of the file. */
public final class CaseFaults extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final int line;

    /**
     * All that is wrong.
     *
     * @param faults never empty
     * @param line line of the text at which reading broke off, from 1; 0 where the text could be read as JSON
     */
    public CaseFaults(List<Fault> faults, int line) {
        super(faults.stream().map(f -> f.pointer() + " " + f.code()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
        this.line = line;
    }

    /** Every fault, never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** Line at which reading broke off, from 1; 0 where the text could be read as JSON. */
    public int line() {
        return line;
    }
}
