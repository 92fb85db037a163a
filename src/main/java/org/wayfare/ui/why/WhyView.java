package org.wayfare.ui.why;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.matrix.Answers;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;
import org.wayfare.ui.text.Texts;

/** Why the chosen answer is what it is, and what to do about it. */
public final class WhyView extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final VBox body = new VBox();
    private final ScrollPane scroll;

    /** A view that follows the chosen cell. */
    public WhyView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().addAll("card", "why");
        setId("why");
        body.getStyleClass().add("why-body");
        scroll = Parts.scrolling(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        desk.whenever(desk.session().assessment(), this::show);
        desk.onChange(desk.state().cell(), this::show);
        desk.onChange(desk.state().scheme(), this::show);
    }

    private void show() {
        body.getChildren().clear();
        scroll.setVvalue(0);
        Assessment assessment = desk.session().assessment().get();
        Cell cell = desk.state().cell().get();
        Optional<Scenario> scenario = assessment == null || cell == null
                ? Optional.empty()
                : assessment.scenarios().stream()
                        .filter(s -> s.id().equals(cell.scenario()))
                        .findFirst();
        if (scenario.isEmpty()) {
            body.getChildren()
                    .addAll(Parts.heading(texts.get("why.title")), Parts.text(texts.get("why.choose"), "quiet"));
        } else if (cell.country() == null) {
            funds(scenario.get(), cell);
        } else {
            schemes(scenario.get(), cell, cell.country());
        }
    }

    private void schemes(Scenario scenario, Cell cell, String country) {
        List<BenefitRow> rows = Answers.schemes(scenario, cell);
        if (rows.isEmpty()) {
            notEncoded(scenario, cell, country);
            return;
        }
        String chosen = desk.state().scheme().get();
        BenefitRow row =
                rows.stream().filter(r -> r.scheme().equals(chosen)).findFirst().orElse(rows.get(0));
        body.getChildren().add(context(texts.country(country), texts.word(row.branch()), name(row)));
        if (rows.size() > 1) {
            body.getChildren().add(chooser(rows, row));
        }
        body.getChildren().add(new BenefitExplained(desk, scenario, row));
        if (texts.lawIsForeign()) {
            body.getChildren().add(Parts.text(texts.get("why.otherLanguage"), "quiet"));
        }
    }

    private FlowPane chooser(List<BenefitRow> rows, BenefitRow shown) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (BenefitRow row : rows) {
            chips.getChildren().add(chip(name(row), Standings.of(row), row.scheme(), row == shown));
        }
        return chips;
    }

    private ToggleButton chip(String name, Standing standing, String id, boolean selected) {
        ToggleButton chip = new ToggleButton(name, Signs.of(standing));
        chip.getStyleClass().setAll("chip", "cell-" + standing.id().replace('_', '-'));
        chip.setSelected(selected);
        chip.setAccessibleText(texts.get("why.scheme", name, texts.get("legend." + standing.id())));
        chip.setOnAction(e -> desk.state().scheme().set(id));
        return chip;
    }

    private void notEncoded(Scenario scenario, Cell cell, String country) {
        String branch = cell.branch() == null ? "" : texts.word(cell.branch());
        body.getChildren().add(context(texts.country(country), branch, null));
        body.getChildren().add(Parts.text(texts.get("why.notEncoded", branch, texts.country(country)), "headline"));
        body.getChildren().add(Parts.text(texts.get("why.notEncodedMeans"), "plain"));
        scenario.notEncoded().stream()
                .filter(gap -> gap.country().equals(country) && gap.branch() == cell.branch())
                .map(NotEncoded::reason)
                .filter(Objects::nonNull)
                .forEach(reason -> body.getChildren().add(Parts.text(texts.wording(reason), "plain")));
    }

    private void funds(Scenario scenario, Cell cell) {
        String branch = cell.branch() == null ? texts.get("matrix.otherHelp") : texts.word(cell.branch());
        body.getChildren().add(context(texts.get("matrix.funds"), branch, null));
        for (ResourceRow row : Answers.resources(scenario, cell.branch())) {
            body.getChildren().add(new ResourceExplained(texts, row));
        }
    }

    private static Label context(String country, String branch, @Nullable String scheme) {
        return Parts.heading(country + " · " + branch + (scheme == null ? "" : " · " + scheme), "context");
    }

    private String name(BenefitRow row) {
        return row.name().in(texts.locale().getLanguage());
    }
}
