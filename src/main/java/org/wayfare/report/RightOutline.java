package org.wayfare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Phrase;
import org.wayfare.model.Unit;
import org.wayfare.model.Verdict;
import org.wayfare.model.WarningCode;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.Warning;

/**
 * One right: a sentence, and below it how much, where it is paid, why, what is missing, what to do and what to beware
 * of.
 */
final class RightOutline {
    private final Wordings words;
    private final Sources sources;
    private final ConditionOutline conditions;
    private final Map<String, String> instruments;
    private final Map<String, String> questions;
    private final Set<NextStep> said;

    /**
     * {@code instruments} gives the display names of the instruments of the scenario by their ids, {@code questions} what
     * to ask by the field of the case; {@code said} collects the steps that hold for several rights and are told once.
     */
    RightOutline(
            Wordings words,
            Sources sources,
            Map<String, String> instruments,
            Map<String, String> questions,
            Set<NextStep> said) {
        this.words = words;
        this.sources = sources;
        this.conditions = new ConditionOutline(words, sources);
        this.instruments = instruments;
        this.questions = questions;
        this.said = said;
    }

    /** A no is one sentence with what stands in the way first and what would help; the JSON report holds every condition. */
    Block.Item item(BenefitRow row) {
        if (row.verdict() == Verdict.NOT_ENTITLED) {
            return refusal(row);
        }
        List<Block> details = new ArrayList<>();
        payment(row.payment(), details);
        amount(row.amount(), details);
        duration(row, details);
        via(row, details);
        law(row, details);
        conditions.why(row.conditions(), details);
        missing(row, details);
        // What could be lost is read before the office and the form.
        row.warnings().stream().filter(RightOutline::isGrave).forEach(w -> details.add(warning(w)));
        row.next().forEach(step -> details.add(next(step)));
        row.warnings().stream().filter(w -> !isGrave(w) && !isSaidAbove(w)).forEach(w -> details.add(warning(w)));
        if (row.warnings().stream().noneMatch(w -> w.code() == WarningCode.LOW_CONFIDENCE)) {
            details.add(Block.Item.of(null, words.text("right.confidence", words.name(row.confidence()))));
        }
        return new Block.Item(Sign.of(row.verdict()), sentence(row), details);
    }

    private Block.Item refusal(BenefitRow row) {
        ConditionResult decisive = row.conditions().stream()
                .filter(c -> c.status() == ConditionStatus.UNMET)
                .findFirst()
                .orElse(null);
        if (decisive == null) {
            return Block.Item.of(Sign.of(row.verdict()), sentence(row));
        }
        String why = words.text("right.because", sentence(row), words.sentence(decisive.text()));
        String have = words.value(decisive.have());
        if (!have.isEmpty()) {
            why += " " + words.text("condition.have", have);
        }
        return new Block.Item(
                Sign.of(row.verdict()), cited(why, sources.cite(decisive.basis())), conditions.remedy(decisive));
    }

    /** What costs a right for good, or a residence permit. */
    private static boolean isGrave(Warning warning) {
        return warning.code() == WarningCode.REFUND_ENDS_RIGHTS || warning.code() == WarningCode.RESIDENCE_RISK;
    }

    /** What is taken as met is marked so among the conditions: the warning would say it again. */
    private static boolean isSaidAbove(Warning warning) {
        return warning.text() instanceof Phrase phrase && phrase.key().equals("warning.assumed");
    }

    private Block warning(Warning warning) {
        String key = warning.code() == WarningCode.OTHER ? "warning.other" : "warning";
        String text = words.text(key, words.name(warning.code()), words.sentence(warning.text()));
        return Block.Item.of(Sign.NOTE, cited(text, sources.cite(warning.basis())));
    }

    private String sentence(BenefitRow row) {
        String name = words.word(row.name());
        String country = words.country(row.country());
        if (row.verdict() == Verdict.ENTITLED_FROM && row.payableFrom() != null) {
            return words.text("right.entitled_from", name, country, row.payableFrom());
        }
        String key = row.verdict() == Verdict.ENTITLED_FROM
                ? "right.entitled_later"
                : "right." + row.verdict().id();
        return words.text(key, name, country);
    }

