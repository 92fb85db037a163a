package org.wayfare.model.assessment;

import java.util.List;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Text;
import org.wayfare.model.Wording;

/** A coordination instrument that was looked at, whether it binds for this person, and why. */
public record InstrumentRow(
        String id,
        Text name,
        List<String> countries,
        boolean binds,
        Wording reason,
        List<Branch> branches,
        List<Citation> basis) {}
