package org.wayfare.ui.matrix;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Panel;
import org.wayfare.ui.text.Texts;

/** The table of one scenario's answers. Arrow keys walk it as they would a sheet. */
final class AnswerGrid extends GridPane {
    private final Desk desk;
    private final Texts texts;
    private final AnswerWords words;

    AnswerGrid(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new AnswerWords(texts);
        getStyleClass().add("answers");
    }

    /** Shows other answers; the focus stays where it was. */
    void show(Answers answers) {
        boolean focused = getChildren().stream().anyMatch(Node::isFocused);
        getChildren().clear();
        heads(answers);
        int line = 1;
        for (Answers.Row row : answers.rows()) {
            String branch = row.branch() == null ? texts.get("matrix.otherHelp") : texts.word(row.branch());
            add(Parts.text(branch, "row-head"), 0, line);
            for (int i = 0; i < row.answers().size(); i++) {
                add(cell(row.answers().get(i)), i + 1, line);
            }
            line++;
        }
        if (focused) {
            node(desk.state().cell().get()).ifPresent(Node::requestFocus);
        }
    }

    private void heads(Answers answers) {
        int columns = answers.countries().size() + 1;
        getColumnConstraints().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(columns > 4 ? 16 : 20);
        getColumnConstraints().add(first);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth((100.0 - first.getPercentWidth()) / columns);
            getColumnConstraints().add(column);
            String name = i < columns - 1 ? texts.country(answers.countries().get(i)) : texts.get("matrix.funds");
            add(Parts.text(name, "column-head"), i + 1, 0);
        }
    }

    private AnswerCell cell(Answers.Answer answer) {
        AnswerCell node = new AnswerCell(answer, words, () -> choose(answer.cell()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        return node;
    }

    private void choose(Cell cell) {
        desk.state().scheme().set(null);
        desk.state().cell().set(cell);
        desk.state().panel().set(Panel.WHY);
    }

    /** Marks the answer that is being explained. */
    void mark() {
        Cell chosen = desk.state().cell().get();
        for (Node node : getChildren()) {
            if (node instanceof AnswerCell answer) {
                answer.setSelected(answer.cell().equals(chosen));
            }
        }
    }

    private Optional<Node> node(@Nullable Cell cell) {
        return getChildren().stream()
                .filter(node ->
                        node instanceof AnswerCell answer && answer.cell().equals(cell))
                .findFirst();
    }

    private void arrow(KeyEvent e) {
        int forward = texts.isRightToLeft() ? -1 : 1;
        switch (e.getCode()) {
            case UP -> walk(e, 0, -1);
            case DOWN -> walk(e, 0, 1);
            case LEFT -> walk(e, -forward, 0);
            case RIGHT -> walk(e, forward, 0);
            default -> {
                return;
            }
        }
    }

    private void walk(KeyEvent e, int columnStep, int rowStep) {
        e.consume();
        Node from = (Node) e.getSource();
        int column = getColumnIndex(from) + columnStep;
        int row = getRowIndex(from) + rowStep;
        while (column > 0 && row > 0 && row < getRowCount() && column < getColumnCount()) {
            for (Node node : getChildren()) {
                if (getColumnIndex(node) == column && getRowIndex(node) == row && !node.isDisabled()) {
                    node.requestFocus();
                    return;
                }
            }
            column += columnStep;
            row += rowStep;
        }
    }
}
