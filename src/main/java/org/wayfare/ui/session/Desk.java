package org.wayfare.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.wayfare.ui.text.Texts;

/** What every view of one build of the screen shares. A change of language clears the desk and lays out a new one. */
public final class Desk {
    private final CaseSession session;
    private final WindowState state;
    private final Texts texts;
    private final List<Runnable> subscriptions = new ArrayList<>();

    /** A desk for one language. */
    public Desk(CaseSession session, WindowState state, Texts texts) {
        this.session = session;
        this.state = state;
        this.texts = texts;
    }

    /** The open case and what follows from it. */
    public CaseSession session() {
        return session;
    }

    /** What is chosen on the screen. */
    public WindowState state() {
        return state;
    }

    /** What the window says. */
    public Texts texts() {
        return texts;
    }

    /** Runs now and whenever the value changes, until the desk is cleared. */
    public <T> void whenever(ObservableValue<T> value, Runnable then) {
        ChangeListener<T> listener = (observable, before, after) -> then.run();
        value.addListener(listener);
        subscriptions.add(() -> value.removeListener(listener));
        then.run();
    }

    /** Runs whenever the value changes, until the desk is cleared. */
    public <T> void onChange(ObservableValue<T> value, Runnable then) {
        InvalidationListener listener = observable -> {
            value.getValue();
            then.run();
        };
        value.addListener(listener);
        subscriptions.add(() -> value.removeListener(listener));
    }

    /** Views of this desk hear nothing any more. */
    public void clear() {
        subscriptions.forEach(Runnable::run);
        subscriptions.clear();
    }
}
