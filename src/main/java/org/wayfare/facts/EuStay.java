package org.wayfare.facts;

/**
 * A stay in another State of the territory, or care there.
 *
 * @param planned the journey is made for the treatment (Reg. 883/2004 Art. 20)
 */
public record EuStay(String state, boolean planned) {}
