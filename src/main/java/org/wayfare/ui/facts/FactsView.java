package org.wayfare.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Period;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.edit.Entries;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** The facts of the case: the person, then every list; the chosen entry is open for editing in its place. */
public final class FactsView extends VBox {
    /** What {@code entry} holds while the person is being edited. */
    private static final String PERSON = "/person";

    private static final String MEANS = "/means";

    private final Desk desk;
    private final Texts texts;
    private final EntryWords words;
    private final List<FieldEditor> editors = new ArrayList<>();
    private String structure = "";

    /** A view that follows the open case. */
    public FactsView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new EntryWords(texts);
        getStyleClass().add("facts");
        desk.whenever(desk.session().lifeCase(), this::show);
        desk.onChange(desk.state().entry(), () -> {
            show();
            // after the pulse: a form that was only just built has no place yet
            Platform.runLater(() -> lookup().ifPresent(Parts::reveal));
        });
    }

    private Optional<Node> lookup() {
        return Optional.ofNullable(lookup(".form"));
    }

    private void show() {
        LifeCase lifeCase = desk.session().lifeCase().get();
        if (lifeCase == null) {
            return;
        }
        String now = structure(lifeCase);
        if (!now.equals(structure)) {
            structure = now;
            build(lifeCase);
        }
        editors.forEach(FieldEditor::refresh);
    }

    /** Everything that decides which nodes there are. What is being edited shows its own values, so typing does not rebuild its form. */
    private String structure(LifeCase lifeCase) {
        String open = desk.state().entry().get();
        StringBuilder said = new StringBuilder(String.valueOf(open));
        said.append(PERSON.equals(open) ? "" : words.person(lifeCase.person()));
        said.append(MEANS.equals(open) ? "" : lifeCase.means());
        for (Section section : Section.values()) {
            Object list = CaseFields.get(lifeCase, section.pointer());
            said.append(section).append(list == null ? "?" : "");
            for (int i = 0; i < CaseItems.count(lifeCase, section.pointer()); i++) {
                String pointer = section.pointer() + "/" + i;
                Object entry = Objects.requireNonNull(CaseFields.get(lifeCase, pointer));
                said.append(pointer.equals(open) ? section.fields(entry) : words.title(entry) + words.detail(entry));
            }
        }
        return said.toString();
    }

    private void build(LifeCase lifeCase) {
        getChildren().clear();
        editors.clear();
        person(lifeCase);
        for (Section section : Section.values()) {
            section(lifeCase, section);
        }
        means(lifeCase);
    }

    private void person(LifeCase lifeCase) {
        VBox group = group("person", toggle(PERSON));
        if (PERSON.equals(desk.state().entry().get())) {
            group.getChildren().add(form(PERSON, Section.PERSON, false));
            return;
        }
        words.person(lifeCase.person()).forEach((name, value) -> {
            HBox line = new HBox(Parts.text(name, "quiet"), Parts.gap(), Parts.text(value));
            line.getStyleClass().add("person-line");
            group.getChildren().add(line);
        });
    }

    private void means(LifeCase lifeCase) {
        VBox group = group("means", toggle(MEANS));
        if (MEANS.equals(desk.state().entry().get())) {
            group.getChildren().add(form(MEANS, Section.MEANS, false));
        } else if (lifeCase.means() == null) {
            group.getChildren().add(Parts.text(texts.get("field.notKnown"), "quiet"));
        } else {
            for (String pointer : Section.MEANS) {
                Object value = CaseFields.get(lifeCase, pointer);
                String shown = value == null ? texts.get("field.notKnown") : texts.value(value);
                group.getChildren().add(Parts.text(FieldNames.of(texts, pointer) + " · " + shown));
            }
        }
    }

    private Button toggle(String pointer) {
        boolean open = pointer.equals(desk.state().entry().get());
        String key = open ? "facts.close" : "facts.edit";
        Button button = Parts.button(texts.get(key), () -> desk.state().entry().set(open ? null : pointer), "link");
        button.setId("edit" + pointer.replace('/', '-'));
        return button;
    }

    private void section(LifeCase lifeCase, Section section) {
        String list = section.pointer();
        boolean stated = CaseFields.get(lifeCase, list) != null;
        int count = CaseItems.count(lifeCase, list);
        Button add = Parts.button(texts.get("facts.add"), () -> add(section), "link");
        add.setAccessibleText(texts.get("facts.addTo", texts.get("facts." + id(section))));
        VBox group = group(id(section), add);
        if (section == Section.PERIODS) {
            Button paste = Parts.button(texts.get("facts.paste"), this::paste, "link");
            ((HBox) group.getChildren().get(0)).getChildren().add(2, paste);
        }
        if (!stated) {
            Button none = Parts.button(
                    texts.get("facts.none"),
                    () -> desk.session().edit(c -> CaseFields.set(c, list, List.of())),
                    "chip-small");
            FlowPane unknown = new FlowPane(Parts.text(texts.get("field.notKnown"), "quiet"), none);
            unknown.getStyleClass().add("chips");
            group.getChildren().add(unknown);
        } else if (count == 0) {
            group.getChildren().add(Parts.text(texts.get("facts.none"), "quiet"));
        }
        for (int i = 0; i < count; i++) {
            String pointer = list + "/" + i;
            Object entry = Objects.requireNonNull(CaseFields.get(lifeCase, pointer));
            group.getChildren().add(entry(section, pointer, entry));
        }
    }

    private VBox entry(Section section, String pointer, Object entry) {
        boolean open = pointer.equals(desk.state().entry().get());
        VBox face = new VBox(Parts.text(words.title(entry), "strong"), Parts.text(words.detail(entry), "quiet"));
        Button button = new Button();
        button.setGraphic(face);
        button.getStyleClass().setAll("entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get("facts.editEntry", words.title(entry), words.detail(entry)));
        button.setOnAction(e -> desk.state().entry().set(open ? null : pointer));
        VBox box = new VBox(button);
        if (open) {
            box.getStyleClass().add("entry-open");
            box.getChildren().setAll(form(pointer, section.fields(entry), true));
        }
        return box;
    }

    private VBox form(String pointer, List<String> fields, boolean entry) {
        VBox form = new VBox();
        form.getStyleClass().add("form");
        for (String field : fields) {
            String full = field.startsWith("/") ? field : pointer + "/" + field;
            FieldEditor editor = new FieldEditor(desk, full, FieldNames.of(texts, full));
            editors.add(editor);
            form.getChildren().add(editor);
        }
        HBox actions = new HBox();
        actions.getStyleClass().add("form-actions");
        if (entry) {
            actions.getChildren()
                    .add(Parts.button(
                            texts.get("facts.close"), () -> desk.state().entry().set(null)));
            actions.getChildren().add(Parts.button(texts.get("facts.remove"), () -> remove(pointer), "danger"));
        }
        form.getChildren().add(actions);
        return form;
    }

    /** Adds the periods that the clipboard holds; what cannot be read is said, and nothing is guessed. */
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        PastedRows rows = PastedRows.of(copied == null ? "" : copied, texts);
        desk.session().edit(c -> {
            LifeCase more = c;
            for (Period period : rows.periods()) {
                more = CaseItems.add(more, Section.PERIODS.pointer(), period);
            }
            return more;
        });
        if (rows.periods().isEmpty() || !rows.unread().isEmpty()) {
            String unread = rows.unread().stream().map(row -> row + "\n").collect(Collectors.joining());
            Alert alert = new Alert(Alert.AlertType.INFORMATION, unread + texts.get("facts.pasteForm"));
            alert.setHeaderText(texts.get(
                    "facts.pasted", rows.periods().size(), rows.unread().size()));
            alert.initOwner(getScene().getWindow());
            alert.showAndWait();
        }
    }

    private void remove(String pointer) {
        desk.state().entry().set(null);
        desk.session().edit(c -> CaseItems.remove(c, pointer));
    }

    private void add(Section section) {
        Entries.begin(desk, section.pointer());
    }

    private VBox group(String id, @Nullable Button action) {
        HBox head = new HBox(Parts.heading(texts.get("facts." + id), "section"), Parts.gap());
        head.getStyleClass().add("group-head");
        if (action != null) {
            head.getChildren().add(action);
        }
        VBox group = new VBox(head);
        group.getStyleClass().add("group");
        getChildren().add(group);
        return group;
    }

    private static String id(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
