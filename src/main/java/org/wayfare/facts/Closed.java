package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/** A scheme is not owed because an instrument makes another State responsible. */
public record Closed(String scheme, String instrument, Phrase reason, List<Citation> basis) {}
