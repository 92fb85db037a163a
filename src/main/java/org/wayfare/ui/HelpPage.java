package org.wayfare.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.text.Texts;

/** Help over the window, from the bundles: how to read the screen, and the keys. */
final class HelpPage {
    private static final String[] PARTS = {"life", "questions", "answers", "why", "network", "keys", "limits"};

    private HelpPage() {}

    static void show(Pane root, Texts texts) {
        if (root.getChildren().size() > 1) {
            return;
        }
        VBox page = Parts.card("help", Parts.heading(texts.get("help.title"), "start-title"));
        for (String part : PARTS) {
            page.getChildren().add(Parts.heading(texts.get("help." + part + ".title"), "section"));
            page.getChildren().add(Parts.text(texts.get("help." + part + ".text")));
        }
        Node before = root.getScene().getFocusOwner();
        StackPane veil = new StackPane();
        Runnable leave = () -> {
            root.getChildren().remove(veil);
            if (before != null) {
                before.requestFocus();
            }
        };
        Button close = Parts.button(texts.get("help.close"), leave, "primary");
        close.setCancelButton(true);
        close.setDefaultButton(true);
        page.getChildren().add(close);
        veil.getStyleClass().add("veil");
        veil.getChildren().add(Parts.scrolling(new StackPane(page)));
        veil.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
        root.getChildren().add(veil);
        close.requestFocus();
    }
}
