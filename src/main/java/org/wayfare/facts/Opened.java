package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Phrase;

/** A scheme is open through an instrument as if its own conditions were met: health care on behalf of another State. */
public record Opened(String scheme, String instrument, ConditionStatus how, Phrase reason, List<Citation> basis) {}
