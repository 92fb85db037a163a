package org.wayfare.ui.look;

import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.wayfare.ui.session.Standing;

/** Small drawn signs. They are shapes, not letters, so that no font can lack them. */
public final class Signs {
    private static final Map<Standing, String> SHAPES = Map.of(
            Standing.IDLE, "M8 2 A6 6 0 1 0 8 14 A6 6 0 1 0 8 2 Z M8 3.8 A4.2 4.2 0 1 1 8 12.2 A4.2 4.2 0 1 1 8 3.8 Z",
            Standing.YES, "M2 8.5 L6 12.5 L14 3.5 L12.4 2.2 L5.9 9.7 L3.5 7.2 Z",
            Standing.FROM,
                    "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z M8 2.8 A5.2 5.2 0 1 1 8 13.2 A5.2 5.2 0 1 1 8 2.8 Z M7.2 4.2 L8.8 4.2"
                            + " L8.8 7.6 L11.4 9.6 L10.4 10.9 L7.2 8.5 Z",
            Standing.DEPENDS,
                    "M4 5.2 C4 2.6 5.8 1.2 8.1 1.2 C10.5 1.2 12.2 2.7 12.2 4.8 C12.2 6.6 11.2 7.4 10.2 8.2 C9.3 8.9 9 9.3 9 10.5"
                            + " L7.1 10.5 C7.1 8.6 7.8 7.9 8.8 7.1 C9.7 6.4 10.2 5.9 10.2 4.9 C10.2 3.7 9.4 3 8.1 3 C6.8 3 6 3.8"
                            + " 6 5.2 Z M6.9 12.2 L9.2 12.2 L9.2 14.6 L6.9 14.6 Z",
            Standing.NOT_PAID,
                    "M8 1 A7 7 0 1 0 8 15 A7 7 0 1 0 8 1 Z M8 2.8 A5.2 5.2 0 0 1 11.1 3.8 L3.8 11.1 A5.2 5.2 0 0 1 8 2.8 Z"
                            + " M12.2 4.9 A5.2 5.2 0 0 1 4.9 12.2 Z",
            Standing.NO,
                    "M3.4 2 L8 6.6 L12.6 2 L14 3.4 L9.4 8 L14 12.6 L12.6 14 L8 9.4 L3.4 14 L2 12.6 L6.6 8 L2 3.4 Z",
            Standing.NOT_ENCODED,
                    "M1.5 7 L4.5 7 L4.5 9 L1.5 9 Z M6.5 7 L9.5 7 L9.5 9 L6.5 9 Z M11.5 7 L14.5 7 L14.5 9 L11.5 9 Z",
            Standing.NONE, "M4 7.2 L12 7.2 L12 8.8 L4 8.8 Z");

    private Signs() {}

    /** The sign of a standing; its colour comes from the style sheet. */
    public static Node of(Standing standing) {
        Node sign = shape(SHAPES.get(standing), "sign");
        if (standing == Standing.NOT_ENCODED || standing == Standing.NONE) {
            sign.getStyleClass().add("sign-dots");
        } else if (standing == Standing.DEPENDS) {
            sign.getStyleClass().add("sign-question");
        }
        if (standing != Standing.DEPENDS) {
            // Of all signs only the question mark is turned round in right-to-left scripts.
            sign.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        return sign;
    }

    /** The sign before a warning. */
    public static Node warning() {
        return shape(
                "M8 1.2 L15.4 14.4 L0.6 14.4 Z M7.1 5.6 L8.9 5.6 L8.6 10.2 L7.4 10.2 Z M7.1 11.2 L8.9 11.2 L8.9 12.9 L7.1 12.9 Z",
                "sign");
    }

    /** A sign that only one place needs. */
    public static Node drawn(String path) {
        return shape(path, "sign");
    }

    private static Node shape(String path, String style) {
        // A region takes its shape's size from its own, so signs grow with the text.
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.setFillRule(FillRule.EVEN_ODD);
        Region sign = new Region();
        sign.setShape(shape);
        sign.getStyleClass().add(style);
        return sign;
    }
}
