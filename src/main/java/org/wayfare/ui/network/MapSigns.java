package org.wayfare.ui.network;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Rectangle;

/** What the colours and patterns of the map mean. */
final class MapSigns extends FlowPane {
    private static final double WIDTH = 22;
    private static final double HEIGHT = 13;
    private static final List<Bond> SHOWN =
            List.of(Bond.IN_FORCE, Bond.PERHAPS, Bond.NOT_IN_FORCE, Bond.ASIDE, Bond.NOT_FOUND, Bond.NOT_HELD);

    MapSigns(NetworkWords words, String life) {
        getStyleClass().add("map-signs");
        for (Bond bond : SHOWN) {
            add(words.bond(bond), bond.style());
        }
        add(life, "in-life");
    }

    private void add(String text, String style) {
        Rectangle sample = new Rectangle(WIDTH, HEIGHT);
        sample.getStyleClass().addAll("land", style);
        Label label = new Label(text, sample);
        label.getStyleClass().add("map-sign");
        getChildren().add(label);
    }
}
