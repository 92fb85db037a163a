package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/**
 * An instrument that was looked at between countries of this life, whether it binds for this person, and why.
 *
 * @param countries the countries of this life that it concerns, in alphabetical order
 * @param reason template and arguments
 */
public record Binding(
        String instrument,
        List<String> countries,
        boolean binds,
        Set<Branch> branches,
        Phrase reason,
        List<Citation> basis) {}
