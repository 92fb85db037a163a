package org.wayfare.ui.why;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;
import org.wayfare.ui.text.Texts;

/** One fund, mutual or service: whether it is open to the person, on what condition, and what it costs. */
final class ResourceExplained extends VBox {
    ResourceExplained(Texts texts, ResourceRow row) {
        Standing standing = Standings.of(row);
        getStyleClass().addAll("resource");
        Label name = Parts.text(row.name().in(texts.locale().getLanguage()), "strong");
        HBox head = new HBox(Signs.of(standing), name);
        head.getStyleClass().addAll("resource-head", "cell-" + standing.id().replace('_', '-'));
        getChildren().add(head);
        String where = row.country() == null ? "" : " · " + texts.country(row.country());
        getChildren().add(Parts.text(texts.word(row.kind()) + where + " · " + texts.word(row.verdict()), "quiet"));
        if (row.condition() != null) {
            getChildren().add(Parts.text(texts.wording(row.condition())));
        }
        if (row.cost() != null) {
            getChildren().add(Parts.text(texts.get("resource.cost", texts.money(row.cost()))));
        }
        getChildren().add(new Sources(texts, row.basis()));
    }
}
