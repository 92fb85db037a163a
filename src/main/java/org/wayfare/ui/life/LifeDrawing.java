package org.wayfare.ui.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.life.LifeCourse.Bar;
import org.wayfare.ui.life.LifeCourse.Kind;
import org.wayfare.ui.life.LifeCourse.Lane;
import org.wayfare.ui.session.Desk;

/** The life course drawn to the width it is given. Bars and marks are buttons: the keyboard and screen readers reach them as the mouse does. */
final class LifeDrawing extends Pane {
    private static final int HUES = 6;
    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20};

    private final Desk desk;
    private final LifeWords words;
    private final BarHandling handling;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Area> lanes = new ArrayList<>();
    private LifeCourse course;
    private double height;

    /** The height that a country's lane takes, in lines of text. */
    private record Area(String country, double top, double bottom) {}

    /** A node with its days and its rows; heights are in lines of text. */
    private record Placed(Node node, LocalDate from, LocalDate to, double top, double lines) {}

    LifeDrawing(Desk desk, LifeCourse course) {
        this.desk = desk;
        this.words = new LifeWords(desk.texts());
        this.course = course;
        this.handling = new BarHandling(desk, this);
        new NewPeriod(desk, this);
        getStyleClass().add("life-drawing");
    }

    /** Draws another life. */
    void show(LifeCourse shown) {
        course = shown;
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        Object kept = focused != null && focused.getParent() == this ? focused.getUserData() : null;
        placed.clear();
        getChildren().clear();
        double top = 1.5;
        lanes.clear();
        for (Lane lane : course.lanes()) {
            double end = lane(lane, top);
            if (!lane.planned()) {
                lanes.add(new Area(lane.country(), top, end));
            }
            top = end;
        }
        height = top + 0.3;
        double below = height - 1.6;
        add(line("judged-line"), course.judged(), course.judged(), 1.4, below);
        for (LifeCourse.Mark mark : course.marks()) {
            mark(mark);
        }
        requestLayout();
        if (kept != null) {
            getChildren().stream()
                    .filter(n -> kept.equals(n.getUserData()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private double lane(Lane lane, double top) {
        double lines = 0.25;
        for (List<Bar> row : lane.rows()) {
            double tall = row.get(0).kind() == Kind.RESIDENCE ? 1.35 : 1.5;
            for (Bar bar : row) {
                add(bar(bar, lane), bar.from(), bar.to(), top + lines, tall);
            }
            lines += tall + 0.15;
        }
        boolean marked = course.marks().stream().anyMatch(mark -> lane.country().equals(mark.country()));
        lines = Math.max(lines + (marked && !lane.planned() ? 0.8 : 0.2), lane.planned() ? 2.7 : 2.1);
        String country = desk.texts().country(lane.country());
        Label name = new Label(lane.planned() ? desk.texts().get("life.planned", country) : country);
        name.getStyleClass().add(lane.planned() ? "lane-planned" : "lane-name");
        name.setWrapText(true);
        getChildren().add(name);
        placed.add(new Placed(name, LocalDate.MIN, LocalDate.MIN, top, lines));
        Region rule = line("lane-rule");
        getChildren().add(0, rule);
        placed.add(new Placed(rule, LocalDate.MIN, LocalDate.MAX, top, 0));
        return top + lines;
    }

    private Node bar(Bar bar, Lane lane) {
        ToggleButton node = new ToggleButton(words.face(bar));
        node.getStyleClass().setAll("life-bar", "bar-" + bar.kind().name().toLowerCase(Locale.ROOT));
        node.setStyle(paint(bar, lane.hue() % HUES));
        node.setUserData(bar.pointer());
        node.setAccessibleText(words.spoken(bar));
        node.setTooltip(new Tooltip(words.spoken(bar)));
        node.setSelected(bar.pointer().equals(desk.state().entry().get()));
        node.setOnAction(e -> desk.state().entry().set(bar.pointer()));
        handling.attach(node, bar);
        return node;
    }

    /** Ends that nobody knows to the day fade in and out over the days they may mean. */
    private static String paint(Bar bar, int hue) {
        if (bar.kind() == Kind.MOVE) {
            return "";
        }
        double days = Math.max(1, ChronoUnit.DAYS.between(bar.from(), bar.to()));
        double in = 100 * ChronoUnit.DAYS.between(bar.from(), bar.surelyFrom()) / days;
        double out = 100 * ChronoUnit.DAYS.between(bar.from(), bar.surelyTo()) / days;
        String colour = bar.kind() == Kind.RESIDENCE ? "-wf-lived" : "-wf-hue-" + hue;
        return String.format(
                Locale.ROOT,
                "-fx-background-color: linear-gradient(to right, %s 0%%, %s %.2f%%, %s %.2f%%, %s 100%%);",
                in < 0.5 ? colour : "-wf-fade",
                colour,
                in,
                colour,
                out,
                out > 99.5 ? colour : "-wf-fade");
    }

    private void mark(LifeCourse.Mark mark) {
        double top = lanes.stream()
                .filter(lane -> lane.country().equals(mark.country()))
                .map(lane -> lane.bottom() - 1)
                .findFirst()
                .orElse(height - 1);
        ToggleButton node = new ToggleButton();
        node.getStyleClass().setAll("life-mark");
        node.setUserData(mark.pointer());
        node.setAccessibleText(words.spoken(mark.event()));
        node.setTooltip(new Tooltip(words.spoken(mark.event())));
        node.setSelected(mark.pointer().equals(desk.state().entry().get()));
        node.setOnAction(e -> desk.state().entry().set(mark.pointer()));
        add(node, mark.day(), mark.day(), top, 1);
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    private void add(Node node, LocalDate from, LocalDate to, double top, double lines) {
        getChildren().add(node);
        placed.add(new Placed(node, from, to, top, lines));
    }

    double em() {
        return 13.0 * desk.state().textSize().get() / 100;
    }

    private double nameWidth() {
        return 8.5 * em();
    }

    /** Whose lane lies there; null where there is none. */
    @Nullable
    String countryAt(double y) {
        double line = y / em();
        return lanes.stream()
                .filter(lane -> line >= lane.top() && line < lane.bottom())
                .map(Area::country)
                .findFirst()
                .orElse(null);
    }

    /** Where a day lies. */
    double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(course.from(), course.to());
        return nameWidth() + (getWidth() - nameWidth()) * ChronoUnit.DAYS.between(course.from(), day) / all;
    }

    /** The day that lies there. */
    LocalDate day(double x) {
        double all = ChronoUnit.DAYS.between(course.from(), course.to());
        return course.from().plusDays(Math.round((x - nameWidth()) / (getWidth() - nameWidth()) * all));
    }

    @Override
    protected double computePrefHeight(double width) {
        return height * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return height * em();
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        years(em);
        for (Placed p : placed) {
            double y = p.top() * em;
            if (p.from().equals(LocalDate.MIN)) {
                boolean rule = p.to().equals(LocalDate.MAX);
                p.node().resizeRelocate(0, y, rule ? getWidth() : nameWidth() - em / 2, rule ? 1 : p.lines() * em);
            } else if (p.node().getStyleClass().contains("life-mark")) {
                p.node().resizeRelocate(x(p.from()) - 0.5 * em, y, em, em);
            } else {
                double width = Math.max(2, x(p.to()) - x(p.from()));
                boolean line = p.from().equals(p.to());
                p.node().resizeRelocate(x(p.from()), y, line ? 2 : Math.max(width, 0.7 * em), p.lines() * em);
            }
        }
    }

    private void years(double em) {
        getChildren().removeIf(node -> node.getStyleClass().contains("year"));
        double yearWidth = x(course.from().plusYears(1)) - x(course.from());
        int step = YEAR_STEPS[YEAR_STEPS.length - 1];
        for (int wide : YEAR_STEPS) {
            if (wide * yearWidth > 4.5 * em) {
                step = wide;
                break;
            }
        }
        for (int year = course.from().getYear(); year < course.to().getYear(); year++) {
            if (year % step == 0) {
                Label label = new Label(Integer.toString(year));
                label.getStyleClass().add("year");
                label.setManaged(false);
                getChildren().add(label);
                label.resizeRelocate(x(LocalDate.of(year, 1, 1)), 0, 4 * em, 1.3 * em);
            }
        }
    }
}
