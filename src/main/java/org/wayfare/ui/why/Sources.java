package org.wayfare.ui.why;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wayfare.model.Citation;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.text.Texts;

/** Articles as small buttons; each opens where its text can be read and the day it was read. Nothing is fetched: links are there to be copied. */
final class Sources extends VBox {
    private final Texts texts;

    Sources(Texts texts, List<Citation> basis) {
        this.texts = texts;
        getStyleClass().add("sources");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("source-chips");
        VBox opened = new VBox();
        for (Citation citation : basis) {
            ToggleButton chip = new ToggleButton(shortName(citation));
            chip.getStyleClass().setAll("source-chip");
            chip.setAccessibleText(
                    texts.get("source.open", citation.law(), citation.article() == null ? "" : citation.article()));
            chip.setOnAction(e -> {
                opened.getChildren().clear();
                if (chip.isSelected()) {
                    chips.getChildren().forEach(other -> ((ToggleButton) other).setSelected(other == chip));
                    opened.getChildren().add(opened(citation));
                }
            });
            chips.getChildren().add(chip);
        }
        getChildren().addAll(chips, opened);
    }

    private String shortName(Citation citation) {
        String law =
                citation.law().length() > 34 ? citation.law().substring(0, 32).strip() + "…" : citation.law();
        return citation.article() == null ? law : citation.article() + " · " + law;
    }

    private VBox opened(Citation citation) {
        VBox box = new VBox();
        box.getStyleClass().add("source");
        box.getChildren().add(Parts.text(citation.law(), "strong"));
        if (citation.article() != null) {
            box.getChildren().add(Parts.text(citation.article()));
        }
        if (citation.url() != null) {
            TextField link = new TextField(citation.url());
            link.setEditable(false);
            link.setAccessibleText(texts.get("source.link"));
            HBox.setHgrow(link, Priority.ALWAYS);
            link.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            Button copy = Parts.button(texts.get("source.copy"), () -> copy(citation.url()));
            box.getChildren().add(new HBox(6, link, copy));
        }
        String read =
                citation.asOf() == null ? texts.get("source.unread") : texts.get("source.read", day(citation.asOf()));
        box.getChildren()
                .add(Parts.text(
                        read + " "
                                + texts.get("source.confidence."
                                        + citation.confidence().id()),
                        "quiet"));
        return box;
    }

    private String day(String asOf) {
        return asOf.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.day(LocalDate.parse(asOf)) : asOf;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
