package org.wayfare.ui.life;

import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.model.PeriodKind;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.session.Desk;

/** Draws a new period of work: press in a country's lane beside the bars, and drag. Its ends are months. */
final class NewPeriod {
    private static final double LEAST = 8;

    private final Desk desk;
    private final LifeDrawing drawing;
    private final Region ghost = new Region();
    private @Nullable String country;
    private double startX;
    private double endX;

    NewPeriod(Desk desk, LifeDrawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        drawing.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        drawing.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        drawing.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> release());
    }

    private void press(MouseEvent e) {
        country = e.getTarget() == drawing ? drawing.countryAt(e.getY()) : null;
        startX = endX = e.getX();
    }

    private void drag(MouseEvent e) {
        if (country == null) {
            return;
        }
        endX = e.getX();
        if (!drawing.getChildren().contains(ghost)) {
            drawing.getChildren().add(ghost);
        }
        double em = drawing.em();
        ghost.resizeRelocate(Math.min(startX, endX), e.getY() - em / 2, Math.abs(endX - startX), em);
    }

    private void release() {
        drawing.getChildren().remove(ghost);
        String drawn = country;
        country = null;
        if (drawn == null || Math.abs(endX - startX) < LEAST) {
            return;
        }
        PartialDate from = month(Math.min(startX, endX));
        PartialDate to = month(Math.max(startX, endX));
        desk.session()
                .edit(c -> CaseItems.add(c, "/periods", CaseItems.period(drawn, PeriodKind.EMPLOYMENT, from, to)));
        int last =
                CaseItems.count(Objects.requireNonNull(desk.session().lifeCase().get()), "/periods") - 1;
        desk.state().entry().set("/periods/" + last);
    }

    private PartialDate month(double x) {
        LocalDate day = drawing.day(x);
        return PartialDate.parse(day.toString().substring(0, 7));
    }
}
