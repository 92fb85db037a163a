package org.wayfare.model.assessment;

import java.util.List;
import org.wayfare.model.Wording;

/**
 * A fact that was not given and would decide something.
 *
 * @param field JSON pointer into the case
 * @param question what to ask
 * @param decides schemes, as country/branch/scheme, each once
 */
public record MissingFact(String field, Wording question, List<String> decides) {}
