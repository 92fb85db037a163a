package org.wayfare.ui.session;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works in the background and lets only the newest question's answer through: whoever types fast never sees an older answer come in after a newer
 * one, and questions that were overtaken before their turn are not worked on at all.
 */
public final class Newest<Q, A> {
    private final Function<Q, A> work;
    private final Executor background;
    private final Executor home;
    private final AtomicLong newest = new AtomicLong();

    /**
     * @param work may throw
     * @param background runs the work, in the order of asking
     * @param home runs what is told of it
     */
    public Newest(Function<Q, A> work, Executor background, Executor home) {
        this.work = work;
        this.background = background;
        this.home = home;
    }

    /** Asks, and forgets every earlier question. */
    public void ask(Q question, Consumer<A> answered, Consumer<RuntimeException> failed) {
        long number = newest.incrementAndGet();
        background.execute(() -> {
            if (number != newest.get()) {
                return;
            }
            try {
                A answer = work.apply(question);
                tell(number, () -> answered.accept(answer));
            } catch (RuntimeException e) {
                tell(number, () -> failed.accept(e));
            }
        });
    }

    private void tell(long number, Runnable told) {
        home.execute(() -> {
            if (number == newest.get()) {
                told.run();
            }
        });
    }
}
