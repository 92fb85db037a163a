package org.wayfare.ui.network;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.wayfare.report.Block;
import org.wayfare.report.Sign;
import org.wayfare.report.Tie;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.text.Texts;

/** All that was found between the chosen country and one partner, in the words that the command {@code agreements} has for it. */
final class PairView extends VBox {
    private final NetworkModel model;
    private final Texts texts;
    private final VBox body = new VBox();

    PairView(Desk desk, NetworkModel model) {
        this.model = model;
        this.texts = desk.texts();
        getStyleClass().addAll("card", "pair");
        setId("pair");
        body.getStyleClass().add("pair-body");
        var scroll = Parts.scrolling(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        desk.whenever(model.picture(), this::show);
        desk.onChange(model.partner(), () -> {
            show();
            scroll.setVvalue(0);
        });
    }

    private void show() {
        body.getChildren().clear();
        NetworkPicture picture = model.picture().get();
        String partner = model.partner().get();
        if (picture == null || picture.question().country() == null || partner == null) {
            body.getChildren().add(Parts.heading(texts.get("network.pair.title"), "section"));
            body.getChildren().add(Parts.text(texts.get("network.pair.choose"), "quiet"));
            return;
        }
        String country = picture.question().country();
        body.getChildren()
                .add(Parts.heading(
                        texts.get("network.pair", texts.country(country), texts.country(partner)), "section"));
        List<Tie> ties = picture.ties().getOrDefault(partner, List.of());
        texts.agreements(ties, country, partner, picture.question().day())
                .forEach(block -> body.getChildren().add(node(block)));
        if (picture.bond(partner) == Bond.NOT_HELD) {
            body.getChildren().add(Parts.text(texts.get("network.pair.notHeld"), "notice"));
        }
        if (ties.isEmpty()) {
            body.getChildren().add(Parts.text(texts.get("network.pair.ask"), "quiet"));
        }
        body.getChildren()
                .add(Parts.button(
                        texts.get("network.pair.startFrom", texts.country(partner)),
                        () -> model.country().set(partner),
                        "link"));
    }

    private Node node(Block block) {
        if (block instanceof Block.Heading heading) {
            return Parts.heading(heading.text(), "strong");
        } else if (block instanceof Block.Paragraph paragraph) {
            return Parts.text(paragraph.text(), "strong");
        } else if (block instanceof Block.Item item) {
            return item(item);
        } else if (block instanceof Block.Source source) {
            return source(source);
        }
        throw new IllegalArgumentException(
                "agreements have no " + block.getClass().getSimpleName());
    }

    private Node item(Block.Item item) {
        Sign sign = item.sign();
        VBox lines = new VBox(Parts.text(item.text(), sign == null ? "pair-detail" : "strong"));
        item.details().forEach(detail -> lines.getChildren().add(node(detail)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (sign == null) {
            return lines;
        }
        HBox row = new HBox(Signs.of(standing(sign)), lines);
        row.getStyleClass().add("condition");
        return row;
    }

    /** A full stop to an agreement is no "no" to a person: what ended gets the quiet sign. */
    private static Standing standing(Sign sign) {
        return switch (sign) {
            case YES -> Standing.YES;
            case LATER -> Standing.FROM;
            case NO -> Standing.IDLE;
            default -> Standing.DEPENDS;
        };
    }

    private Node source(Block.Source source) {
        VBox box = new VBox(Parts.text("[" + source.number() + "] " + source.text(), "pair-detail"));
        if (source.url() != null) {
            TextField link = new TextField(source.url());
            link.setEditable(false);
            link.setAccessibleText(texts.get("source.link"));
            link.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            box.getChildren().add(link);
        }
        return box;
    }
}
