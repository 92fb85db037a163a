package org.wayfare.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Panel;

/**
 * What is known, what follows and why, side by side. Where the text is large or the window small, they share two columns or one, and a row of buttons
 * says which of them is seen: nothing is ever cut off.
 */
final class Columns extends VBox {
    private static final double THREE = 88;
    private static final double TWO = 54;

    private final Desk desk;
    private final List<Node> panels;
    private final FlowPane switcher = new FlowPane();
    private final StackPane place = new StackPane();
    private int shown;

    /** @param panels in the order of {@link Panel} */
    Columns(Desk desk, Node known, Node answers, Node why) {
        this.desk = desk;
        this.panels = List.of(known, answers, why);
        getStyleClass().add("columns-box");
        switcher.getStyleClass().add("tabs");
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(switcher, place);
        widthProperty().addListener((observable, before, now) -> arrange(false));
        desk.onChange(desk.state().textSize(), () -> arrange(false));
        desk.onChange(desk.state().panel(), () -> arrange(true));
        desk.onChange(desk.state().entry(), () -> {
            if (desk.state().entry().get() != null) {
                desk.state().panel().set(Panel.KNOWN);
            }
        });
    }

    private void arrange(boolean again) {
        double lines = getWidth() / (13.0 * desk.state().textSize().get() / 100);
        int fit = lines >= THREE ? 3 : lines >= TWO ? 2 : 1;
        if (getWidth() <= 0 || fit == shown && (!again || fit == 3)) {
            return;
        }
        shown = fit;
        Panel panel = desk.state().panel().get();
        List<Node> seen = new ArrayList<>(
                switch (fit) {
                    case 3 -> panels;
                    case 2 -> List.of(panels.get(1), panels.get(panel == Panel.KNOWN ? 0 : 2));
                    default -> List.of(panels.get(panel.ordinal()));
                });
        place.getChildren().clear();
        SplitPane split = new SplitPane(seen.toArray(new Node[0]));
        split.getStyleClass().add("columns");
        if (fit == 3) {
            split.setDividerPositions(0.215, 0.685);
        } else if (fit == 2) {
            split.setDividerPositions(0.58);
        }
        place.getChildren().add(split);
        switches(fit);
    }

    private void switches(int fit) {
        switcher.getChildren().clear();
        switcher.setManaged(fit < 3);
        switcher.setVisible(fit < 3);
        for (Panel panel : Panel.values()) {
            if (fit == 1 || fit == 2 && panel != Panel.ANSWERS) {
                ToggleButton button = new ToggleButton(desk.texts().get("panel." + panel.id()));
                button.getStyleClass().setAll("tab-pill");
                boolean on = desk.state().panel().get() == panel;
                button.setSelected(on
                        || fit == 2
                                && panel == Panel.WHY
                                && desk.state().panel().get() == Panel.ANSWERS);
                button.setOnAction(e -> {
                    button.setSelected(true);
                    desk.state().panel().set(panel);
                });
                switcher.getChildren().add(button);
            }
        }
    }
}
