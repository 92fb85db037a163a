package org.wayfare.ui.matrix;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Panel;

/** The comparison as a table: one line for each right, one column for each scenario, and what the move does to it. */
final class CompareView extends VBox {
    private final Desk desk;
    private final AnswerWords words;

    CompareView(Desk desk, Assessment assessment, ScenarioNames names) {
        this.desk = desk;
        this.words = new AnswerWords(desk.texts());
        getStyleClass().add("compare");
        Comparison comparison = Comparison.of(assessment);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("answers");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setPercentWidth(30);
        grid.getColumnConstraints().add(wide);
        grid.add(Parts.text(desk.texts().get("compare.right"), "column-head"), 0, 0);
        int column = 1;
        for (Scenario scenario : comparison.scenarios()) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(48.0 / comparison.scenarios().size());
            grid.getColumnConstraints().add(equal);
            grid.add(Parts.text(names.of(scenario), "column-head"), column++, 0);
        }
        grid.add(Parts.text(desk.texts().get("compare.outcome"), "column-head"), column, 0);
        ColumnConstraints last = new ColumnConstraints();
        last.setPercentWidth(22);
        grid.getColumnConstraints().add(last);
        int line = 1;
        for (Comparison.Line compared : comparison.lines()) {
            fill(grid, comparison, compared, line++);
        }
        getChildren().add(grid);
        if (comparison.lines().isEmpty()) {
            getChildren().add(Parts.text(desk.texts().get("compare.nothing"), "quiet"));
        }
    }

    private void fill(GridPane grid, Comparison comparison, Comparison.Line compared, int line) {
        BenefitRow any = compared.any();
        VBox name = new VBox(
                Parts.text(any.name().in(desk.texts().locale().getLanguage()), "row-head"),
                Parts.text(
                        desk.texts().country(any.country()) + " · "
                                + desk.texts().word(any.branch()),
                        "quiet"));
        grid.add(name, 0, line);
        for (int i = 0; i < compared.rows().size(); i++) {
            grid.add(cell(comparison.scenarios().get(i), any, compared.rows().get(i)), i + 1, line);
        }
        Label outcome = Parts.text(
                desk.texts().get("compare." + compared.outcome().id()),
                "outcome",
                "outcome-" + compared.outcome().id());
        grid.add(outcome, compared.rows().size() + 1, line);
    }

    private Node cell(Scenario scenario, BenefitRow any, @Nullable BenefitRow row) {
        Cell cell = new Cell(scenario.id(), any.country(), any.branch());
        Answers.Answer answer = new Answers.Answer(
                cell,
                Comparison.standing(row),
                row,
                1,
                1,
                row != null && desk.session().hasChanged(scenario.id(), row),
                false);
        return new AnswerCell(answer, words, () -> {
            desk.state().scheme().set(any.scheme());
            desk.state().cell().set(cell);
            desk.state().panel().set(Panel.WHY);
        });
    }
}
