package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;

/**
 * The State under whose legislation a period stands (Reg. 883/2004 Title II, or an agreement's rule on posting).
 *
 * @param period JSON pointer of the period
 */
public record Legislation(String period, String state, String instrument, List<Citation> basis) {}
