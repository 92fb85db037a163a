package org.wayfare.ui;

import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;

final class Previewed {
    private Previewed() {}

    static Assessment assess(LifeCase lifeCase) {
        return FixtureAssessor.assess(lifeCase);
    }
}
