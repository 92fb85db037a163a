package org.wayfare.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wayfare.assess.Assessor;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;

/**
 * The assessor with its law and its rules. Apart from {@link Wayfare}, so that a call that judges nothing loads
 * neither.
 */
final class Judge {
    private Judge() {}

    /** Read once for a program that judges and shows agreements too. */
    private static final class Shipped {
        private static final LawBook LAW = LawBook.shipped();
    }

    /** The law library that cases are judged by. */
    static LawBook law() {
        return Shipped.LAW;
    }

    /**
     * Begins to load on a thread of its own; whoever asks waits for the end, and gets the failure where there was one.
     */
    static Supplier<Function<LifeCase, Assessment>> loading() {
        CompletableFuture<Function<LifeCase, Assessment>> judge = new CompletableFuture<>();
        Thread loader = new Thread(() -> load(judge), "loading");
        loader.setDaemon(true);
        loader.start();
        return () -> loaded(judge);
    }

    private static void load(CompletableFuture<Function<LifeCase, Assessment>> judge) {
        try {
            judge.complete(load());
        } catch (RuntimeException | LinkageError broken) {
            judge.completeExceptionally(broken);
        }
    }

    private static Function<LifeCase, Assessment> loaded(CompletableFuture<Function<LifeCase, Assessment>> judge) {
        try {
            return judge.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw failed;
        }
    }

    /** Starts loading the rules in the background; the first case waits for what it needs of them. */
    static Function<LifeCase, Assessment> load() {
        RuleBase rules = RuleBase.load();
        LawBook law = law();
        law.groups();
        law.register();
        return new Assessor(law, rules)::assess;
    }
}
