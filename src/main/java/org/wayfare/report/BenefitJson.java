package org.wayfare.report;

import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.Warning;

/** One row of {@code benefits}. */
final class BenefitJson {
    private final JsonValues values;

    BenefitJson(JsonValues values) {
        this.values = values;
    }

    void row(BenefitRow row) {
        values.text("country", row.country());
        values.word("branch", row.branch());
        values.text("scheme", row.scheme());
        values.byLanguage("name", row.name().byLanguage());
        values.word("kind", row.kind());
        values.word("verdict", row.verdict());
        values.day("payableFrom", row.payableFrom());
        values.day("payableUntil", row.payableUntil());
        values.number("durationMonths", row.durationMonths());
        values.texts("rules", row.rules());
        values.texts("via", row.via());
        values.object("payment", row.payment(), this::payment);
        values.object("amount", row.amount(), this::amount);
        values.objects("conditions", row.conditions(), this::condition);
        values.texts("missing", row.missing());
        values.basis(row.basis());
        values.objects("warnings", row.warnings(), this::warning);
        values.objects("next", row.next(), this::next);
        values.word("confidence", row.confidence());
    }

    private void payment(Payment payment) {
        values.text("to", payment.to());
        values.word("verdict", payment.verdict());
        values.number("months", payment.months());
        values.number("weeks", payment.weeks());
        values.number("ratePercent", payment.ratePercent());
        values.basis(payment.basis());
        values.texts("rules", payment.rules());
    }

    private void amount(AmountResult amount) {
        values.money("awarded", amount.awarded());
        values.money("independent", amount.independent());
        values.money("theoretical", amount.theoretical());
        values.money("proRata", amount.proRata());
        values.money("supplement", amount.supplement());
        values.fraction("fraction", amount.fraction(), amount.unit());
        values.word("method", amount.method());
        values.flag("estimate", amount.estimate());
        values.texts("rules", amount.rules());
    }

    private void condition(ConditionResult condition) {
        values.text("id", condition.id());
        values.word("status", condition.status());
        values.value("have", condition.have());
        values.value("need", condition.need());
        values.words("text", condition.text());
        values.words("remedy", condition.remedy());
        values.basis(condition.basis());
        values.text("rule", condition.rule());
    }

    private void warning(Warning warning) {
        values.word("code", warning.code());
        values.words("text", warning.text());
        values.basis(warning.basis());
    }

    private void next(NextStep step) {
        values.words("action", step.action());
        values.text("form", step.form());
        values.words("institution", step.institution());
        values.text("url", step.url());
        values.day("by", step.by());
        values.wordings("documents", step.documents());
    }
}
