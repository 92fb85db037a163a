package org.wayfare.ui.look;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.wayfare.ui.text.Texts;

/** A menu of all countries, by their names in one language. */
public final class CountryMenu {
    private CountryMenu() {}

    /** Fills a menu with all countries, but only when it is opened: 250 names in every form would be felt. */
    public static void fill(MenuButton menu, Texts texts, Consumer<String> chosen) {
        menu.getItems().add(new MenuItem(""));
        menu.setOnShowing(e -> {
            menu.getItems().clear();
            for (String code : texts.countries()) {
                MenuItem item = new MenuItem(texts.country(code));
                item.setOnAction(action -> chosen.accept(code));
                menu.getItems().add(item);
            }
        });
    }
}
