package org.wayfare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** More conditions than these that are not asked of the person are only counted; the JSON report holds every one. */
    private static final int WAIVED_SHOWN = 2;

    private final Wordings words;
    private final Sources sources;
    private final Map<String, String> instruments;

    /** {@code instruments} gives the display names of the instruments of the scenario by their ids. */
    RightOutline(Wordings words, Sources sources, Map<String, String> instruments) {
        this.words = words;
        this.sources = sources;
        this.instruments = instruments;
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
        why(row, details);
        missing(row, details);
        row.next().forEach(step -> details.add(next(step)));
        row.warnings().stream().filter(w -> !isSaidAbove(w)).forEach(w -> details.add(warning(w)));
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
        List<Block> remedy = decisive.remedy() == null
                ? List.of()
                : List.of(Block.Item.of(null, words.text("condition.remedy", decisive.remedy())));
        return new Block.Item(Sign.of(row.verdict()), cited(why, sources.cite(decisive.basis())), remedy);
    }

    /** What is taken as met is marked so among the conditions: the warning would say it again. */
    private static boolean isSaidAbove(Warning warning) {
        return warning.text() instanceof Phrase phrase && phrase.key().equals("warning.assumed");
    }

    private Block warning(Warning warning) {
        String text = words.text("warning", words.name(warning.code()), words.sentence(warning.text()));
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

    private void why(BenefitRow row, List<Block> details) {
        List<Block> reasons = new ArrayList<>();
        row.conditions().stream()
                .filter(c -> c.status() != ConditionStatus.WAIVED)
                .map(this::condition)
                .forEach(reasons::add);
        List<ConditionResult> waived = row.conditions().stream()
                .filter(c -> c.status() == ConditionStatus.WAIVED)
                .toList();
        if (waived.size() > WAIVED_SHOWN) {
            reasons.add(Block.Item.of(Sign.of(ConditionStatus.WAIVED), words.text("condition.waived", waived.size())));
        } else {
            waived.stream().map(this::condition).forEach(reasons::add);
        }
        if (!reasons.isEmpty()) {
            details.add(new Block.Item(null, words.text("right.why"), reasons));
        }
    }

    private String standing(ConditionResult condition) {
        boolean assumed = condition.rule().equals("conditions/assumed") && condition.status() == ConditionStatus.MET;
        return assumed ? words.text("condition.assumed") : words.name(condition.status());
    }

    private Block condition(ConditionResult condition) {
        String asked = words.word(condition.text());
        String have = words.value(condition.have());
        String need = words.value(condition.need());
        StringBuilder text =
                new StringBuilder(words.text("condition", standing(condition), words.sentence(condition.text())));
        if (!have.isEmpty()) {
            text.append(' ').append(words.text("condition.have", have));
        }
        // Most sentences name what is needed already.
        if (!need.isEmpty() && !asked.contains(need)) {
            text.append(' ').append(words.text("condition.need", need));
        }
        List<Block> remedy = condition.remedy() == null
                ? List.of()
                : List.of(Block.Item.of(null, words.text("condition.remedy", condition.remedy())));
        return new Block.Item(
                Sign.of(condition.status()), cited(text.toString(), sources.cite(condition.basis())), remedy);
    }

    private void missing(BenefitRow row, List<Block> details) {
        if (!row.missing().isEmpty()) {
            details.add(Block.Item.of(null, words.text("right.missing", words.list(row.missing()))));
        }
    }

    private Block next(NextStep step) {
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
