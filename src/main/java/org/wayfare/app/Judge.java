package org.wayfare.app;

import java.util.function.Function;
import org.wayfare.assess.Assessor;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;

/** The assessor with its law and its rules. Apart from {@link Wayfare}, so that a call that judges nothing loads neither. */
final class Judge {
    private Judge() {}

    /** Starts loading the rules in the background; the first case waits for what it needs of them. */
    static Function<LifeCase, Assessment> load() {
        RuleBase rules = RuleBase.load();
        return new Assessor(LawBook.shipped(), rules)::assess;
    }
}
