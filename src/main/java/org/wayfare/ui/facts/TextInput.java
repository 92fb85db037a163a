package org.wayfare.ui.facts;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.text.Texts;

/** A number or a short text. */
final class TextInput implements Input {
    private final TextField field = new TextField();
    private final Type type;
    private String shown = "";

    TextInput(Texts texts, Type type, Consumer<@Nullable Object> write, Consumer<String> refuse) {
        this.type = type;
        Runnable commit = () -> {
            String typed = field.getText().strip();
            if (typed.equals(shown)) {
                return;
            }
            try {
                Object value = typed.isEmpty() ? null : value(typed);
                shown = typed;
                write.accept(value);
            } catch (NumberFormatException e) {
                refuse.accept(texts.get("field.notANumber"));
            }
        };
        field.setOnAction(e -> commit.run());
        field.focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
    }

    private Object value(String typed) {
        if (type == BigDecimal.class) {
            return Numbers.parse(typed);
        }
        return type == Integer.class ? Integer.valueOf(typed) : typed;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(@Nullable Object value) {
        shown = value instanceof BigDecimal number ? number.toPlainString() : value == null ? "" : value.toString();
        field.setText(shown);
    }

    @Override
    public boolean isBusy() {
        return field.isFocused() && !field.getText().strip().equals(shown);
    }
}
