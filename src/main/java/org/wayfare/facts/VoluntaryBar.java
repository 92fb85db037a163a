package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import org.wayfare.model.Citation;

/**
 * Somebody insured compulsorily in one State cannot be insured voluntarily in another beside it, but for pensions (Reg. 883/2004 Art. 14).
 *
 * @param compulsory State whose legislation insures compulsorily
 * @param states the other States
 * @param worked those among them under whose legislation the person has worked: there voluntary insurance for pensions stays possible
 */
public record VoluntaryBar(String compulsory, Set<String> states, Set<String> worked, List<Citation> basis) {}
