package org.wayfare.ui.question;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.edit.Entries;
import org.wayfare.ui.facts.FieldEditor;
import org.wayfare.ui.facts.FieldNames;
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
        open.stream().limit(all ? open.size() : FIRST).forEach(fact -> getChildren().add(question(fact)));
        if (open.size() > FIRST) {
            String text = all ? texts.get("question.fewer") : texts.get("question.more", open.size() - FIRST);
            getChildren().add(Parts.button(text, () -> {
                all = !all;
                show();
            }, "link"));
        }
    }

    private Node question(MissingFact fact) {
        String asked = texts.wording(fact.question());
        VBox box = new VBox(Parts.text(asked, "strong"));
        box.getStyleClass().add("question");
        box.getChildren().add(Parts.text(texts.get("question.settles", fact.decides().size()), "quiet"));
        String about = about(fact.field());
        if (about != null) {
            box.getChildren().add(1, Parts.text(about, "quiet"));
        }
        if (isList(fact.field())) {
            box.getChildren().add(listAnswers(fact.field()));
        } else if (fact.field().equals("/means")) {
            for (String field : List.of("/means/householdIncome", "/means/assets")) {
                box.getChildren().add(new FieldEditor(desk, field, FieldNames.of(texts, field)));
            }
        } else if (FieldEditor.canEdit(fact.field())) {
            box.getChildren().add(new FieldEditor(desk, fact.field(), asked, FieldEditor.Naming.SPOKEN));
        } else {
            box.getChildren().add(Parts.button(texts.get("question.open"), () -> desk.state().entry().set(entryOf(fact.field())), "link"));
        }
        return box;
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
                && CaseFields.typeOf(pointer) instanceof java.lang.reflect.ParameterizedType
                && !FieldEditor.canEdit(pointer);
    }

    private FlowPane listAnswers(String pointer) {
        FlowPane answers = new FlowPane();
        answers.getStyleClass().add("chips");
        LifeCase now = desk.session().lifeCase().get();
        // "None" is offered only where nothing is stated: it must never wipe out what is.
        if (now != null && CaseFields.get(now, pointer) == null) {
            answers.getChildren().add(Parts.button(
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
