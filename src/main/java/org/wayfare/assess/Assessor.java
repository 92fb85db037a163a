package org.wayfare.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wayfare.engine.RuleBase;
import org.wayfare.facts.Life;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Move;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.Scenario;

/** Judges a case: one scenario for today, one for each considered move. Safe for many threads at once. */
public final class Assessor {
    private final LawBook law;
    private final RuleBase rules;
    private final Consumer<String> firedRuleIds;

    /** With this law library and these rules. */
    public Assessor(LawBook law, RuleBase rules) {
        this(law, rules, rule -> {});
    }

    /**
     * With somebody who is told the id of every rule whose conclusion stood, as often as it fired. Called on the thread
     * that judges: where one assessor serves several threads it must bear that.
     */
    public Assessor(LawBook law, RuleBase rules, Consumer<String> firedRuleIds) {
        this.law = law;
        this.rules = rules;
        this.firedRuleIds = firedRuleIds;
    }

    /** Everything that follows from the case. */
    public Assessment assess(LifeCase facts) {
        ScenarioLife lives = new ScenarioLife(law);
        List<Scenario> scenarios = new ArrayList<>();
        List<Life> judged = new ArrayList<>();
        judged.add(lives.now(facts));
        List<Move> moves = facts.moves() == null ? List.of() : facts.moves();
        for (int i = 0; i < moves.size(); i++) {
            judged.add(lives.after(facts, moves.get(i), i));
        }
        MissingFacts missing = new MissingFacts(facts);
        for (Life life : judged) {
            Scenario scenario = new ScenarioRun(law, rules, life, firedRuleIds).run();
            missing.add(scenario);
            scenarios.add(scenario);
        }
        return new Assessment(
                facts.id(),
                facts.asOf(),
                LawBook.VERSION,
                latestSource(judged),
                List.copyOf(scenarios),
                missing.ranked());
    }

    private @Nullable LocalDate latestSource(List<Life> lives) {
        return lives.stream()
                .flatMap(l -> l.countries().stream())
                .distinct()
                .map(c -> law.country(c).latestSource())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
