package org.wayfare.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.wayfare.model.Branch;
import org.wayfare.model.LifeCase;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.matrix.AnswerCell;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Theme;

class WindowTest extends OpenedWindow {
    private static final Cell BELGIAN_PENSION = new Cell("now", "BE", Branch.OLD_AGE);

    private void openSample() throws Exception {
        chooseSample();
        settle();
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> !shell.session().busy().get()
                        && shell.session().assessment().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private AnswerCell answer(Cell cell) throws Exception {
        return fx(() -> robot.lookup(".answer").queryAll().stream()
                .map(AnswerCell.class::cast)
                .filter(node -> node.cell().equals(cell))
                .findFirst()
                .orElseThrow());
    }

    private void answerTheFirstQuestion() throws Exception {
        fx(() -> {
            robot.lookup(".question .segment")
                    .queryAllAs(javafx.scene.control.ToggleButton.class)
                    .iterator()
                    .next()
                    .fire();
            return null;
        });
        settle();
    }

    @Test
    void theFirstPageOffersThreeDoors() {
        assertThat(robot.lookup(".door").queryAll()).hasSize(3);
        assertThat(robot.lookup(".sample").queryAll()).hasSize(6);
    }

    @Test
    void aSampleLifeShowsItsCourseItsQuestionsAndItsAnswers() throws Exception {
        openSample();
        assertThat(robot.lookup(".life-bar").queryAll()).hasSize(10);
        assertThat(robot.lookup(".question").queryAll()).hasSize(3);
        assertThat(answer(BELGIAN_PENSION).getAccessibleText())
                .contains("Belgium")
                .contains("Old age")
                .contains("Depends");
        assertThat(shown(".matrix .tab-pill"))
                .contains("Now, in France")
                .contains("If in Morocco, May 2028")
                .contains("Compare");
    }

    @Test
    void choosingAnAnswerShowsWhy() throws Exception {
        openSample();
        fx(() -> {
            answer(new Cell("now", "FR", Branch.OLD_AGE)).requestFocus();
            return null;
        });
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown("#why .headline")).contains("From 1 May 2027");
        assertThat(shown("#why .source-chip")).contains("art 6");
        assertThat(robot.lookup("#why .share").queryAll()).hasSize(3);
    }

    @Test
    void anAnsweredQuestionIsWorkedOutAndMarksWhatItChanged() throws Exception {
        openSample();
        answerTheFirstQuestion();
        assertThat(answer(BELGIAN_PENSION).getAccessibleText()).contains("Yes").contains("changed");
        assertThat(answer(new Cell("now", "FR", Branch.HEALTHCARE)).getAccessibleText())
                .doesNotContain("changed");
        assertThat(shown("#doing")).contains("2 answers changed");
    }

    @Test
    void undoTakesTheAnswerBack() throws Exception {
        openSample();
        LifeCase before = shell.session().lifeCase().get();
        answerTheFirstQuestion();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(shell.session().lifeCase().get()).isEqualTo(before);
        assertThat(answer(BELGIAN_PENSION).getAccessibleText()).contains("Depends");
    }

    @Test
    void anotherLanguageComesWithoutARestartAndKeepsWhatWasChosen() throws Exception {
        openSample();
        fx(() -> {
            shell.state().cell().set(BELGIAN_PENSION);
            shell.state().language().set(Locale.FRANCE);
            return null;
        });
        assertThat(shown("#why .headline")).contains("Nous ne pouvons pas encore dire");
        assertThat(answer(BELGIAN_PENSION).isSelected()).isTrue();
        assertThat(answer(BELGIAN_PENSION).getAccessibleText())
                .contains("Vieillesse")
                .contains("Belgique");
    }

