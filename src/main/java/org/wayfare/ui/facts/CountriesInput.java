package org.wayfare.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.look.CountryMenu;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.text.Texts;

/** Several countries: each with a way to take it off, and a way to add one. */
final class CountriesInput implements Input {
    private final FlowPane box = new FlowPane();
    private final Texts texts;
    private final Consumer<@Nullable Object> write;

    CountriesInput(Texts texts, Consumer<@Nullable Object> write) {
        this.texts = texts;
        this.write = write;
        box.getStyleClass().add("chips");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(@Nullable Object value) {
        List<String> codes = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(code -> codes.add((String) code));
        }
        box.getChildren().clear();
        for (String code : codes) {
            String name = texts.country(code);
            box.getChildren()
                    .add(Parts.button(
                            name + "  ×",
                            texts.get("field.removeCountry", name),
                            () -> {
                                List<String> fewer = new ArrayList<>(codes);
                                fewer.remove(code);
                                change(fewer);
                            },
                            "chip-small"));
        }
        box.getChildren().add(adding(codes));
    }

    private MenuButton adding(List<String> codes) {
        MenuButton add = new MenuButton("+");
        add.setAccessibleText(texts.get("field.addCountry"));
        add.getStyleClass().add("chip-small");
        CountryMenu.fill(add, texts, code -> {
            List<String> more = new ArrayList<>(codes);
            if (!more.contains(code)) {
                more.add(code);
            }
            change(more);
        });
        return add;
    }

    private void change(List<String> codes) {
        List<String> changed = List.copyOf(codes);
        show(changed);
        write.accept(changed);
    }

    @Override
    public boolean isBusy() {
        return false;
    }
}
