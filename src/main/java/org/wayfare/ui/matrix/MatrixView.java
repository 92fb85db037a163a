package org.wayfare.ui.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.look.CountryMenu;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.text.Texts;

/** What follows: one tab for each scenario, and the answers of the chosen one. */
public final class MatrixView extends VBox {
    /** What stands in the place of a scenario's id while all are compared. */
    private static final String ALL = "all";

    private final Desk desk;
    private final Texts texts;
    private final ScenarioNames names;
    private final FlowPane tabs = new FlowPane();
    private final AnswerGrid grid;
    private final VBox body = new VBox();
    private final ScenarioFacts facts;

    /** A view that follows the open case's assessment. */
    public MatrixView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.names = new ScenarioNames(texts);
        this.facts = new ScenarioFacts(texts);
        this.grid = new AnswerGrid(desk);
        getStyleClass().addAll("card", "matrix");
        tabs.getStyleClass().add("tabs");
        ScrollPane scroll = Parts.scrolling(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tabs, scroll);
        desk.whenever(desk.session().assessment(), this::show);
        desk.onChange(desk.session().busy(), () -> {
            if (desk.session().assessment().get() == null) {
                show();
            }
        });
        desk.onChange(desk.state().scenario(), this::show);
        desk.onChange(desk.state().cell(), grid::mark);
    }

    /** Why there is no answer: it must not look as if one were still to come where none is. */
    private String nothingYet() {
        if (desk.session().busy().get()) {
            return texts.get("matrix.waiting");
        }
        return texts.get(
                desk.session().failed().get()
                        ? "matrix.failed"
                        : desk.session().faults().get().isEmpty() ? "matrix.waiting" : "status.faults");
    }

    private void show() {
        Assessment assessment = desk.session().assessment().get();
        tabs.getChildren().clear();
        if (assessment == null) {
            body.getChildren().setAll(Parts.text(nothingYet(), "quiet"));
            return;
        }
        List<Scenario> scenarios = assessment.scenarios();
        String chosen = desk.state().scenario().get();
        boolean all = ALL.equals(chosen) && scenarios.size() > 1;
        Scenario shown = scenarios.stream()
                .filter(s -> s.id().equals(chosen))
                .findFirst()
                .orElse(scenarios.get(0));
        scenarios.forEach(
                scenario -> tabs.getChildren().add(tab(names.of(scenario), scenario.id(), !all && scenario == shown)));
        if (scenarios.size() > 1) {
            tabs.getChildren().add(tab(texts.get("compare.title"), ALL, all));
        }
        tabs.getChildren().add(another());
        if (all) {
            body.getChildren().setAll(new CompareView(desk, assessment, names), legend());
        } else {
            answers(shown);
        }
    }

    private void answers(Scenario shown) {
        Answers answers = Answers.of(shown, desk.session());
        body.getChildren().setAll(grid, legend(), facts);
        grid.show(answers);
        facts.show(shown);
        if (desk.state().cell().get() == null) {
            // Something is always explained: at first the best news there is.
            answers.rows().stream()
                    .flatMap(row -> row.answers().stream())
                    .filter(answer -> answer.best() != null)
                    .min(Comparator.comparing(Answers.Answer::standing))
                    .ifPresent(answer -> desk.state().cell().set(answer.cell()));
        }
        grid.mark();
    }

    private ToggleButton tab(String name, String id, boolean selected) {
        ToggleButton tab = new ToggleButton(name);
        tab.getStyleClass().setAll("tab-pill");
        tab.setSelected(selected);
        tab.setOnAction(e -> {
            tab.setSelected(true);
            Cell cell = desk.state().cell().get();
            desk.state().scenario().set(id);
            if (cell != null && !ALL.equals(id)) {
                desk.state().cell().set(new Cell(id, cell.country(), cell.branch()));
            }
        });
        return tab;
    }

    /** Another country to move to; its scenario comes with the next answer. */
    private MenuButton another() {
        MenuButton menu = new MenuButton(texts.get("compare.another"));
        menu.getStyleClass().add("another");
        CountryMenu.fill(menu, texts, code -> {
            desk.session().edit(c -> CaseItems.add(c, "/moves", CaseItems.move(code)));
            desk.state().scenario().set("move:" + code);
        });
        return menu;
    }

    private Node legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("legend");
        for (Standing standing : Standing.values()) {
            if (standing != Standing.NONE) {
                Label label =
                        new Label(texts.get("legend." + standing.name().toLowerCase(Locale.ROOT)), Signs.of(standing));
                label.getStyleClass()
                        .addAll("legend-item", "cell-" + standing.id().replace('_', '-'));
                legend.getChildren().add(label);
            }
        }
        return legend;
    }
}
