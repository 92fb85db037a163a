package org.wayfare.lawbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Money;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.WarningCode;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Resource;
import org.wayfare.model.law.Scheme;

/** Reads the schemes of a branch file and the resources of a country. */
final class SchemeReader {
    /** What counts as insurance where a scheme does not say. */
    private static final Set<PeriodKind> DEFAULT_KINDS = Set.copyOf(EnumSet.of(
            PeriodKind.EMPLOYMENT,
            PeriodKind.SELF_EMPLOYMENT,
            PeriodKind.CIVIL_SERVICE,
            PeriodKind.VOLUNTARY_INSURANCE,
            PeriodKind.UNEMPLOYMENT_BENEFIT,
            PeriodKind.SICKNESS_BENEFIT,
            PeriodKind.MATERNITY,
            PeriodKind.MILITARY,
            PeriodKind.ASSIMILATED));

    private final String country;
    private final Sources sources;

    SchemeReader(String country, Sources sources) {
        this.country = country;
        this.sources = sources;
    }

    Scheme scheme(PackNode node, Branch branch, boolean main) {
        node.only(
                "id",
                "names",
                "kind",
                "from",
                "to",
                "periods",
                "conditions",
                "access",
                "payableAbroad",
                "amount",
                "consequences",
                "next",
                "coordination",
                "confidence",
                "note",
                "law");
        String id = node.need("id");
        if (!id.startsWith(country.toLowerCase(java.util.Locale.ROOT) + ".")) {
            node.at("id").fault("wrong_id", "a scheme of " + country + " has an id that begins with its code");
        }
        BenefitKind kind = node.word(BenefitKind.class, "kind");
        if (kind == null) {
            node.fault("missing_field", "\"kind\" is missing");
            kind = BenefitKind.CONTRIBUTORY;
        }
        Scheme.Periods periods = new Scheme.Periods(kinds(node));
        ConditionReader reader = new ConditionReader(id, country, branch, kind, periods, sources);
        List<Condition> conditions = new ArrayList<>(reader.conditions(node, "conditions", ""));
        Condition access = reader.access(node);
        if (access != null) {
            conditions.add(access);
        }
        Confidence confidence = node.word(Confidence.class, "confidence");
        return new Scheme(
                id,
                country,
                branch,
                node.text("names"),
                kind,
                main,
                node.from("from"),
                node.to("to"),
                List.copyOf(conditions),
                leaning(kind, conditions),
                abroad(node, id, reader),
                amount(node, id),
                node.map("consequences", this::consequence),
                node.map("next", this::step),
                coordination(node),
                confidence == null ? Confidence.LOW : confidence,
                basis(node, conditions));
    }

    private static Scheme.Leaning leaning(BenefitKind kind, List<Condition> conditions) {
        boolean holds = asks(conditions, "holds");
        boolean doesNotHold = asks(conditions, "does-not-hold");
        if (!holds && !doesNotHold) {
            return Scheme.Leaning.ALONE;
        }
        return doesNotHold || kind == BenefitKind.SOCIAL_ASSISTANCE ? Scheme.Leaning.LAST : Scheme.Leaning.ON_OTHERS;
    }

    private static boolean asks(List<Condition> conditions, String word) {
        return conditions.stream().anyMatch(c -> c.word().equals(word) || asks(c.of(), word));
    }