    private void payment(@Nullable Payment payment, List<Block> details) {
        if (payment == null) {
            return;
        }
        Object limit = payment.months() != null
                ? words.length(payment.months(), Unit.MONTHS)
                : payment.weeks() != null ? words.length(payment.weeks(), Unit.WEEKS) : "";
        String rate = payment.ratePercent() == null ? "" : words.number(payment.ratePercent());
        String key = "payment." + payment.verdict().id();
        if (limit.equals("") && key.equals("payment.time_limited") || rate.isEmpty() && key.equals("payment.reduced")) {
            key += ".unspecified";
        }
        String text = words.text(key, words.country(payment.to()), limit, rate);
        details.add(Block.Item.of(null, cited(text, sources.cite(payment.basis()))));
    }

    private void amount(@Nullable AmountResult amount, List<Block> details) {
        if (amount == null) {
            return;
        }
        if (amount.awarded() != null) {
            String key = amount.estimate() ? "amount.estimate" : "amount.awarded";
            details.add(Block.Item.of(null, words.text(key, amount.awarded(), words.name(amount.method()))));
        }
        if (amount.fraction() != null && amount.unit() != null) {
            String unit = words.text("unit." + amount.unit().id());
            details.add(Block.Item.of(
                    null,
                    words.text(
                            "amount.fraction",
                            words.number(amount.fraction().numerator()),
                            words.number(amount.fraction().denominator()),
                            unit)));
        }
        if (amount.theoretical() != null) {
            details.add(Block.Item.of(null, words.text("amount.theoretical", amount.theoretical())));
        }
        if (amount.supplement() != null) {
            details.add(Block.Item.of(null, words.text("amount.supplement", amount.supplement())));
        }
    }

    private void duration(BenefitRow row, List<Block> details) {
        if (row.verdict() == Verdict.ENTITLED && row.payableFrom() != null) {
            details.add(Block.Item.of(null, words.text("right.from", row.payableFrom())));
        }
        if (row.payableUntil() != null) {
            details.add(Block.Item.of(null, words.text("right.until", row.payableUntil())));
        }
        if (row.durationMonths() != null) {
            String months = words.length(row.durationMonths(), Unit.MONTHS);
            details.add(Block.Item.of(null, words.text("right.duration", months)));
        }
    }

    private void via(BenefitRow row, List<Block> details) {
        if (!row.via().isEmpty()) {
            details.add(Block.Item.of(null, words.text("right.via", words.list(names(row)))));
        }
    }

    private List<String> names(BenefitRow row) {
        return row.via().stream().map(id -> instruments.getOrDefault(id, id)).toList();
    }

    private void law(BenefitRow row, List<Block> details) {
        String law = sources.cite(row.basis());
        if (!law.isEmpty()) {
            details.add(Block.Item.of(null, words.text("right.law", law)));
        }
    }

    private void missing(BenefitRow row, List<Block> details) {
        if (!row.missing().isEmpty()) {
            details.add(Block.Item.of(
                    null,
                    words.text(
                            "right.missing",
                            words.longList(row.missing().stream()
                                    .map(field -> questions.getOrDefault(field, field))
                                    .toList()))));
        }
    }

    private Block next(NextStep step) {
        if (step.action() instanceof Phrase phrase && phrase.key().equals("eu.next.one-claim") && !said.add(step)) {
            return Block.Item.of(null, words.text("next", words.text("next.oneClaimAgain")));
        }
        List<Block> details = new ArrayList<>();
        if (step.by() != null) {
            details.add(Block.Item.of(Sign.NOTE, words.text("next.by", step.by())));
        }
        if (step.institution() != null) {
            details.add(Block.Item.of(null, words.text("next.institution", step.institution())));
        }
        if (step.form() != null) {
            details.add(Block.Item.of(null, words.text("next.form", step.form())));
        }
        if (!step.documents().isEmpty()) {
            String papers =
                    words.longList(step.documents().stream().map(words::word).toList());
            details.add(Block.Item.of(null, words.text("next.documents", papers)));
        }
        if (step.url() != null) {
            details.add(Block.Item.of(null, words.text("next.url", step.url())));
        }
        return new Block.Item(null, words.text("next", step.action()), details);
    }

    private String cited(String text, String cites) {
        return cites.isEmpty() ? text : words.text("cited", text, cites);
    }
}
