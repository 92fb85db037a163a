package org.wayfare.model.assessment;

import java.util.List;
import org.wayfare.model.Citation;
import org.wayfare.model.Wording;

/** Facts that contradict each other or the law, and the rule that was followed. */
public record Notice(String rule, Wording text, List<String> pointers, List<Citation> basis) {}
