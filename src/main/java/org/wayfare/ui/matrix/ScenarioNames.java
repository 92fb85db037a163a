package org.wayfare.ui.matrix;

import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.text.Texts;

/** What scenarios are called. */
final class ScenarioNames {
    private final Texts texts;

    ScenarioNames(Texts texts) {
        this.texts = texts;
    }

    /** Name of a scenario with its place and, for a move, its month. */
    String of(Scenario scenario) {
        if ("now".equals(scenario.id())) {
            return scenario.residence() == null
                    ? texts.get("scenario.now")
                    : texts.get("scenario.nowIn", texts.country(scenario.residence()));
        }
        String country = texts.country(scenario.id().substring("move:".length()));
        return scenario.stay() != null
                ? texts.get("scenario.stay", country, texts.month(scenario.date()))
                : texts.get("scenario.move", country, texts.month(scenario.date()));
    }
}
