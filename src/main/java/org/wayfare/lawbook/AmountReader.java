package org.wayfare.lawbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Ratio;
import org.wayfare.model.law.AmountRule;

/** Reads what a scheme says of its amount and duration. */
final class AmountReader {
    private final Sources sources;

    AmountReader(Sources sources) {
        this.sources = sources;
    }

    @Nullable
    AmountRule amount(PackNode scheme, String id) {
        if (!scheme.has("amount")) {
            return null;
        }
        PackNode node = scheme.at("amount");
        node.only(
                "method",
                "values",
                "fullAt",
                "duration",
                "durationSteps",
                "counted",
                "durationByWholeCareer",
                "fullCareerShare",
                "deferral",
                "increase",
                "rounding",
                "law",
                "note");
        AmountMethod method = node.word(AmountMethod.class, "method");
        return new AmountRule(
                id,
                method == null ? AmountMethod.EARNINGS_RELATED : method,
                node.map("values", this::value),
                node.has("fullAt") ? DatedReader.dated(node.at("fullAt"), sources, DatedReader::length) : null,
                node.has("duration") ? DatedReader.dated(node.at("duration"), sources, DatedReader::length) : null,
                node.has("counted") ? counted(node.at("counted")) : null,
                node.map("durationSteps", AmountReader::durationStep),
                Boolean.TRUE.equals(node.flag("durationByWholeCareer")),
                Boolean.TRUE.equals(node.flag("fullCareerShare")),
                node.has("deferral") ? deferral(node.at("deferral")) : null,
                node.has("increase") ? increase(node.at("increase")) : null,
                sources.citations(node, "law"));
    }

    private static AmountRule.@Nullable DurationStep durationStep(PackNode node) {
        node.only("atLeast", "duration");
        if (!node.has("atLeast") || !node.has("duration")) {
            node.fault("missing_field", "a step has \"atLeast\" and \"duration\"");
            return null;
        }
        Length least = DatedReader.length(node.at("atLeast"));
        Length duration = DatedReader.length(node.at("duration"));
        return least == null || duration == null ? null : new AmountRule.DurationStep(least, duration);
    }

    private static AmountRule.Rounding rounding(PackNode node) {
        String word = node.has("rounding") ? String.valueOf(node.string("rounding")) : "down";
        return switch (word) {
            case "down" -> AmountRule.Rounding.DOWN;
            case "up" -> AmountRule.Rounding.UP;
            case "missing_down" -> AmountRule.Rounding.MISSING_DOWN;
            default -> {
                node.at("rounding").fault("unknown_word", "\"" + word + "\" is not one of [down, missing_down, up]");
                yield AmountRule.Rounding.DOWN;
            }
        };
    }

    AmountRule.Counted counted(PackNode node) {
        node.only(
                "sinceAge",
                "untilAge",
                "untilAgeWomen",
                "rounding",
                "onlyAbroad",
                "untilClaim",
                "ofSpan",
                "insured",
                "statuses",
                "wholeFor",
                "note");
        return new AmountRule.Counted(
                node.has("sinceAge") ? DatedReader.dated(node.at("sinceAge"), sources, DatedReader::age) : null,
                node.has("untilAge") ? DatedReader.dated(node.at("untilAge"), sources, DatedReader::age) : null,
                node.has("untilAgeWomen")
                        ? DatedReader.dated(node.at("untilAgeWomen"), sources, DatedReader::age)
                        : null,
                rounding(node),
                Boolean.TRUE.equals(node.flag("onlyAbroad")),
                Boolean.TRUE.equals(node.flag("untilClaim")),
                node.has("ofSpan") ? ratio(node.at("ofSpan")) : null,
                Boolean.TRUE.equals(node.flag("insured")),
                node.strings("statuses"),
                node.has("wholeFor") ? transition(node.at("wholeFor")) : null);
    }

    private static AmountRule.@Nullable Transition transition(PackNode node) {
        node.only("on", "aged", "sinceAge", "last", "timesAway", "atLeast", "law", "note");
        LocalDate on = node.from("on");
        Age aged = node.has("aged") ? DatedReader.age(node.at("aged")) : null;
        Age since = node.has("sinceAge") ? DatedReader.age(node.at("sinceAge")) : null;
        Length last = node.has("last") ? DatedReader.length(node.at("last")) : null;
        Length least = node.has("atLeast") ? DatedReader.length(node.at("atLeast")) : null;
        Integer times = node.integer("timesAway");
        if (on == null || aged == null || since == null || last == null || least == null || times == null) {
            node.fault(
                    "missing_field",
                    "\"wholeFor\" has \"on\", \"aged\", \"sinceAge\", \"last\", \"timesAway\", \"atLeast\"");
            return null;
        }
        return new AmountRule.Transition(on, aged, since, last, times, least);
    }

    private static @Nullable Ratio ratio(PackNode node) {
        node.only("numerator", "denominator");
        BigDecimal numerator = node.number("numerator");
        BigDecimal denominator = node.number("denominator");
        if (numerator == null || denominator == null || denominator.signum() <= 0) {
            node.fault("missing_field", "a part has \"numerator\" and \"denominator\"");
            return null;
        }
        return new Ratio(numerator, denominator);
    }

    private static AmountRule.@Nullable Deferral deferral(PackNode node) {
        node.only("fromAge", "untilAge", "percentPerMonth", "mostMonths", "since", "residence");
        Age age = node.has("fromAge") ? DatedReader.age(node.at("fromAge")) : null;
        BigDecimal percent = node.number("percentPerMonth");
        Integer most = node.integer("mostMonths");
        return age == null || percent == null || most == null
                ? null
                : new AmountRule.Deferral(
                        age,
                        node.has("untilAge") ? DatedReader.age(node.at("untilAge")) : null,
                        percent,
                        most,
                        node.from("since"),
                        node.has("residence") ? DatedReader.length(node.at("residence")) : null);
    }

    private static AmountRule.@Nullable Increase increase(PackNode node) {
        node.only("atAge", "percent", "since", "nextMonth");
        Age age = node.has("atAge") ? DatedReader.age(node.at("atAge")) : null;
        BigDecimal percent = node.number("percent");
        return age == null || percent == null
                ? null
                : new AmountRule.Increase(
                        age, percent, node.from("since"), Boolean.TRUE.equals(node.flag("nextMonth")));
    }

    private AmountRule.@Nullable Value value(PackNode node) {
        node.only("from", "to", "for", "amount", "law", "note");
        Money amount = node.has("amount") ? DatedReader.money(node.at("amount")) : null;
        if (amount == null) {
            node.fault("missing_field", "\"amount\" is missing");
            return null;
        }
        PackNode whom = node.at("for");
        return new AmountRule.Value(
                node.from("from"),
                node.to("to"),
                whom.isObject() ? whom.string("household") : null,
                whom.isObject() ? whom.integer("children") : null,
                amount,
                sources.citations(node, "law"));
    }
}
