package org.wayfare.ui.network;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.ui.facts.DateInput;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** Whom a country is bound to: what is asked on top, then the map with what is read out beside it, then the table. */
public final class NetworkView extends VBox {
    /** The choice of all branches, among branches. */
    private static final Object ALL = new Object();

    private static final int NARROW_EMS = 66;
    private static final double EM = 13.0;

    private final Desk desk;
    private final NetworkModel model;
    private final Texts texts;
    private final NetworkWords words;
    private final WorldMap map;
    private final Label summary = Parts.text("", "network-summary");
    private final SplitPane upper = new SplitPane();
    private final SplitPane parts = new SplitPane();
    private final Node mapCard;
    private final PairView pair;

    /**
     * A view that follows the network.
     *
     * @param back leads back to the case, or to the start
     */
    public NetworkView(Desk desk, NetworkModel model, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.texts = desk.texts();
        this.words = new NetworkWords(texts);
        this.map = new WorldMap(model::pick, code -> model.country().set(code));
        this.pair = new PairView(desk, model);
        this.mapCard = mapCard();
        getStyleClass().addAll("workplace", "network");
        setId("network");
        upper.getStyleClass().add("columns");
        VBox table = Parts.card("network-table", new PartnerTable(desk, model, words), hint());
        VBox.setVgrow(table.getChildren().get(0), Priority.ALWAYS);
        parts.getItems().setAll(upper, table);
        parts.setOrientation(Orientation.VERTICAL);
        parts.getStyleClass().addAll("columns", "network-parts");
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(question(back), parts);
        widthProperty().addListener(observable -> arrange());
        desk.onChange(desk.state().textSize(), this::arrange);
        desk.whenever(model.picture(), this::show);
        desk.onChange(model.failed(), this::show);
        desk.whenever(model.partner(), () -> map.choose(model.partner().get()));
    }

    /** Beside each other where there is room, else below each other. */
    private void arrange() {
        double ems = getWidth() / (EM * desk.state().textSize().get() / 100);
        Orientation wanted = ems < NARROW_EMS ? Orientation.VERTICAL : Orientation.HORIZONTAL;
        if (upper.getItems().isEmpty() || upper.getOrientation() != wanted) {
            upper.setOrientation(wanted);
            upper.getItems().setAll(mapCard, pair);
            upper.setDividerPositions(0.6);
            parts.getStyleClass().remove("stacked");
            if (wanted == Orientation.VERTICAL) {
                parts.getStyleClass().add("stacked");
            }
            parts.setDividerPositions(wanted == Orientation.VERTICAL ? 0.68 : 0.56);
        }
    }

    private Node question(Runnable back) {
        CountryBox country = new CountryBox(texts, code -> model.country().set(code));
        country.setId("network-country");
        desk.whenever(model.country(), () -> country.choice(model.country().get()));
        FlowPane asked = new FlowPane(
                Parts.button(texts.get("network.back"), back),
                named("network.country", country),
                named("network.day", day()),
                named("network.branch", branches()),
                general());
        asked.getStyleClass().add("network-question");
        VBox card = Parts.card("network-head", asked, summary);
        summary.setId("network-summary");
        card.setMinHeight(USE_PREF_SIZE);
        return card;
    }

    private Node named(String key, Node control) {
        Label name = new Label(texts.get(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        control.setAccessibleText(texts.get(key));
        HBox both = new HBox(name, control);
        both.getStyleClass().add("network-field");
        return both;
    }

    private Node day() {
        Label fault = Parts.text("", "fault");
        DateInput input = new DateInput(
                texts,
                true,
                day -> {
                    fault.setText("");
                    model.day().set((java.time.LocalDate) day);
                },
                fault::setText);
        input.node().setId("network-day");
        input.node().setAccessibleText(texts.get("network.day"));
        desk.whenever(model.day(), () -> input.show(model.day().get()));
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        HBox both = new HBox(input.node(), fault);
        both.getStyleClass().add("network-field");
        return both;
    }

    private Node branches() {
        ComboBox<Object> box = new ComboBox<>();
        box.setId("network-branch");
        box.getItems().add(ALL);
        box.getItems().addAll(Arrays.asList(Branch.values()));
        box.setVisibleRowCount(Branch.values().length + 1);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Object choice) {
                return choice instanceof Branch branch ? texts.word(branch) : texts.get("network.allBranches");
            }

            @Override
            public Object fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        desk.whenever(
                model.branch(),
                () -> box.setValue(
                        model.branch().get() == null ? ALL : model.branch().get()));
        box.valueProperty()
                .addListener((observable, before, chosen) ->
                        model.branch().set(chosen instanceof Branch branch ? branch : null));
        return box;
    }

    private Node general() {
        CheckBox box = new CheckBox(texts.get("network.general"));
        box.setId("network-general");
        box.setSelected(model.general().get());
        box.selectedProperty()
                .addListener((observable, before, now) -> model.general().set(now));
        return box;
    }

    private Node mapCard() {
        map.setAccessibleHelp(texts.get("network.mapHelp"));
        VBox zoom = new VBox(
                Parts.button("+", texts.get("network.zoomIn"), () -> map.zoom(true), "map-button"),
                Parts.button("−", texts.get("network.zoomOut"), () -> map.zoom(false), "map-button"),
                Parts.button("○", texts.get("network.whole"), () -> map.whole(true), "map-button"));
        zoom.getStyleClass().add("map-zoom");
        zoom.setPickOnBounds(false);
        StackPane both = new StackPane(map, zoom);
        both.getStyleClass().add("map-place");
        VBox.setVgrow(both, Priority.ALWAYS);
        return Parts.card("map-card", both, new MapSigns(words, texts.get("network.inLife")));
    }

    private Node hint() {
        return Parts.text(texts.get("network.notInTable"), "quiet");
    }

    private void show() {
        NetworkPicture picture = model.picture().get();
        if (model.failed().get() || picture == null) {
            summary.setText(texts.get(model.failed().get() ? "network.failed" : "network.reading"));
            map.paint(code -> Bond.NOT_HELD, texts::country, Set.of());
            return;
        }
        List<String> said = words.summary(picture);
        summary.setText(org.wayfare.ui.look.Lettering.wrapping(String.join(" ", said)));
        Set<String> life = picture.question().life();
        map.paint(
                picture::bond,
                code -> picture.question().country() == null
                        ? texts.country(code)
                        : words.spoken(code, picture.bond(code), life.contains(code)),
                life);
        if (map.pointed() == null) {
            map.point(picture.question().country());
        }
    }
}
