package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;

/**
 * A scheme may not be refused for the reason that the person lives elsewhere.
 *
 * @param when yes, or unknown where it depends on facts that are not stated
 */
public record ResidenceWaived(String instrument, String scheme, Answer when, List<Citation> basis) {}
