package org.wayfare.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/**
 * All rules, loaded once, immutable, shared by all threads. From the moment of {@link #load()} the stages are loaded in
 * their order in the background, so that a run of the first stage never waits for the last.
 */
public final class RuleBase {
    /** More firings than any life can need; beyond it a rule feeds itself. */
    static final int CEILING = 200_000;

    private final Map<Stage, StageLoader> stages = new EnumMap<>(Stage.class);
    private final int ceiling;

    private RuleBase(ClassLoader loader, int ceiling) {
        this.ceiling = ceiling;
        for (Stage stage : Stage.values()) {
            stages.put(stage, new StageLoader(stage, loader));
        }
    }

    /** The rules that were built into this program. Returns at once; {@link #run} waits for the stage that it needs. */
    public static RuleBase load() {
        return load(RuleBase.class.getClassLoader());
    }

    /** The rules found through a class loader: their index, their classes and the classes of their facts. */
    public static RuleBase load(ClassLoader loader) {
        return load(loader, CEILING);
    }

    static RuleBase load(ClassLoader loader, int ceiling) {
        RuleBase rules = new RuleBase(loader, ceiling);
        inBackground("rule-models", () -> rules.stages.values().forEach(StageLoader::models));
        inBackground("rule-bases", () -> {
            StageLoader.wakeEngine();
            rules.stages.values().forEach(StageLoader::base);
        });
        return rules;
    }

    /** A failure shows when the stage is run, where somebody can be told; here it only ends the thread. */
    private static void inBackground(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, failure) -> {});
        thread.start();
    }

    /**
     * Runs one stage on these facts and nothing else; safe to call from many threads at once.
     *
     * @throws RuleFailure if a rule breaks, or rules go on firing past the ceiling
     * @throws IllegalStateException if the rules were not built, or do not fit this program
     */
    public StageResult run(Stage stage, Collection<?> facts) {
        KieSession session = stages.get(stage).base().newKieSession();
        FiringRecorder recorder = new FiringRecorder();
        try {
            session.addEventListener(recorder.ofAgenda());
            session.addEventListener(recorder.ofFacts());
            facts.forEach(session::insert);
            fire(stage, session, recorder);
            return recorder.result();
        } finally {
            session.dispose();
        }
    }

    private void fire(Stage stage, KieSession session, FiringRecorder recorder) {
        int fired;
        try {
            fired = session.fireAllRules(ceiling);
        } catch (RuntimeException e) {
            throw recorder.failure("Rule broke in stage " + stage.word(), e);
        }
        if (fired >= ceiling) {
            throw recorder.failure("Stage " + stage.word() + " did not stop after " + ceiling + " firings", null);
        }
    }
}
