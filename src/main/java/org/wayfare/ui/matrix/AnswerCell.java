package org.wayfare.ui.matrix;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.matrix.Answers.Answer;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Standing;

/** One answer: sign, word and pattern. A box rather than a button, because a button does not grow with lines that wrap. */
public final class AnswerCell extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Cell cell;
    private final Runnable choose;
    private boolean selected;

    AnswerCell(Answer answer, AnswerWords words, Runnable choose) {
        this.cell = answer.cell();
        this.choose = choose;
        getStyleClass().setAll("answer", "cell-" + answer.standing().id().replace('_', '-'));
        Label face = Parts.text(words.face(answer), "answer-face");
        HBox.setHgrow(face, Priority.ALWAYS);
        HBox line = new HBox(face);
        line.getStyleClass().add("answer-line");
        getChildren().add(line);
        String detail = words.detail(answer);
        if (!detail.isEmpty()) {
            getChildren().add(Parts.text(detail, "answer-detail"));
        }
        if (answer.changed()) {
            getStyleClass().add("answer-changed");
            getChildren().add(Parts.text(words.changed(), "changed-mark"));
        }
        if (answer.standing() == Standing.NONE) {
            setDisable(true);
            return;
        }
        line.getChildren().add(0, Signs.of(answer.standing()));
        if (answer.risky()) {
            line.getChildren().add(Signs.warning());
        }
        listen(words.spoken(answer));
    }

    private void listen(String spoken) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            requestFocus();
            choose.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                choose.run();
                e.consume();
            }
        });
    }

    /** The place that this answer stands in. */
    public Cell cell() {
        return cell;
    }

    /** Whether its reasons are being shown. */
    public boolean isSelected() {
        return selected;
    }

    void setSelected(boolean now) {
        if (selected != now) {
            selected = now;
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
