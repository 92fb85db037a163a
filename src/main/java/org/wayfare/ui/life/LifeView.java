package org.wayfare.ui.life;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.wayfare.model.LifeCase;
import org.wayfare.ui.edit.Entries;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;

/** The life course with its heading and the ways to add to it. */
public final class LifeView extends VBox {
    private static final double TALLEST = 19;

    private final Desk desk;
    private final VBox body = new VBox();
    private final ScrollPane scroll = Parts.scrolling(body);
    private LifeDrawing drawing;

    /** A view that follows the open case. */
    public LifeView(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("card", "life");
        setId("life");
        HBox head = new HBox(
                Parts.heading(desk.texts().get("life.title")),
                Parts.text(desk.texts().get("life.hint"), "quiet"),
                Parts.gap(),
                adding());
        head.getStyleClass().add("card-head");
        getChildren().addAll(head, scroll);
        desk.whenever(desk.session().lifeCase(), this::show);
        desk.onChange(desk.state().entry(), this::show);
        desk.onChange(desk.state().textSize(), this::show);
    }

    private void show() {
        LifeCase lifeCase = desk.session().lifeCase().get();
        if (lifeCase == null) {
            return;
        }
        LifeCourse course = LifeCourse.of(lifeCase);
        if (drawing == null) {
            drawing = new LifeDrawing(desk, course);
            body.getChildren().setAll(drawing);
        }
        drawing.show(course);
        // Few lanes are shown whole; a life through many countries scrolls, so that the answers keep their room.
        double em = 13.0 * desk.state().textSize().get() / 100;
        double height = Math.min(drawing.minHeight(-1), TALLEST * em) + 2;
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setMaxHeight(height);
    }

    private MenuButton adding() {
        MenuButton menu = new MenuButton(desk.texts().get("life.add"));
        menu.setId("life-add");
        menu.getItems()
                .addAll(
                        item("life.addResidence", "/residence"),
                        item("life.addPeriod", "/periods"),
                        item("life.addEvent", "/events"),
                        item("life.addMove", "/moves"));
        return menu;
    }

    private MenuItem item(String key, String list) {
        MenuItem item = new MenuItem(desk.texts().get(key));
        item.setOnAction(e -> Entries.begin(desk, list));
        return item;
    }
}
