package org.wayfare.ui;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.wayfare.model.LifeCase;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Theme;
import org.wayfare.ui.session.WindowState;
import org.wayfare.ui.text.Texts;

/** The bar on top: which case, which day, and what can be done with both. What finds no room goes into the bar's own menu. */
final class TopBar extends ToolBar {
    /** The part of the bar that a long title may take. */
    private static final double TITLE = 0.2;

    private final Desk desk;
    private final Texts texts;
    private final CaseFiles files;
    private final Label title = new Label();
    private final Button day = new Button();

    TopBar(Desk desk, CaseFiles files, Runnable help, Runnable agreements) {
        this.desk = desk;
        this.texts = desk.texts();
        this.files = files;
        getStyleClass().add("top-bar");
        Label name = new Label("Wayfare");
        name.getStyleClass().add("product");
        title.getStyleClass().add("case-title");
        title.maxWidthProperty().bind(widthProperty().multiply(TITLE));
        day.getStyleClass().setAll("button", "day-chip");
        day.setTooltip(new Tooltip(texts.get("field.asOf")));
        day.setOnAction(e -> desk.state().entry().set("/person"));
        Region gap = Parts.gap();
        Button undo = sign("M6 3 L1.5 7 L6 11 L6 8.6 C10 8.6 12 10 13.4 13 C13.6 8 10.5 5.4 6 5.4 Z", "bar.undo");
        undo.setOnAction(e -> desk.session().undo());
        undo.disableProperty().bind(desk.session().undoable().not());
        Button redo = sign("M10 3 L14.5 7 L10 11 L10 8.6 C6 8.6 4 10 2.6 13 C2.4 8 5.5 5.4 10 5.4 Z", "bar.redo");
        redo.setOnAction(e -> desk.session().redo());
        redo.disableProperty().bind(desk.session().redoable().not());
        Button save = Parts.button(texts.get("bar.save"), files::save, "primary");
        save.disableProperty().bind(desk.session().lifeCase().isNull());
        getItems()
                .addAll(
                        name,
                        title,
                        day,
                        gap,
                        save,
                        caseMenu(),
                        undo,
                        redo,
                        agreements(agreements),
                        languages(),
                        view(),
                        Parts.button(texts.get("bar.help"), help));
        desk.whenever(desk.session().lifeCase(), this::show);
    }

    private void show() {
        LifeCase lifeCase = desk.session().lifeCase().get();
        title.setText(lifeCase == null || lifeCase.title() == null ? "" : lifeCase.title());
        title.setTooltip(title.getText().isEmpty() ? null : new Tooltip(title.getText()));
        day.setText(lifeCase == null ? "" : texts.get("bar.judged", texts.day(lifeCase.asOf())));
        day.setVisible(lifeCase != null);
    }

    private MenuButton caseMenu() {
        MenuButton menu = new MenuButton(texts.get("bar.case"));
        menu.setId("menu-case");
        MenuItem begin = new MenuItem(texts.get("bar.new"));
        begin.setOnAction(e -> files.begin());
        MenuItem open = new MenuItem(texts.get("bar.open"));
        open.setOnAction(e -> files.open());
        Menu samples = new Menu(texts.get("bar.samples"));
        for (String sample : CaseFiles.samples()) {
            MenuItem item = new MenuItem(StartPage.sampleName(texts, sample));
            item.setOnAction(e -> files.openSample(sample));
            samples.getItems().add(item);
        }
        MenuItem handOut = new MenuItem(texts.get("bar.handOut"));
        handOut.setOnAction(e -> files.handOut());
        handOut.disableProperty().bind(desk.session().assessment().isNull());
        menu.getItems().addAll(begin, open, samples, new SeparatorMenuItem(), handOut);
        return menu;
    }

    /** A button with a drawn face, so that the bar has room for the others in a small window. */
    private Button sign(String path, String key) {
        Button button = Parts.button("", texts.get(key), () -> {}, "sign-button");
        button.setGraphic(Signs.drawn(path));
        return button;
    }

    private Button agreements(Runnable agreements) {
        Button button = Parts.button(texts.get("bar.agreements"), agreements);
        button.setId("open-agreements");
        button.setTooltip(new Tooltip(texts.get("bar.agreementsKey")));
        return button;
    }

    private MenuButton languages() {
        MenuButton menu = new MenuButton(texts.locale().getDisplayLanguage(texts.locale()));
        menu.setId("menu-language");
        menu.setAccessibleText(texts.get("bar.language"));
        for (Locale language : Texts.LANGUAGES) {
            MenuItem item = new MenuItem(language.getDisplayLanguage(language));
            item.setId("language-" + language.getLanguage());
            item.setOnAction(e -> desk.state().language().set(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton view() {
        MenuButton menu = new MenuButton(texts.get("bar.view"));
        menu.setId("menu-view");
        for (Theme theme : Theme.values()) {
            CheckMenuItem item = new CheckMenuItem(texts.get("theme." + theme.id()));
            item.setSelected(desk.state().theme().get() == theme);
            item.setOnAction(e -> desk.state().theme().set(theme));
            desk.onChange(
                    desk.state().theme(),
                    () -> item.setSelected(desk.state().theme().get() == theme));
            menu.getItems().add(item);
        }
        Slider size = new Slider(
                WindowState.SMALLEST,
                WindowState.LARGEST,
                desk.state().textSize().get());
        size.setMajorTickUnit(20);
        size.setBlockIncrement(10);
        size.setShowTickMarks(true);
        size.setShowTickLabels(true);
        size.setSnapToTicks(true);
        size.setMinorTickCount(1);
        size.setPrefWidth(260);
        size.setAccessibleText(texts.get("bar.textSize"));
        size.valueProperty()
                .addListener(
                        (observable, before, now) -> desk.state().textSize().set(now.intValue() / 10 * 10));
        MenuItem heading = new MenuItem(texts.get("bar.textSize"));
        heading.setDisable(true);
        menu.getItems().addAll(new SeparatorMenuItem(), heading, new CustomMenuItem(size, false));
        return menu;
    }
}
