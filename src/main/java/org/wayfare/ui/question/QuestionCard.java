package org.wayfare.ui.question;

import java.lang.reflect.ParameterizedType;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.edit.Entries;
import org.wayfare.ui.facts.FieldEditor;
import org.wayfare.ui.facts.FieldNames;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** One open question with what it would settle, and the control to answer it. */
public final class QuestionCard extends VBox {
    private final Desk desk;
    private final Texts texts;

    /** A question of the open case. */
    public QuestionCard(Desk desk, MissingFact fact) {
        this.desk = desk;
        this.texts = desk.texts();
        String asked = texts.wording(fact.question());
        getStyleClass().add("question");
        getChildren().add(Parts.text(asked, "strong"));
        String about = about(fact.field());
        if (about != null) {
            getChildren().add(Parts.text(about, "quiet"));
        }
        getChildren()
                .add(Parts.text(texts.get("question.settles", fact.decides().size()), "quiet"));
        answers(fact, asked);
    }

    private void answers(MissingFact fact, String asked) {
        if (isList(fact.field())) {
            getChildren().add(listAnswers(fact.field()));
        } else if (fact.field().equals("/means")) {
            for (String field : List.of("/means/householdIncome", "/means/assets")) {
                getChildren().add(new FieldEditor(desk, field, FieldNames.of(texts, field)));
            }
        } else if (FieldEditor.canEdit(fact.field())) {
            getChildren().add(new FieldEditor(desk, fact.field(), asked, FieldEditor.Naming.SPOKEN));
        } else {
            getChildren()
                    .add(Parts.button(
                            texts.get("question.open"),
                            () -> desk.state().entry().set(entryOf(fact.field())),
                            "link"));
        }
    }

    /** Which entry of a list the question is about, where it is about one. */
    private @Nullable String about(String pointer) {
        String entry = entryOf(pointer);
        if (!entry.matches("/\\w+/\\d+") || desk.session().lifeCase().get() == null) {
            return null;
        }
        Object value = CaseFields.get(desk.session().lifeCase().get(), entry);
        return value == null ? null : FieldNames.about(texts, value);
    }

    private static boolean isList(String pointer) {
        return CaseFields.exists(pointer)
                && CaseFields.typeOf(pointer) instanceof ParameterizedType
                && !FieldEditor.canEdit(pointer);
    }

    private FlowPane listAnswers(String pointer) {
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("chips");
        LifeCase now = desk.session().lifeCase().get();
        // "None" is offered only where nothing is stated: it must never wipe out what is.
        if (now != null && CaseFields.get(now, pointer) == null) {
            answers.getChildren()
                    .add(Parts.button(
                            texts.get("question.noneOfIt"),
                            () -> desk.session().edit(c -> CaseFields.set(c, pointer, List.of()))));
        }
        if (CaseItems.canBegin(pointer)) {
            answers.getChildren().add(Parts.button(texts.get("question.some"), () -> Entries.begin(desk, pointer)));
        }
        return answers;
    }

    private static String entryOf(String pointer) {
        return pointer.replaceAll("^(/\\w+/\\d+)/.*$", "$1").replaceAll("^(/person|/means)/.*$", "$1");
    }
}
