package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.Phrase;

/**
 * Something worth knowing that opens or closes no right by itself: a time limit, a sum that is taken off, what an answer still depends on.
 *
 * @param pointers facts of the case that it speaks of
 */
public record Remark(Phrase text, List<String> pointers, List<Citation> basis) {}
