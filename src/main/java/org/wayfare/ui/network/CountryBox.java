package org.wayfare.ui.network;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.text.Texts;

/** A field in which a country is looked up by its name; what fits is offered below, and Enter takes the first. */
final class CountryBox extends TextField {
    private static final int OFFERED = 12;

    private final Texts texts;
    private final Consumer<String> chosen;
    private final ContextMenu offers = new ContextMenu();
    private @Nullable CountrySearch search;
    private boolean showing;
    private String shown = "";

    CountryBox(Texts texts, Consumer<String> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        setPromptText(texts.get("network.search"));
        setPrefColumnCount(16);
        offers.setId("country-offers");
        textProperty().addListener((observable, before, typed) -> {
            if (!showing && isFocused()) {
                offer(typed);
            }
        });
        setOnAction(e -> found(getText()).stream().findFirst().ifPresent(this::choose));
        focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                selectAll();
            } else if (!offers.isShowing()) {
                show(shown);
            }
        });
        offers.setOnHidden(e -> {
            if (!isFocused()) {
                show(shown);
            }
        });
    }

    /** Shows a country that was chosen elsewhere; null: none. */
    void choice(@Nullable String code) {
        shown = code == null ? "" : texts.country(code);
        show(shown);
    }

    private void show(String text) {
        showing = true;
        setText(text);
        showing = false;
    }

    private List<String> found(String typed) {
        // 250 names in three languages are fetched when somebody types, not when the window comes up.
        CountrySearch known = search == null ? new CountrySearch(texts) : search;
        search = known;
        return known.find(typed);
    }

    private void offer(String typed) {
        List<String> fitting = found(typed);
        offers.getItems().clear();
        for (String code : fitting.subList(0, Math.min(OFFERED, fitting.size()))) {
            MenuItem item = new MenuItem(texts.country(code));
            item.setOnAction(e -> choose(code));
            offers.getItems().add(item);
        }
        if (fitting.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing() && getScene() != null) {
            offers.show(this, Side.BOTTOM, 0, 0);
        }
    }

    private void choose(String code) {
        offers.hide();
        choice(code);
        selectAll();
        chosen.accept(code);
    }
}
