package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/** Facts that do not fit together or exceed what the law allows, and which rule was followed. */
public record Contradiction(Phrase text, List<String> pointers, List<Citation> basis) {}
