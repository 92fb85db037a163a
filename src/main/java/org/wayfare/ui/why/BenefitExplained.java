package org.wayfare.ui.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.Warning;
import org.wayfare.ui.look.Parts;
import org.wayfare.ui.look.Signs;
import org.wayfare.ui.question.QuestionCard;
import org.wayfare.ui.session.Desk;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;
import org.wayfare.ui.text.Texts;

/** One scheme explained, in the order in which people ask: can I, how much, where, why, what would change it, what now, what to beware of. */
final class BenefitExplained extends VBox {
    private static final int FIRST = 4;

    private final Desk desk;
    private final Texts texts;

    BenefitExplained(Desk desk, Scenario scenario, BenefitRow row) {
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("why-body");
        Headline headline = new Headline(texts);
        HBox first = new HBox(Signs.of(Standings.of(row)), Parts.text(headline.answer(row), "headline"));
        first.getStyleClass()
                .addAll("headline-box", "cell-" + Standings.of(row).id().replace('_', '-'));
        getChildren().add(first);
        String payment = headline.payment(row);
        if (!payment.isEmpty()) {
            getChildren().add(Parts.text(payment, "plain"));
            if (row.payment() != null && !row.payment().basis().isEmpty()) {
                getChildren().add(new Sources(texts, row.payment().basis()));
            }
        }
        getChildren().add(new AmountExplained(desk, scenario, row));
        questions(row);
        because(row);
        change(row);
        next(row);
        warnings(row);
        getChildren()
                .add(Parts.text(
                        texts.get("why.confidence." + row.confidence().id()) + " " + texts.get("why.notADecision"),
                        "quiet"));
    }

    /** What is asked on the left is asked here too, where somebody wonders why there is no answer. */
    private void questions(BenefitRow row) {
        Assessment assessment = desk.session().assessment().get();
        if (assessment != null && Standings.of(row) == Standing.DEPENDS) {
            assessment.missing().stream()
                    .filter(fact -> row.missing().contains(fact.field()))
                    .forEach(fact -> getChildren().add(new QuestionCard(desk, fact)));
        }
    }

    private void because(BenefitRow row) {
        getChildren().add(Parts.heading(texts.get("why.because"), "section"));
        if (row.conditions().isEmpty()) {
            getChildren().add(Parts.text(texts.get("why.noConditions"), "quiet"));
            getChildren().add(new Sources(texts, row.basis()));
        }
        List<ConditionResult> conditions = row.conditions().stream()
                .sorted(Comparator.comparingInt(BenefitExplained::weight))
                .toList();
        long first = Math.max(
                FIRST,
                conditions.stream()
                        .filter(condition -> !condition.status().holds())
                        .count());
        conditions.stream().limit(first).forEach(condition -> getChildren().add(condition(condition)));
        if (conditions.size() > first) {
            VBox others = new VBox();
            others.getStyleClass().add("why-body");
            conditions.stream()
                    .skip(first)
                    .forEach(condition -> others.getChildren().add(condition(condition)));
            Button more = Parts.button(texts.get("why.more", conditions.size() - first), () -> {}, "link");
            more.setOnAction(e -> getChildren().set(getChildren().indexOf(more), others));
            getChildren().add(more);
        }
        if (!row.via().isEmpty()) {
            getChildren().add(Parts.text(texts.get("why.via", String.join(", ", row.via())), "quiet"));
        }
    }

    /** What decides stands first: what fails, then what is not known, then what time will mend, then what another State's law supplies. */
    private static int weight(ConditionResult condition) {
        return switch (condition.status()) {
            case UNMET -> 0;
            case UNKNOWN -> 1;
            case MET_LATER -> 2;
            case MET_BY_AGGREGATION, MET_BY_EQUAL_TREATMENT, MET_BY_ASSIMILATION -> 3;
            case MET -> 4;
            case WAIVED -> 5;
        };
    }

    private static Standing standing(ConditionResult condition) {
        return switch (condition.status()) {
            case UNMET -> Standing.NO;
            case UNKNOWN -> Standing.DEPENDS;
            case MET_LATER -> Standing.FROM;
            default -> Standing.YES;
        };
    }

    private HBox condition(ConditionResult condition) {
        VBox said = new VBox(Parts.text(texts.wording(condition.text())));
        HBox.setHgrow(said, Priority.ALWAYS);
        List<String> facts = new ArrayList<>();
        facts.add(texts.word(condition.status()));
        if (condition.have() != null) {
            facts.add(texts.get("why.has", texts.value(condition.have())));
        }
        if (condition.need() != null) {
            facts.add(texts.get("why.needs", texts.value(condition.need())));
        }
        said.getChildren().add(Parts.text(String.join(" · ", facts), "quiet"));
        said.getChildren().add(new Sources(texts, condition.basis()));
        HBox line = new HBox(Signs.of(standing(condition)), said);
        line.getStyleClass()
                .addAll("condition", "mark-" + standing(condition).id().replace('_', '-'));
        return line;
    }

    private void change(BenefitRow row) {
        Set<String> remedies = new LinkedHashSet<>();
        for (ConditionResult condition : row.conditions()) {
            if (condition.remedy() != null && !condition.status().holds()) {
                remedies.add(texts.wording(condition.remedy()));
            }
        }
        if (!remedies.isEmpty()) {
            getChildren().add(Parts.heading(texts.get("why.change"), "section"));
            remedies.forEach(remedy -> getChildren().add(bullet(remedy)));
        }
    }

    private void next(BenefitRow row) {
        if (row.next().isEmpty()) {
            return;
        }
        getChildren().add(Parts.heading(texts.get("why.next"), "section"));
        for (NextStep step : row.next()) {
            VBox said = new VBox(Parts.text(texts.wording(step.action())));
            detail(said, "why.form", step.form());
            detail(said, "why.office", step.institution());
            if (step.by() != null) {
                said.getChildren().add(Parts.text(texts.get("why.by", texts.day(step.by())), "deadline"));
            }
            for (Wording paper : step.documents()) {
                said.getChildren().add(Parts.text(texts.get("why.paper", texts.wording(paper)), "quiet"));
            }
            if (step.url() != null) {
                TextField link = new TextField(step.url());
                link.setEditable(false);
                link.setAccessibleText(texts.get("source.link"));
                said.getChildren().add(link);
            }
            said.getStyleClass().add("step");
            getChildren().add(said);
        }
    }

    private void detail(VBox said, String key, @Nullable Object value) {
        if (value != null) {
            said.getChildren().add(Parts.text(texts.get(key, texts.value(value)), "quiet"));
        }
    }

    private void warnings(BenefitRow row) {
        for (Warning warning : row.warnings()) {
            VBox said = new VBox(Parts.text(texts.wording(warning.text())), new Sources(texts, warning.basis()));
            HBox box = new HBox(Signs.warning(), said);
            box.getStyleClass()
                    .addAll("warning", "warning-" + warning.code().id().replace('_', '-'));
            getChildren().add(box);
        }
    }

    private static Label bullet(String text) {
        return Parts.text("• " + text, "bullet");
    }
}
