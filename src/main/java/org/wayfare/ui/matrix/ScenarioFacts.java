package org.wayfare.ui.matrix;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.wayfare.model.assessment.CompetenceRow;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.Notice;
import org.wayfare.model.assessment.RegimeRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.text.Texts;

/** What holds for a whole scenario: which state is responsible, which agreements bind, what protects nobody, what does not fit together. */
final class ScenarioFacts extends VBox {
    private final Texts texts;

    ScenarioFacts(Texts texts) {
        this.texts = texts;
        getStyleClass().add("scenario-facts");
    }

    void show(Scenario scenario) {
        getChildren().clear();
        if (!scenario.gaps().isEmpty()) {
            String branches = scenario.gaps().stream()
                    .map(gap -> texts.word(gap.branch()))
                    .collect(Collectors.joining(" · "));
            getChildren().add(Parts.text(texts.get("scenario.gap", branches), "notice"));
        }
        for (Notice notice : scenario.notices()) {
            getChildren().add(Parts.text(texts.wording(notice.text()), "notice"));
        }
        VBox responsible = new VBox();
        for (CompetenceRow row : scenario.competence()) {
            responsible.getChildren().add(line(competence(row)));
        }
        for (InstrumentRow row : scenario.instruments()) {
            String key = row.binds() ? "scenario.binds" : row.isOpen() ? "scenario.bindsPerhaps" : "scenario.bindsNot";
            responsible.getChildren().add(line(texts.get(key, texts.wording(row.name()), texts.wording(row.reason()))));
        }
        for (RegimeRow row : scenario.regime()) {
            responsible
                    .getChildren()
                    .add(line(texts.get(
                            "scenario.regime",
                            texts.country(row.origin()),
                            texts.country(row.host()),
                            row.regime(),
                            texts.wording(row.reason()))));
        }
        if (!responsible.getChildren().isEmpty()) {
            TitledPane pane = new TitledPane(texts.get("scenario.responsible"), responsible);
            pane.setExpanded(false);
            pane.setAnimated(false);
            getChildren().add(pane);
        }
    }

    private String competence(CompetenceRow row) {
        String said = texts.get(
                "scenario.competence", texts.word(row.subject()), texts.country(row.country()), texts.word(row.role()));
        return row.document() == null ? said : texts.get("scenario.document", said, row.document());
    }

    private static Label line(String text) {
        return Parts.text(text, "fact-line");
    }
}