    private static Set<PeriodKind> kinds(PackNode node) {
        if (!node.has("periods")) {
            return DEFAULT_KINDS;
        }
        Set<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        for (PackNode item : node.at("periods").items("kinds")) {
            PeriodKind kind = item.word(PeriodKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return Set.copyOf(kinds);
    }

    private List<PayableAbroad> abroad(PackNode scheme, String id, ConditionReader reader) {
        List<PayableAbroad> entries = new ArrayList<>();
        for (PackNode node : scheme.items("payableAbroad")) {
            node.only(
                    "to",
                    "nationality",
                    "verdict",
                    "months",
                    "weeks",
                    "ratePercent",
                    "stay",
                    "since",
                    "until",
                    "conditions",
                    "share",
                    "law",
                    "note");
            PaymentVerdict verdict = node.word(PaymentVerdict.class, "verdict");
            if (verdict == null) {
                node.fault("missing_field", "\"verdict\" is missing");
                continue;
            }
            entries.add(new PayableAbroad(
                    id,
                    country,
                    entries.size(),
                    node.strings("to"),
                    node.strings("nationality"),
                    verdict,
                    node.number("months"),
                    node.number("weeks"),
                    node.number("ratePercent"),
                    node.flag("stay"),
                    node.from("since"),
                    node.to("until"),
                    reader.conditions(node, "conditions", "abroad-" + entries.size()),
                    node.has("share") ? share(node.at("share")) : null,
                    sources.citations(node, "law")));
        }
        return List.copyOf(entries);
    }

    private PayableAbroad.@Nullable Share share(PackNode node) {
        node.only("counted", "over", "note");
        org.wayfare.model.Length over = node.has("over") ? DatedReader.length(node.at("over")) : null;
        if (over == null || !node.has("counted")) {
            node.fault("missing_field", "a share has \"counted\" and \"over\"");
            return null;
        }
        return new PayableAbroad.Share(counted(node.at("counted")), over);
    }

    private @Nullable AmountRule amount(PackNode scheme, String id) {
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
                node.map("durationSteps", SchemeReader::durationStep),
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
        org.wayfare.model.Length least = DatedReader.length(node.at("atLeast"));
        org.wayfare.model.Length duration = DatedReader.length(node.at("duration"));
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

    private AmountRule.Counted counted(PackNode node) {
        node.only("sinceAge", "untilAge", "rounding", "onlyAbroad", "ofSpan", "note");
        return new AmountRule.Counted(
                node.has("sinceAge") ? DatedReader.dated(node.at("sinceAge"), sources, DatedReader::age) : null,
                node.has("untilAge") ? DatedReader.dated(node.at("untilAge"), sources, DatedReader::age) : null,
                rounding(node),
                Boolean.TRUE.equals(node.flag("onlyAbroad")),
                node.has("ofSpan") ? ratio(node.at("ofSpan")) : null);
    }

    private static org.wayfare.model.@Nullable Ratio ratio(PackNode node) {
        node.only("numerator", "denominator");
        java.math.BigDecimal numerator = node.number("numerator");
        java.math.BigDecimal denominator = node.number("denominator");
        if (numerator == null || denominator == null || denominator.signum() <= 0) {
            node.fault("missing_field", "a part has \"numerator\" and \"denominator\"");
            return null;
        }
        return new org.wayfare.model.Ratio(numerator, denominator);
    }

    private static AmountRule.@Nullable Deferral deferral(PackNode node) {
        node.only("fromAge", "percentPerMonth", "mostMonths");
        org.wayfare.model.Age age = node.has("fromAge") ? DatedReader.age(node.at("fromAge")) : null;
        java.math.BigDecimal percent = node.number("percentPerMonth");
        Integer most = node.integer("mostMonths");
        return age == null || percent == null || most == null ? null : new AmountRule.Deferral(age, percent, most);
    }

    private static AmountRule.@Nullable Increase increase(PackNode node) {
        node.only("atAge", "percent", "since");
        org.wayfare.model.Age age = node.has("atAge") ? DatedReader.age(node.at("atAge")) : null;
        java.math.BigDecimal percent = node.number("percent");
        return age == null || percent == null ? null : new AmountRule.Increase(age, percent, node.from("since"));
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

    private Scheme.@Nullable Consequence consequence(PackNode node) {
        node.only("code", "nationality", "status", "text", "law", "note");
        WarningCode code = node.word(WarningCode.class, "code");
        return code == null
                ? null
                : new Scheme.Consequence(
                        code,
                        node.strings("nationality"),
                        node.strings("status"),
                        node.text("text"),
                        sources.citations(node, "law"));
    }

    private Scheme.Step step(PackNode node) {
        node.only("action", "form", "institution", "url", "documents", "deadline", "law", "note");
        return new Scheme.Step(
                node.text("action"),
                node.string("form"),
                node.string("institution"),
                node.string("url"),
                node.map(
                        "documents",
                        d -> d.isString()
                                ? new org.wayfare.model.Text(java.util.Map.of("en", String.valueOf(d.string())))
                                : textOf(d)),
                node.has("deadline") ? deadline(node.at("deadline")) : null);
    }

    private static org.wayfare.model.Length deadline(PackNode node) {
        node.only("after", "value", "unit");
        java.math.BigDecimal value = node.number("value");
        org.wayfare.model.Unit unit = node.word(org.wayfare.model.Unit.class, "unit");
        return new org.wayfare.model.Length(
                value == null ? java.math.BigDecimal.ZERO : value,
                unit == null ? org.wayfare.model.Unit.DAYS : unit,
                null);
    }

    private static org.wayfare.model.Text textOf(PackNode node) {
        java.util.Map<String, String> texts = new java.util.LinkedHashMap<>();
        for (String language : node.names()) {
            texts.put(language, String.valueOf(node.at(language).string()));
        }
        return new org.wayfare.model.Text(texts);
    }

    private static Scheme.Coordination coordination(PackNode scheme) {
        if (!scheme.has("coordination")) {
            return new Scheme.Coordination(false, null, null, null, List.of(), false, null);
        }
        PackNode node = scheme.at("coordination");
        node.only("annexX", "invalidityType", "excluded", "minimumBenefit", "note");
        PackNode annex = node.at("annexX");
        boolean listed = annex.isObject() || annex.isBoolean() && Boolean.TRUE.equals(node.flag("annexX"));
        return new Scheme.Coordination(
                listed,
                annex.isObject() ? annex.from("from") : null,
                annex.isObject() ? annex.to("to") : null,
                node.string("invalidityType"),
                node.strings("excluded"),
                node.has("minimumBenefit"),
                node.has("minimumBenefit") ? node.at("minimumBenefit").from("from") : null);
    }

    private List<Citation> basis(PackNode node, List<Condition> conditions) {
        Set<Citation> basis = new LinkedHashSet<>(sources.citations(node, "law"));
        for (Condition condition : conditions) {
            collect(condition, basis);
        }
        return List.copyOf(basis);
    }

    private static void collect(Condition condition, Set<Citation> basis) {
        basis.addAll(condition.law());
        condition.of().forEach(child -> collect(child, basis));
    }

    Resource resource(PackNode node) {
        node.only(
                "id",
                "names",
                "kind",
                "from",
                "to",
                "destination",
                "nationality",
                "residenceStatus",
                "conditions",
                "openIf",
                "covers",
                "cost",
                "url",
                "law",
                "note",
                "confidence");
        String id = node.need("id");
        ResourceKind kind = node.word(ResourceKind.class, "kind");
        ConditionReader reader = new ConditionReader(
                "resource:" + id,
                country,
                Branch.MINIMUM_INCOME,
                BenefitKind.VOLUNTARY,
                new Scheme.Periods(DEFAULT_KINDS),
                sources);
        List<Condition> conditions = new ArrayList<>(reader.who(node));
        conditions.addAll(reader.conditions(node, "conditions", ""));
        return new Resource(
                id,
                country,
                node.text("names"),
                kind == null ? ResourceKind.ADVICE_SERVICE : kind,
                node.from("from"),
                node.to("to"),
                node.strings("destination"),
                List.copyOf(conditions),
                node.textOrNull("openIf"),
                node.strings("covers"),
                node.has("cost") ? DatedReader.money(node.at("cost")) : null,
                node.string("url"),
                sources.citations(node, "law"));
    }
}
