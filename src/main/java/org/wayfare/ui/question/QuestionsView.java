package org.wayfare.ui.question;

import java.util.List;
import javafx.scene.layout.VBox;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** What is not known and would change an answer, most decisive first, each to be answered on the spot. */
public final class QuestionsView extends VBox {
    private static final int FIRST = 4;

    private final Desk desk;
    private final Texts texts;
    private boolean all;

    /** A view that follows the open case's assessment. */
    public QuestionsView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("questions");
        setId("questions");
        desk.whenever(desk.session().assessment(), this::show);
        desk.onChange(desk.session().faults(), this::show);
    }

    private void show() {
        getChildren().setAll(Parts.heading(texts.get("question.title"), "section"));
        List<String> faults = desk.session().faults().get();
        if (!faults.isEmpty()) {
            VBox box = new VBox(Parts.text(texts.get("question.faults"), "strong"));
            faults.forEach(fault -> box.getChildren().add(Parts.text(fault)));
            box.getStyleClass().add("faults");
            getChildren().add(box);
        }
        Assessment assessment = desk.session().assessment().get();
        if (assessment == null) {
            return;
        }
        List<MissingFact> open = assessment.missing();
        if (open.isEmpty()) {
            getChildren().add(Parts.text(texts.get("question.none"), "quiet"));
        }
        open.stream()
                .limit(all ? open.size() : FIRST)
                .forEach(fact -> getChildren().add(new QuestionCard(desk, fact)));
        if (open.size() > FIRST) {
            String text = all ? texts.get("question.fewer") : texts.get("question.more", open.size() - FIRST);
            getChildren()
                    .add(Parts.button(
                            text,
                            () -> {
                                all = !all;
                                show();
                            },
                            "link"));
        }
    }
}
