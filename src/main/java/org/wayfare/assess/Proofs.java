package org.wayfare.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wayfare.engine.Firing;
import org.wayfare.engine.StageResult;

/** Which rule concluded what. */
final class Proofs {
    private final Map<Object, String> ruleOf = new HashMap<>();

    /** Adds the proof steps of a stage. */
    Proofs with(StageResult result) {
        for (Firing firing : result.firings()) {
            for (Object conclusion : firing.concluded()) {
                ruleOf.putIfAbsent(conclusion, firing.ruleId());
            }
        }
        return this;
    }

    /** The id of the rule that concluded it. */
    String rule(Object conclusion) {
        String rule = ruleOf.get(conclusion);
        if (rule == null) {
            throw new IllegalStateException("no rule is known to have concluded "
                    + conclusion.getClass().getSimpleName());
        }
        return rule;
    }

    List<String> rules(Object conclusion) {
        return List.of(rule(conclusion));
    }
}
