package org.wayfare.ui.look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small parts that all screens are made of. */
public final class Parts {
    private Parts() {}

    /** A line of text that wraps. */
    public static Label text(String text, String... styles) {
        Label label = new Label(Lettering.wrapping(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A heading, told as such by screen readers. */
    public static Label heading(String text, String... styles) {
        Label label = text(text, styles);
        label.getStyleClass().add("heading");
        label.setAccessibleText(text);
        return label;
    }

    /** A button that says what it does. */
    public static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.setOnAction(e -> action.run());
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with a short face and a spoken name. */
    public static Button button(String face, String name, Runnable action, String... styles) {
        Button button = button(face, action, styles);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** A card: a white box with its heading. */
    public static VBox card(String style, Node... children) {
        VBox card = new VBox(children);
        card.getStyleClass().addAll("card", style);
        return card;
    }

    /** Space that takes what is left over. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Brings a node into view in the column that it stands in. */
    public static void reveal(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane column) {
                column.applyCss();
                column.layout();
                Node content = column.getContent();
                double hidden = content.getBoundsInLocal().getHeight()
                        - column.getViewportBounds().getHeight();
                double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                        .getMinY();
                if (hidden > 0) {
                    column.setVvalue(Math.max(0, Math.min(1, (top - 40) / hidden)));
                }
                return;
            }
        }
    }

    /** A column that scrolls up and down only. */
    public static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("scrolling");
        return pane;
    }
}
