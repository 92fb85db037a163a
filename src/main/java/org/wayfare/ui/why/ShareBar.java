package org.wayfare.ui.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.ui.text.Texts;

/** How much of the counted time lies in each country, as one bar. */
final class ShareBar extends Pane {
    private final BigDecimal sum;

    ShareBar(Texts texts, TotalsRow totals, ToIntFunction<String> hue) {
        getStyleClass().add("share-bar");
        Map<String, BigDecimal> shares = new TreeMap<>(totals.byCountry());
        shares.values().removeIf(value -> value.signum() <= 0);
        sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        StringBuilder spoken = new StringBuilder();
        shares.forEach((country, value) -> {
            String percent = value.multiply(BigDecimal.valueOf(100))
                    .divide(sum, 0, RoundingMode.HALF_UP)
                    .toPlainString();
            String length =
                    texts.get("share.part", texts.country(country), texts.length(value, totals.unit()), percent);
            Label part = new Label(country + " " + percent + " %");
            part.setUserData(value);
            part.getStyleClass().addAll("share", "hue-" + hue.applyAsInt(country) % 6);
            part.setTooltip(new Tooltip(length));
            getChildren().add(part);
            spoken.append(spoken.length() == 0 ? "" : ", ").append(length);
        });
        setAccessibleText(spoken.toString());
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** The parts in words, for those who cannot tell the colours apart. */
    String spoken() {
        return getAccessibleText();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty() ? 0 : getChildren().get(0).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Node part : getChildren()) {
            double share = ((BigDecimal) part.getUserData())
                    .divide(sum, 6, RoundingMode.HALF_UP)
                    .floatValue();
            double width = getWidth() * share;
            part.resizeRelocate(x, 0, Math.max(0, width - 1), getHeight());
            x += width;
        }
    }
}
