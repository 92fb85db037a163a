package org.wayfare.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** The line at the bottom: how recent the law is, what this is not, and what the program is doing. */
final class StatusBar extends HBox {
    private final Desk desk;
    private final Texts texts;
    private final Label law = new Label();
    private final Label doing = new Label();
    private final ProgressIndicator wheel = new ProgressIndicator();

    StatusBar(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("status-bar");
        wheel.setPrefSize(14, 14);
        doing.setId("doing");
        getChildren().addAll(law, new Label(texts.get("status.notADecision")), Parts.gap(), wheel, doing);
        desk.whenever(desk.session().assessment(), this::show);
        desk.onChange(desk.session().busy(), this::show);
        desk.onChange(desk.session().failed(), this::show);
    }

    private void show() {
        Assessment assessment = desk.session().assessment().get();
        law.setText(
                assessment == null
                        ? ""
                        : assessment.latestSource() == null
                                ? texts.get("status.law", assessment.lawVersion())
                                : texts.get(
                                        "status.lawRead",
                                        assessment.lawVersion(),
                                        texts.day(assessment.latestSource())));
        boolean busy = desk.session().busy().get();
        wheel.setVisible(busy);
        int changed = desk.session().changed().get().size();
        String said = busy
                ? texts.get("status.working")
                : desk.session().failed().get()
                        ? texts.get("status.failed")
                        : !desk.session().faults().get().isEmpty()
                                ? texts.get("status.faults")
                                : changed > 0 ? texts.get("status.changed", changed) : texts.get("status.ready");
        doing.setText(said);
        doing.setAccessibleText(said);
    }
}
