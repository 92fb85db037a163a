package org.wayfare.ui.session;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is chosen on the screen; it outlives a change of language, which builds every view anew. */
public final class WindowState {
    /** Smallest and largest size of the text, in percent. */
    public static final int SMALLEST = 80;

    /** Largest size of the text, in percent. */
    public static final int LARGEST = 200;

    private final ObjectProperty<String> scenario = new SimpleObjectProperty<>("now");
    private final ObjectProperty<@Nullable Cell> cell = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> scheme = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> entry = new SimpleObjectProperty<>();
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.CASE);
    private final ObjectProperty<Panel> panel = new SimpleObjectProperty<>(Panel.ANSWERS);
    private final ObjectProperty<Locale> language;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);

    /** A screen on which nothing is chosen yet. */
    public WindowState(Locale language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    /** Id of the scenario shown. */
    public ObjectProperty<String> scenario() {
        return scenario;
    }

    /** The answer being explained; null: none chosen. */
    public ObjectProperty<@Nullable Cell> cell() {
        return cell;
    }

    /** Scheme or resource chosen in that cell; null: the best one. */
    public ObjectProperty<@Nullable String> scheme() {
        return scheme;
    }

    /** JSON pointer of the entry being edited, e.g. {@code /periods/2}; null: none. */
    public ObjectProperty<@Nullable String> entry() {
        return entry;
    }

    /** Which part is seen where there is no room for all. */
    public ObjectProperty<Panel> panel() {
        return panel;
    }

    /** What fills the window. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Language of the window. */
    public ObjectProperty<Locale> language() {
        return language;
    }

    /** Colours of the window. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** Size of the text in percent, {@link #SMALLEST} to {@link #LARGEST}. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** Makes the text larger or smaller by so many percent, within bounds. */
    public void resizeText(int percent) {
        textSize.set(Math.max(SMALLEST, Math.min(LARGEST, textSize.get() + percent)));
    }

    /** Another case is open: nothing of the old one is chosen any more. */
    public void forget() {
        scenario.set("now");
        cell.set(null);
        scheme.set(null);
        entry.set(null);
        page.set(Page.CASE);
        panel.set(Panel.ANSWERS);
    }
}
