package org.wayfare.ui.life;

import java.time.LocalDate;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.PartialDate;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.life.LifeCourse.Bar;
import org.wayfare.ui.life.LifeCourse.Kind;
import org.wayfare.ui.session.Desk;

/**
 * Moves and stretches bars: with the mouse by whole months, with the keyboard by one. An end that somebody drags becomes a month, because a hand
 * is no more precise than that.
 */
final class BarHandling {
    private static final double EDGE = 6;

    private final Desk desk;
    private final LifeDrawing drawing;
    private @Nullable Grip grip;
    private @Nullable LocalDate asked;
    private double pressedX;
    private double startX;
    private double startWidth;

    private enum Grip {
        START,
        END,
        WHOLE
    }

    BarHandling(Desk desk, LifeDrawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
    }

    void attach(ToggleButton node, Bar bar) {
        node.setContextMenu(menu(node, bar));
        node.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(e, bar));
        node.addEventHandler(MouseEvent.MOUSE_MOVED, e -> node.setCursor(cursor(gripAt(e.getX(), node, bar))));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            grip = null;
            pressedX = drawing.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
            startX = node.getLayoutX();
            startWidth = node.getWidth();
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(e, node, bar));
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> release(node, bar));
    }

    private ContextMenu menu(ToggleButton node, Bar bar) {
        MenuItem split = new MenuItem(desk.texts().get("life.split"));
        split.setOnAction(e -> split(bar));
        split.setDisable(bar.kind() == Kind.MOVE);
        MenuItem remove = new MenuItem(desk.texts().get("life.remove"));
        remove.setOnAction(e -> remove(bar));
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            double x = drawing.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
            asked = e.isKeyboardTrigger() ? null : drawing.day(x);
        });
        return new ContextMenu(split, remove);
    }

    /** Where the mouse asked, else in the middle; always at the start of a month. */
    private void split(Bar bar) {
        long middle = (bar.from().toEpochDay() + bar.surelyTo().toEpochDay()) / 2;
        LocalDate day = (asked == null ? LocalDate.ofEpochDay(middle) : asked).withDayOfMonth(1);
        if (day.isAfter(bar.surelyFrom()) && day.isBefore(bar.surelyTo())) {
            desk.session().edit(c -> CaseItems.split(c, bar.pointer(), day));
        }
    }

    private void remove(Bar bar) {
        desk.state().entry().set(null);
        desk.session().edit(c -> CaseItems.remove(c, bar.pointer()));
    }

    private static Grip gripAt(double x, ToggleButton node, Bar bar) {
        if (x < EDGE) {
            return Grip.START;
        }
        return x > node.getWidth() - EDGE && !bar.open() ? Grip.END : Grip.WHOLE;
    }

    private static Cursor cursor(Grip grip) {
        return grip == Grip.WHOLE ? Cursor.HAND : Cursor.H_RESIZE;
    }

    private void drag(MouseEvent e, ToggleButton node, Bar bar) {
        double by = drawing.sceneToLocal(e.getSceneX(), e.getSceneY()).getX() - pressedX;
        if (grip == null) {
            if (Math.abs(by) < 4) {
                return;
            }
            grip = gripAt(pressedX - startX, node, bar);
        }
        switch (grip) {
            case START ->
                node.resizeRelocate(startX + by, node.getLayoutY(), Math.max(4, startWidth - by), node.getHeight());
            case END -> node.resizeRelocate(startX, node.getLayoutY(), Math.max(4, startWidth + by), node.getHeight());
            case WHOLE -> node.setLayoutX(startX + by);
        }
        e.consume();
    }

    private void release(ToggleButton node, Bar bar) {
        Grip held = grip;
        grip = null;
        if (held == null) {
            return;
        }
        double by = held == Grip.END ? node.getWidth() - startWidth : node.getLayoutX() - startX;
        long months = Math.round(
                (drawing.day(startX + by).toEpochDay() - drawing.day(startX).toEpochDay()) / 30.44);
        drawing.requestLayout();
        shift(bar, held != Grip.END ? months : 0, held != Grip.START ? months : 0);
    }

    private void key(KeyEvent e, Bar bar) {
        long step = switch (e.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (step != 0 && (e.isAltDown() || e.isShiftDown() || e.isShortcutDown())) {
            long visual = desk.texts().isRightToLeft() ? -step : step;
            shift(bar, e.isShiftDown() ? 0 : visual, e.isAltDown() ? 0 : visual);
            e.consume();
        } else if (e.getCode() == KeyCode.DELETE) {
            remove(bar);
            e.consume();
        }
    }

    private void shift(Bar bar, long startMonths, long endMonths) {
        String from = bar.pointer() + (bar.kind() == Kind.MOVE ? "/on" : "/from");
        String to = bar.pointer() + (bar.kind() == Kind.MOVE ? "/until" : "/to");
        desk.session().edit(c -> {
            LifeCase moved = shifted(shifted(c, from, startMonths), to, endMonths);
            Object begin = CaseFields.get(moved, from);
            Object end = CaseFields.get(moved, to);
            boolean backwards = begin instanceof PartialDate b
                    && end instanceof PartialDate n
                    && n.latest().isBefore(b.earliest());
            return backwards ? c : moved;
        });
    }

    private static LifeCase shifted(LifeCase lifeCase, String pointer, long months) {
        if (months == 0 || !(CaseFields.get(lifeCase, pointer) instanceof PartialDate date)) {
            return lifeCase;
        }
        LocalDate day = date.earliest().plusMonths(months);
        PartialDate moved = date.isExact()
                ? PartialDate.of(day)
                : PartialDate.parse(day.toString().substring(0, 7));
        return CaseFields.set(lifeCase, pointer, moved);
    }
}
