package org.wayfare.ui.matrix;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.matrix.Answers.Answer;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Panel;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.text.Texts;

/** What follows: one tab for each scenario, and the answers of the chosen one. */
public final class MatrixView extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final AnswerWords words;
    private final FlowPane tabs = new FlowPane();
    private final GridPane grid = new GridPane();
    private final ScenarioFacts facts;

    /** A view that follows the open case's assessment. */
    public MatrixView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new AnswerWords(texts);
        this.facts = new ScenarioFacts(texts);
        getStyleClass().addAll("card", "matrix");
        tabs.getStyleClass().add("tabs");
        grid.getStyleClass().add("answers");
        ScrollPane scroll = Parts.scrolling(new VBox(grid, legend(), facts));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tabs, scroll);
        desk.whenever(desk.session().assessment(), this::show);
        desk.onChange(desk.state().scenario(), this::show);
        desk.onChange(desk.state().cell(), this::mark);
    }

    private void show() {
        Assessment assessment = desk.session().assessment().get();
        tabs.getChildren().clear();
        boolean focused = grid.getChildren().stream().anyMatch(Node::isFocused);
        grid.getChildren().clear();
        if (assessment == null) {
            grid.add(Parts.text(texts.get("matrix.waiting"), "quiet"), 0, 0);
            return;
        }
        Scenario shown = assessment.scenarios().stream()
                .filter(s -> s.id().equals(desk.state().scenario().get()))
                .findFirst()
                .orElse(assessment.scenarios().get(0));
        assessment.scenarios().forEach(scenario -> tabs.getChildren().add(tab(scenario, scenario == shown)));
        Answers answers = Answers.of(shown, desk.session());
        fill(answers);
        facts.show(shown);
        if (desk.state().cell().get() == null) {
            first(answers);
        }
        mark();
        if (focused) {
            cellNode(desk.state().cell().get()).ifPresent(Node::requestFocus);
        }
    }

    /** Something is always explained: at first the best news there is. */
    private void first(Answers answers) {
        answers.rows().stream()
                .flatMap(row -> row.answers().stream())
                .filter(answer -> answer.best() != null)
                .min(java.util.Comparator.comparing(Answer::standing))
                .ifPresent(answer -> desk.state().cell().set(answer.cell()));
    }

    private ToggleButton tab(Scenario scenario, boolean selected) {
        ToggleButton tab = new ToggleButton(title(scenario));
        tab.getStyleClass().setAll("tab-pill");
        tab.setSelected(selected);
        tab.setOnAction(e -> {
            tab.setSelected(true);
            Cell cell = desk.state().cell().get();
            desk.state().scenario().set(scenario.id());
            if (cell != null) {
                desk.state().cell().set(new Cell(scenario.id(), cell.country(), cell.branch()));
            }
        });
        return tab;
    }

    private String title(Scenario scenario) {
        if ("now".equals(scenario.id())) {
            return scenario.residence() == null
                    ? texts.get("scenario.now")
                    : texts.get("scenario.nowIn", texts.country(scenario.residence()));
        }
        String country = texts.country(scenario.id().substring("move:".length()));
        return scenario.stay() != null
                ? texts.get("scenario.stay", country, texts.month(scenario.date()))
                : texts.get("scenario.move", country, texts.month(scenario.date()));
    }

    private void fill(Answers answers) {
        int columns = answers.countries().size() + 1;
        grid.getColumnConstraints().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setPercentWidth(columns > 4 ? 16 : 20);
        grid.getColumnConstraints().add(first);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth((100.0 - first.getPercentWidth()) / columns);
            grid.getColumnConstraints().add(column);
            String name = i < columns - 1 ? texts.country(answers.countries().get(i)) : texts.get("matrix.funds");
            grid.add(Parts.text(name, "column-head"), i + 1, 0);
        }
        int line = 1;
        for (Answers.Row row : answers.rows()) {
            String branch = row.branch() == null ? texts.get("matrix.otherHelp") : texts.word(row.branch());
            grid.add(Parts.text(branch, "row-head"), 0, line);
            for (int i = 0; i < row.answers().size(); i++) {
                grid.add(cell(row.answers().get(i)), i + 1, line);
            }
            line++;
        }
    }

    private AnswerCell cell(Answer answer) {
        AnswerCell node = new AnswerCell(answer, words, () -> choose(answer.cell()));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::arrow);
        return node;
    }

    private void choose(Cell cell) {
        desk.state().scheme().set(null);
        desk.state().cell().set(cell);
        desk.state().panel().set(Panel.WHY);
        mark();
    }

    private void mark() {
        Cell chosen = desk.state().cell().get();
        for (Node node : grid.getChildren()) {
            if (node instanceof AnswerCell answer) {
                answer.setSelected(answer.cell().equals(chosen));
            }
        }
    }

    private java.util.Optional<Node> cellNode(@Nullable Cell cell) {
        return grid.getChildren().stream()
                .filter(node -> node instanceof AnswerCell answer && answer.cell().equals(cell))
                .findFirst();
    }

    /** Arrow keys walk the table as they would a sheet; up and down keep the column. */
    private void arrow(KeyEvent e) {
        Node from = (Node) e.getSource();
        int columnStep = 0;
        int rowStep = 0;
        switch (e.getCode()) {
            case UP -> rowStep = -1;
            case DOWN -> rowStep = 1;
            case LEFT -> columnStep = texts.isRightToLeft() ? 1 : -1;
            case RIGHT -> columnStep = texts.isRightToLeft() ? -1 : 1;
            default -> {
                return;
            }
        }
        e.consume();
        int column = GridPane.getColumnIndex(from) + columnStep;
        int row = GridPane.getRowIndex(from) + rowStep;
        while (column > 0 && row > 0 && row < grid.getRowCount() && column < grid.getColumnCount()) {
            for (Node node : grid.getChildren()) {
                if (GridPane.getColumnIndex(node) == column && GridPane.getRowIndex(node) == row && !node.isDisabled()) {
                    node.requestFocus();
                    return;
                }
            }
            column += columnStep;
            row += rowStep;
        }
    }

    private Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Standing standing : Standing.values()) {
            if (standing != Standing.NONE) {
                Label label = new Label(texts.get("legend." + standing.name().toLowerCase(Locale.ROOT)), Signs.of(standing));
                label.getStyleClass().addAll("legend-item", "cell-" + standing.id().replace('_', '-'));
                legend.getChildren().add(label);
            }
        }
        return legend;
    }
}
