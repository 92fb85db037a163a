package org.wayfare.ui.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.wayfare.ui.network.Outlines.Outline;

/**
 * The world, each country painted as it stands. One stop of the Tab key: arrows go from country to country, Enter picks, plus and minus zoom. Never mirrored:
 * east stays on the right.
 */
final class WorldMap extends Region {
    /** In the units of the outlines: a country smaller than this is drawn as a dot too. */
    private static final double SMALL = 26;

    private static final PseudoClass IN_LIFE = PseudoClass.getPseudoClass("in-life");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private static final double DOT = 2.6;
    private static final double LINE = 0.6;
    private static final double BOLD = 1.7;
    private static final double NEAREST = 1;
    private static final double FARTHEST = 14;
    private static final double STEP = 1.5;
    private static final double LEAST_HEIGHT = 150;

    private final Group world = new Group();
    private final Group dots = new Group();
    private final Affine view = new Affine();
    private final Map<String, Outline> places = new HashMap<>();
    private final Map<String, List<Shape>> shapes = new HashMap<>();
    private final Map<String, Tooltip> tips = new HashMap<>();
    private final Consumer<String> pick;
    private final Consumer<String> start;
    private Function<String, String> spoken = code -> code;
    private Set<String> marked = Set.of();
    private @Nullable String partner;
    private @Nullable String pointed;
    private double zoom = NEAREST;
    private Point2D centre = Point2D.ZERO;
    private Point2D dragged = Point2D.ZERO;

    /**
     * @param pick is told of a country that was clicked, or chosen by Enter
     * @param start is told of a country that was clicked twice
     */
    WorldMap(Consumer<String> pick, Consumer<String> start) {
        this.pick = pick;
        this.start = start;
        getStyleClass().add("world-map");
        setId("world-map");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Outlines.all().forEach(this::draw);
        world.getTransforms().add(view);
        dots.getTransforms().add(view);
        getChildren().addAll(world, dots);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinHeight(LEAST_HEIGHT);
        centre = middle();
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener(observable -> restyle());
    }

    private void draw(Outline outline) {
        places.put(outline.country(), outline);
        Tooltip tip = new Tooltip();
        tips.put(outline.country(), tip);
        List<Shape> drawn = new ArrayList<>();
        double size = 0;
        if (!outline.path().isEmpty()) {
            SVGPath land = new SVGPath();
            land.setContent(outline.path());
            size = Math.max(
                    land.getLayoutBounds().getWidth(), land.getLayoutBounds().getHeight());
            world.getChildren().add(land);
            drawn.add(land);
        }
        if (size < SMALL) {
            Circle dot = new Circle(outline.x(), outline.y(), DOT);
            dots.getChildren().add(dot);
            drawn.add(dot);
        }
        for (Shape shape : drawn) {
            shape.setUserData(outline.country());
            shape.getStyleClass().add("land");
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
            Tooltip.install(shape, tip);
            shape.setOnMouseClicked(e -> clicked(e, outline.country()));
        }
        shapes.put(outline.country(), drawn);
    }

    /**
     * Paints every country.
     *
     * @param words what is said of a country
     * @param life countries to be marked
     */
    void paint(Function<String, Bond> bonds, Function<String, String> words, Set<String> life) {
        spoken = words;
        marked = life;
        shapes.forEach((code, drawn) -> {
            for (Shape shape : drawn) {
                shape.getStyleClass().setAll("land", bonds.apply(code).style());
            }
            tips.get(code).setText(words.apply(code));
        });
        restyle();
        speak();
    }

    /** Outlines the partner that was picked; null: none. */
    void choose(@Nullable String code) {
        partner = code;
        pointed = code != null && places.containsKey(code) ? code : pointed;
        restyle();
        speak();
    }

    private void restyle() {
        double unit = unit();
        shapes.forEach((code, drawn) -> {
            boolean inLife = marked.contains(code);
            boolean chosen = code.equals(partner);
            boolean cursor = code.equals(pointed) && isFocused();
            for (Shape shape : drawn) {
                shape.pseudoClassStateChanged(IN_LIFE, inLife);
                shape.pseudoClassStateChanged(CHOSEN, chosen);
                shape.pseudoClassStateChanged(POINTED, cursor);
                shape.setStrokeWidth((inLife || chosen || cursor ? BOLD : LINE) / unit);
                if (shape instanceof Circle dot) {
                    dot.setRadius(DOT * (inLife || chosen || cursor ? STEP : 1) / unit);
                }
                shape.setViewOrder(chosen || cursor ? -2 : inLife ? -1 : 0);
            }
        });
    }

