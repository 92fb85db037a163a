package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Citation;

/** A scheme is paid in the State of residence only (Reg. 883/2004 Art. 70(4)), whatever national law says of payment abroad. */
public record OnlyAtHome(String instrument, String scheme, List<Citation> basis) {}
