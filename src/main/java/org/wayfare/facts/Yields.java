package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/**
 * A scheme is not owed where another one is: of several that could pay, an instrument chooses one by whether its conditions are met.
 *
 * @param scheme that gives way
 * @param to to which it gives way
 */
public record Yields(String scheme, String to, String instrument, Phrase reason, List<Citation> basis) {}