    private void speak() {
        String code = pointed;
        setAccessibleText(code == null ? getAccessibleHelp() : spoken.apply(code));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Point2D middle() {
        return new Point2D(
                world.getBoundsInLocal().getCenterX(), world.getBoundsInLocal().getCenterY());
    }

    private double whole() {
        double width = world.getBoundsInLocal().getWidth();
        double height = world.getBoundsInLocal().getHeight();
        return Math.max(1e-3, Math.min(getWidth() / width, getHeight() / height));
    }

    /** Pixels for one unit of the outlines. */
    private double unit() {
        return whole() * zoom;
    }

    @Override
    protected void layoutChildren() {
        double unit = unit();
        view.setToTransform(
                unit, 0, getWidth() / 2 - centre.getX() * unit, 0, unit, getHeight() / 2 - centre.getY() * unit);
        restyle();
    }

    /** Comes nearer, or steps back. */
    void zoom(boolean nearer) {
        String code = pointed;
        Outline place = code == null ? null : places.get(code);
        if (nearer && zoom == NEAREST && place != null) {
            centre = new Point2D(place.x(), place.y());
        }
        zoomTo(nearer ? zoom * STEP : zoom / STEP);
    }

    /** Shows the whole world again. */
    void whole(boolean always) {
        if (always || zoom <= NEAREST) {
            zoom = NEAREST;
            centre = middle();
            requestLayout();
        }
    }

    private void zoomTo(double wanted) {
        zoom = Math.max(NEAREST, Math.min(FARTHEST, wanted));
        whole(false);
        requestLayout();
    }

    private Point2D at(double x, double y) {
        double unit = unit();
        return new Point2D(centre.getX() + (x - getWidth() / 2) / unit, centre.getY() + (y - getHeight() / 2) / unit);
    }

    private void scrolled(ScrollEvent e) {
        if (e.getDeltaY() == 0 || zoom <= NEAREST && e.getDeltaY() < 0) {
            return;
        }
        Point2D under = at(e.getX(), e.getY());
        zoomTo(e.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
        if (zoom > NEAREST) {
            Point2D now = at(e.getX(), e.getY());
            centre = centre.add(under.subtract(now));
        }
        e.consume();
    }

    private void pressed(MouseEvent e) {
        requestFocus();
        dragged = new Point2D(e.getX(), e.getY());
    }

    private void dragged(MouseEvent e) {
        if (zoom > NEAREST) {
            Point2D now = new Point2D(e.getX(), e.getY());
            Point2D by = now.subtract(dragged).multiply(1 / unit());
            centre = centre.subtract(by);
            dragged = now;
            requestLayout();
        }
    }

    private void clicked(MouseEvent e, String code) {
        if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
            return;
        }
        pointed = code;
        if (e.getClickCount() == 2) {
            start.accept(code);
        } else {
            pick.accept(code);
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> step(-1, 0);
            case RIGHT -> step(1, 0);
            case UP -> step(0, -1);
            case DOWN -> step(0, 1);
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> whole(true);
            case ENTER, SPACE -> {
                if (pointed != null) {
                    pick.accept(pointed);
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void step(int right, int down) {
        String from = pointed == null ? partner : pointed;
        pointed = from == null
                ? places.keySet().stream().sorted().findFirst().orElse(null)
                : Outlines.next(from, right, down);
        Outline place = pointed == null ? null : places.get(pointed);
        if (zoom > NEAREST && place != null) {
            centre = new Point2D(place.x(), place.y());
            requestLayout();
        }
        restyle();
        speak();
    }

    /** The country that the arrow keys point at; null: none yet. */
    @Nullable
    String pointed() {
        return pointed;
    }

    /** The arrow keys go on from there. */
    void point(@Nullable String code) {
        pointed = code != null && places.containsKey(code) ? code : null;
        restyle();
        speak();
    }
}
