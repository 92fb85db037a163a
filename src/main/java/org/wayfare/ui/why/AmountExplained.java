package org.wayfare.ui.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.ui.life.LifeCourse;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.text.Texts;

/** How much, and out of which years: the amount with its parts, and every sum of periods that it rests on. */
final class AmountExplained extends VBox {
    private final Desk desk;
    private final Texts texts;

    AmountExplained(Desk desk, Scenario scenario, BenefitRow row) {
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("why-body");
        amount(row.amount());
        share(scenario, row);
        setManaged(!getChildren().isEmpty());
    }

    private void amount(@Nullable AmountResult amount) {
        if (amount == null) {
            return;
        }
        if (amount.awarded() != null) {
            String key = amount.estimate() ? "why.amountEstimate" : "why.amount";
            getChildren().add(Parts.text(texts.get(key, texts.money(amount.awarded())), "amount"));
        }
        List<String> parts = new ArrayList<>();
        if (amount.independent() != null) {
            parts.add(texts.get("why.independent", texts.money(amount.independent())));
        }
        if (amount.theoretical() != null) {
            parts.add(texts.get("why.theoretical", texts.money(amount.theoretical())));
        }
        if (amount.proRata() != null) {
            parts.add(texts.get("why.proRata", texts.money(amount.proRata())));
        }
        if (amount.fraction() != null) {
            String unit = amount.unit() == null
                    ? ""
                    : texts.get("unitName." + amount.unit().id());
            parts.add(texts.get(
                    "why.fraction",
                    texts.number(amount.fraction().numerator()),
                    texts.number(amount.fraction().denominator()),
                    unit));
        }
        if (amount.supplement() != null) {
            parts.add(texts.get("why.supplement", texts.money(amount.supplement())));
        }
        if (!parts.isEmpty()) {
            getChildren().add(Parts.text(String.join(" · ", parts), "quiet"));
        }
    }

    /** One bar for each different sum: what one agreement adds up, another need not, and the two must not look like one. */
    private void share(Scenario scenario, BenefitRow row) {
        Map<Map<String, BigDecimal>, List<TotalsRow>> sums = new LinkedHashMap<>();
        scenario.totals().stream()
                .filter(totals -> totals.branch() == row.branch()
                        && totals.state().equals(row.country())
                        && totals.byCountry().values().stream().anyMatch(value -> value.signum() > 0))
                .sorted(Comparator.comparing(TotalsRow::total).reversed())
                .forEach(totals -> sums.computeIfAbsent(totals.byCountry(), key -> new ArrayList<>())
                        .add(totals));
        sums.values().forEach(this::sum);
    }

    private void sum(List<TotalsRow> same) {
        TotalsRow totals = same.get(0);
        ShareBar bar = new ShareBar(texts, totals, this::hue);
        String total = texts.length(totals.total(), totals.unit());
        String instruments = same.stream()
                .map(TotalsRow::instrument)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String said = instruments.isEmpty()
                ? texts.get("why.counted", total, bar.spoken())
                : texts.get("why.countedUnder", total, bar.spoken(), instruments);
        getChildren().addAll(bar, Parts.text(said, "quiet"));
    }

    private int hue(String country) {
        LifeCase lifeCase = desk.session().lifeCase().get();
        return lifeCase == null
                ? 0
                : LifeCourse.of(lifeCase).lanes().stream()
                        .filter(lane -> lane.country().equals(country))
                        .findFirst()
                        .map(LifeCourse.Lane::hue)
                        .orElse(5);
    }
}
