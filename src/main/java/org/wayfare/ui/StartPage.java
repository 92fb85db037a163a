package org.wayfare.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** The first page: three doors. */
final class StartPage extends StackPane {
    StartPage(Desk desk, CaseFiles files) {
        Texts texts = desk.texts();
        getStyleClass().add("start");
        VBox samples = door(texts, "samples");
        for (String sample : CaseFiles.samples()) {
            Button button = Parts.button(sampleName(texts, sample), () -> files.openSample(sample), "sample");
            button.setMaxWidth(Double.MAX_VALUE);
            samples.getChildren().add(button);
        }
        VBox begin = door(texts, "new");
        begin.getChildren().add(Parts.button(texts.get("start.new.action"), files::begin, "primary"));
        VBox open = door(texts, "open");
        open.getChildren().add(Parts.button(texts.get("start.open.action"), files::open));
        FlowPane doors = new FlowPane(samples, new VBox(16, begin, open));
        doors.getStyleClass().add("doors");
        VBox page = new VBox(
                Parts.heading(texts.get("start.title"), "start-title"),
                Parts.text(texts.get("start.about"), "start-about"),
                doors);
        page.getStyleClass().add("start-page");
        getChildren().add(Parts.scrolling(page));
    }

    private static VBox door(Texts texts, String key) {
        return Parts.card(
                "door",
                Parts.heading(texts.get("start." + key + ".title")),
                Parts.text(texts.get("start." + key + ".text"), "quiet"));
    }

    /** What a sample life is called; the file's own name where the bundles have none. */
    static String sampleName(Texts texts, String file) {
        String key = "sample." + file.replaceAll("-.*", "");
        return texts.has(key) ? texts.get(key) : file;
    }
}
