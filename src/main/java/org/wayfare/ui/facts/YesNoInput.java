package org.wayfare.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.text.Texts;

/** Yes, no, and – where a case may leave it open – not known. */
final class YesNoInput implements Input {
    private final HBox box = new HBox();
    private final List<ToggleButton> buttons = new ArrayList<>();

    YesNoInput(Texts texts, boolean mayBeUnknown, Consumer<@Nullable Object> write) {
        box.getStyleClass().add("segments");
        add(texts.get("answer.yes"), Boolean.TRUE, write);
        add(texts.get("answer.no"), Boolean.FALSE, write);
        if (mayBeUnknown) {
            add(texts.get("answer.unknown"), null, write);
        }
    }

    private void add(String text, @Nullable Boolean value, Consumer<@Nullable Object> write) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().setAll("segment");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setUserData(value);
        button.setOnAction(e -> {
            show(value);
            write.accept(value);
        });
        buttons.add(button);
        box.getChildren().add(button);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        buttons.forEach(button -> button.setSelected(Objects.equals(button.getUserData(), value)));
    }

    @Override
    public boolean isBusy() {
        return false;
    }
}
