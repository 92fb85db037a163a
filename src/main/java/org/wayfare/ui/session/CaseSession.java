package org.wayfare.ui.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;

/**
 * The open case, its history, and what follows from it. Every edit is a new case; the old ones are kept for undo. Lives on one thread, that of
 * {@code home}.
 */
public final class CaseSession {
    private static final int HISTORY = 500;

    private final ReadOnlyObjectWrapper<@Nullable LifeCase> lifeCase = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Assessment> assessment = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> changed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<String>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LifeCase> saved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<LifeCase> undone = new ArrayDeque<>();
    private final Deque<LifeCase> done = new ArrayDeque<>();
    private final Newest<LifeCase, Judged> assessing;

    /** Either what is wrong with the facts, or what follows from them. */
    private record Judged(List<String> faults, @Nullable Assessment assessment) {}

    /**
     * @param assess judges a case
     * @param check what stands against a case, in words; empty where it can be judged
     * @param background runs both
     * @param home runs what is told of them
     */
    public CaseSession(
            Function<LifeCase, Assessment> assess,
            Function<LifeCase, List<String>> check,
            Executor background,
            Executor home) {
        this.assessing = new Newest<>(
                asked -> {
                    List<String> against = check.apply(asked);
                    return new Judged(against, against.isEmpty() ? assess.apply(asked) : null);
                },
                background,
                home);
    }

    /** Opens a case in place of the one that was open; its history begins here. */
    public void open(LifeCase opened, @Nullable Path from) {
        done.clear();
        undone.clear();
        assessment.set(null);
        changed.set(Set.of());
        file.set(from);
        saved.set(opened);
        show(opened);
    }

    /** Changes the case, if the edit changes anything. */
    public void edit(UnaryOperator<LifeCase> edit) {
        LifeCase before = lifeCase.get();
        if (before == null) {
            return;
        }
        LifeCase after = edit.apply(before);
        if (after.equals(before)) {
            return;
        }
        done.push(before);
        if (done.size() > HISTORY) {
            done.removeLast();
        }
        undone.clear();
        show(after);
    }

    /** Takes the last edit back; does nothing where there is none. */
    public void undo() {
        step(done, undone);
    }

    /** Makes the last edit that was taken back again; does nothing where there is none. */
    public void redo() {
        step(undone, done);
    }

    private void step(Deque<LifeCase> from, Deque<LifeCase> to) {
        LifeCase now = lifeCase.get();
        if (now != null && !from.isEmpty()) {
            to.push(now);
            show(from.pop());
        }
    }

    /** The case as it stands was saved there. */
    public void savedTo(Path path) {
        file.set(path);
        saved.set(lifeCase.get());
    }

    /** Whether there is something that was not saved. */
    public boolean isUnsaved() {
        LifeCase now = lifeCase.get();
        return now != null && !now.equals(saved.get());
    }

    private void show(LifeCase shown) {
        lifeCase.set(shown);
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
        busy.set(true);
        assessing.ask(shown, this::judged, this::broke);
    }

    private void judged(Judged judged) {
        faults.set(judged.faults());
        Assessment now = judged.assessment();
        if (now != null) {
            Assessment before = assessment.get();
            changed.set(before == null ? Set.of() : difference(before, now));
            assessment.set(now);
        }
        failed.set(false);
        busy.set(false);
    }

    private void broke(RuntimeException e) {
        // The message may hold facts of the case, so only the kind and place of the fault are logged.
        StackTraceElement[] trace = e.getStackTrace();
        System.getLogger(CaseSession.class.getName())
                .log(
                        System.Logger.Level.ERROR,
                        "assessment failed: {0} at {1}",
                        e.getClass().getName(),
                        trace.length == 0 ? "?" : trace[0].toString());
        failed.set(true);
        busy.set(false);
    }

    private static Set<String> difference(Assessment before, Assessment after) {
        Map<String, String> old = Standings.answers(before);
        Map<String, String> fresh = Standings.answers(after);
        Set<String> scenarios = new HashSet<>();
        before.scenarios().forEach(scenario -> scenarios.add(scenario.id()));
        Set<String> differing = new HashSet<>();
        fresh.forEach((place, answer) -> {
            // a scenario that was only just added has no answer to differ from
            if (scenarios.contains(place.substring(0, place.indexOf(' '))) && !answer.equals(old.get(place))) {
                differing.add(place);
            }
        });
        return Set.copyOf(differing);
    }

    /** Whether the last edit changed what is said of that scheme. */
    public boolean hasChanged(String scenario, BenefitRow row) {
        return changed.get()
                .contains(scenario + " " + row.country() + " " + row.branch().id() + " " + row.scheme());
    }

    /** The open case; null where none is. */
    public ReadOnlyObjectProperty<@Nullable LifeCase> lifeCase() {
        return lifeCase.getReadOnlyProperty();
    }

    /** What followed last; null until the first answer. While {@link #busy}, it belongs to an earlier edit. */
    public ReadOnlyObjectProperty<@Nullable Assessment> assessment() {
        return assessment.getReadOnlyProperty();
    }

    /** Places whose answer the last edit changed; see {@link #hasChanged}. */
    public ReadOnlyObjectProperty<Set<String>> changed() {
        return changed.getReadOnlyProperty();
    }

    /** Why the case as it stands cannot be judged; empty where it can. */
    public ReadOnlyObjectProperty<List<String>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** Where the case was opened from or saved to; null where it has no file. */
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /** An answer is being worked on. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The last assessment broke off: a fault of the program, not of the case. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** There is an edit to take back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** There is an edit to make again. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
