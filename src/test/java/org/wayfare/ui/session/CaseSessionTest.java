package org.wayfare.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Sex;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.Lives;

class CaseSessionTest {
    private final LifeCase start = Lives.nobody();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<LifeCase> judged = new ArrayList<>();
    private final List<String> against = new ArrayList<>();
    private final CaseSession session = new CaseSession(this::assess, c -> against, waiting::add, Runnable::run);

    private Assessment assess(LifeCase lifeCase) {
        judged.add(lifeCase);
        if (lifeCase.person().sex() == Sex.X) {
            throw new IllegalStateException("a fault of the program");
        }
        return new Assessment(lifeCase.title(), lifeCase.asOf(), "test", null, List.of(), List.of());
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void title(String title) {
        session.edit(c -> CaseFields.set(c, "/title", title));
    }

    @Test
    void onlyTheNewestOfSeveralEditsIsJudged() {
        session.open(start, null);
        title("a");
        title("ab");
        title("abc");
        work();
        assertThat(judged).hasSize(1);
        assertThat(session.assessment().get().caseId()).isEqualTo("abc");
        assertThat(session.busy().get()).isFalse();
    }

    @Test
    void anEditMadeWhileAnAnswerIsOnItsWayMakesThatAnswerStale() {
        Deque<Runnable> home = new ArrayDeque<>();
        CaseSession slow = new CaseSession(this::assess, c -> List.of(), Runnable::run, home::add);
        slow.open(start, null);
        slow.edit(c -> CaseFields.set(c, "/title", "newer"));
        home.remove().run();
        assertThat(slow.assessment().get()).isNull();
        home.remove().run();
        assertThat(slow.assessment().get().caseId()).isEqualTo("newer");
    }

    @Test
    void undoAndRedoWalkThroughTheEdits() {
        session.open(start, null);
        title("a");
        title("b");
        session.undo();
        assertThat(session.lifeCase().get().title()).isEqualTo("a");
        session.undo();
        assertThat(session.lifeCase().get()).isEqualTo(start);
        assertThat(session.undoable().get()).isFalse();
        session.redo();
        session.redo();
        assertThat(session.lifeCase().get().title()).isEqualTo("b");
        assertThat(session.redoable().get()).isFalse();
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        session.open(start, null);
        title("a");
        session.undo();
        title("b");
        assertThat(session.redoable().get()).isFalse();
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        session.open(start, null);
        session.edit(c -> CaseFields.set(c, "/title", null));
        assertThat(session.undoable().get()).isFalse();
    }

    @Test
    void factsThatCannotBeJudgedAreToldAndTheLastAnswerStays() {
        session.open(start, null);
        work();
        against.add("/residence/1 – two open residences");
        title("b");
        work();
        assertThat(session.faults().get()).hasSize(1);
        assertThat(session.assessment().get()).isNotNull();
        assertThat(judged).hasSize(1);
    }

    @Test
    void aFaultOfTheProgramIsToldAndTheCaseStays() {
        session.open(start, null);
        session.edit(c -> CaseFields.set(c, "/person/sex", Sex.X));
        work();
        assertThat(session.failed().get()).isTrue();
        assertThat(session.lifeCase().get().person().sex()).isEqualTo(Sex.X);
        session.undo();
        work();
        assertThat(session.failed().get()).isFalse();
    }

    @Test
    void aSavedCaseIsNotUnsavedUntilTheNextEdit() {
        session.open(start, null);
        assertThat(session.isUnsaved()).isFalse();
        title("a");
        assertThat(session.isUnsaved()).isTrue();
        session.savedTo(java.nio.file.Path.of("a.json"));
        assertThat(session.isUnsaved()).isFalse();
        session.undo();
        assertThat(session.isUnsaved()).isTrue();
    }
}