    @Test
    void arabicMirrorsTheWholeWindow() throws Exception {
        openSample();
        double before = middle("#questions");
        fx(() -> {
            shell.state().language().set(Locale.forLanguageTag("ar"));
            return null;
        });
        assertThat(stage.getScene().getRoot().getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(before).isLessThan(stage.getScene().getWidth() / 2);
        assertThat(middle("#questions")).isGreaterThan(stage.getScene().getWidth() / 2);
    }

    private double middle(String selector) {
        Node node = robot.lookup(selector).query();
        return node.localToScene(node.getBoundsInLocal()).getCenterX();
    }

    @Test
    void aCaseThatIsSavedIsOpenedAgainAsItWas(@TempDir Path folder) throws Exception {
        openSample();
        Path file = folder.resolve("case.json");
        LifeCase saved = shell.session().lifeCase().get();
        assertThat(fx(() -> shell.files().save(file))).isTrue();
        assertThat(Files.readString(file)).contains("wayfare.case/1");
        fx(() -> {
            shell.files().openSample("06-without-papers-in-belgium.json");
            shell.files().open(file);
            return null;
        });
        settle();
        assertThat(shell.session().lifeCase().get()).isEqualTo(saved);
        assertThat(shell.session().isUnsaved()).isFalse();
    }

    @Test
    void comparingShowsWhatAMoveDoesToEveryRight() throws Exception {
        openSample();
        fx(() -> {
            shell.state().scenario().set("all");
            return null;
        });
        assertThat(shown(".outcome")).contains("would stop").contains("goes along");
    }

    @Test
    void anotherCountryToMoveToAddsAScenario() throws Exception {
        openSample();
        fx(() -> {
            shell.session().edit(c -> CaseItems.add(c, "/moves", CaseItems.move("BE")));
            return null;
        });
        settle();
        assertThat(shown(".matrix .tab-pill")).contains("If in Belgium");
        assertThat(robot.lookup(".bar-move").queryAll()).hasSize(2);
    }

    @Test
    void theArrowKeysMoveTheEndsOfAChosenBarByAMonth() throws Exception {
        openSample();
        fx(() -> {
            robot.lookup(".bar-work").queryAll().iterator().next().requestFocus();
            return null;
        });
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        settle();
        assertThat(shell.session().lifeCase().get().periods().get(0).to().text())
                .isEqualTo("1991-05-30");
    }

    @Test
    void aChosenBarOpensItsPeriodForEditing() throws Exception {
        openSample();
        fx(() -> {
            robot.lookup(".bar-work")
                    .queryAllAs(javafx.scene.control.ToggleButton.class)
                    .iterator()
                    .next()
                    .fire();
            return null;
        });
        assertThat(shell.state().entry().get()).startsWith("/periods/");
        assertThat(robot.lookup(".form .field").queryAll()).isNotEmpty();
    }

    @Test
    void everyButtonAndFieldHasANameForScreenReaders() throws Exception {
        openSample();
        fx(() -> {
            shell.state().entry().set("/periods/0");
            return null;
        });
        assertThat(robot.lookup(node -> node.isFocusTraversable()
                                && node.isVisible()
                                && (node.getAccessibleText() == null
                                        || node.getAccessibleText().isBlank())
                                && !(node instanceof Labeled labeled
                                        && labeled.getText() != null
                                        && !labeled.getText().isBlank())
                                && node.getId() == null
                                && node.getStyleClass().stream().noneMatch(s -> s.equals("split-pane-divider")))
                        .queryAll())
                .isEmpty();
    }

    @Test
    void everyThemeAndTextSizeCanBeShown() throws Exception {
        openSample();
        int size = 80;
        for (Theme theme : Theme.values()) {
            int shownSize = size;
            fx(() -> {
                shell.state().theme().set(theme);
                shell.state().textSize().set(shownSize);
                return null;
            });
            assertThat(robot.lookup(".matrix .tab-pill").queryAll()).isNotEmpty();
            size += 60;
        }
    }

    @Test
    void incomeHasASpanOfTimeAndSavingsHaveNone() throws Exception {
        openSample();
        fx(() -> {
            shell.state().entry().set("/means");
            return null;
        });
        Set<Node> income =
                robot.lookup("#field-means-householdIncome .combo-box").queryAll();
        Set<Node> savings = robot.lookup("#field-means-assets .combo-box").queryAll();
        assertThat(income).anyMatch(box -> "For how long".equals(box.getAccessibleText()));
        assertThat(savings).isNotEmpty().noneMatch(box -> "For how long".equals(box.getAccessibleText()));
    }

    @Test
    void helpComesWithF1AndGoesWithEscape() throws Exception {
        openSample();
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".help").queryAll()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".help").queryAll()).isEmpty();
    }
}
