package org.wayfare.ui.network;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.wayfare.report.Tie;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.network.NetworkPicture.Line;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.text.Texts;

/** The partners as a table, a line for each instrument. What has no room in its cell is shown as a tooltip. */
final class PartnerTable extends TableView<Line> {
    private static final double NARROW = 6;
    private static final double EM = 13;
    private static final double MARK = 8;

    private final NetworkModel model;
    private final NetworkWords words;
    private final Texts texts;
    private boolean following;

    PartnerTable(Desk desk, NetworkModel model, NetworkWords words) {
        this.model = model;
        this.words = words;
        this.texts = desk.texts();
        setId("partners");
        setAccessibleText(texts.get("network.table"));
        setPlaceholder(Parts.text("", "quiet"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("partner", 10, line -> texts.country(line.partner()), (cell, line) -> life(cell, line));
        column("state", 13, line -> words.standing(line.tie()), (cell, line) -> Signs.of(sign(line)));
        column("instrument", 16, of(tie -> tie.instrument().names().in(language())));
        column("kind", 8, of(tie -> words.kind(tie.instrument())));
        column("days", 14, of(words::days));
        column("branches", 13, of(tie -> words.branches(tie.instrument())));
        column("adds", 7.5, of(tie -> words.permission(tie.instrument().aggregation())));
        column("pays", 7.5, of(tie -> words.permission(tie.instrument().export())));
        column("covers", 11, of(tie -> words.scope(tie.instrument())));
        column("read", 11, of(tie -> words.evidence(tie.instrument())));
        getSelectionModel().selectedItemProperty().addListener((observable, before, line) -> {
            if (line != null && !following) {
                model.partner().set(line.partner());
            }
        });
        desk.whenever(model.picture(), this::fill);
        desk.onChange(model.partner(), this::follow);
    }

    private String language() {
        return texts.locale().getLanguage();
    }

    private static Function<Line, String> of(Function<Tie, String> text) {
        return line -> line.tie() == null ? "" : text.apply(line.tie());
    }

    /** The mark of a country of the life, the same as on the map. */
    private @Nullable Node life(TableCell<Line, String> cell, Line line) {
        NetworkPicture picture = model.picture().get();
        if (picture == null || !picture.question().life().contains(line.partner())) {
            cell.setAccessibleText(null);
            return null;
        }
        cell.setAccessibleText(texts.get("network.partnerInLife", texts.country(line.partner())));
        Rectangle mark = new Rectangle(MARK, MARK);
        mark.getStyleClass().addAll("life-mark-small");
        return mark;
    }

    private void column(String key, double ems, Function<Line, String> text) {
        column(key, ems, text, (cell, line) -> null);
    }

    private void column(
            String key,
            double ems,
            Function<Line, String> text,
            BiFunction<TableCell<Line, String>, Line, @Nullable Node> graphic) {
        TableColumn<Line, String> column = new TableColumn<>(texts.get("network.column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(ems * EM);
        column.setMinWidth(NARROW * EM);
        column.setCellFactory(c -> new TextCell(graphic));
        getColumns().add(column);
    }

    private static Standing sign(Line line) {
        if (line.tie() == null) {
            return Standing.NOT_ENCODED;
        }
        return switch (line.tie().standing()) {
            case IN_FORCE -> Standing.YES;
            case REPLACED, NOT_KNOWN, UNVERIFIED -> Standing.DEPENDS;
            case NOT_YET -> Standing.FROM;
            default -> Standing.IDLE;
        };
    }

    private void fill() {
        NetworkPicture picture = model.picture().get();
        setItems(
                picture == null
                        ? FXCollections.observableArrayList()
                        : FXCollections.observableArrayList(picture.lines()));
        if (picture != null) {
            boolean none = picture.question().country() == null;
            setPlaceholder(Parts.text(texts.get(none ? "network.choose" : "network.noLines"), "quiet"));
        }
        follow();
    }

    /** Shows the partner that was picked elsewhere. */
    private void follow() {
        String partner = model.partner().get();
        Line selected = getSelectionModel().getSelectedItem();
        if (selected != null && selected.partner().equals(partner)) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size() && partner != null; i++) {
            if (getItems().get(i).partner().equals(partner)) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 1));
                break;
            }
        }
        following = false;
    }

    /** Text with its tooltip, and before it what the column puts there. */
    private static final class TextCell extends TableCell<Line, String> {
        private final BiFunction<TableCell<Line, String>, Line, @Nullable Node> graphic;

        TextCell(BiFunction<TableCell<Line, String>, Line, @Nullable Node> graphic) {
            this.graphic = graphic;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            Line line = empty || getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isBlank() ? null : new Tooltip(text));
            setGraphic(line == null ? null : graphic.apply(this, line));
        }
    }
}
