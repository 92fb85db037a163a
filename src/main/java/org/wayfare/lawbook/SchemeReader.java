package org.wayfare.lawbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.WarningCode;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Resource;
import org.wayfare.model.law.Scheme;

/** Reads the schemes of a branch file and the resources of a country. */
final class SchemeReader {
    private final String country;
    private final Sources sources;
    private final AmountReader amounts;

    SchemeReader(String country, Sources sources) {
        this.country = country;
        this.sources = sources;
        this.amounts = new AmountReader(sources);
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
                amounts.amount(node, id),
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
            return PeriodKind.INSURANCE;
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
                    "notTo",
                    "nationality",
                    "everyNationality",
                    "verdict",
                    "months",
                    "weeks",
                    "ratePercent",
                    "stay",
                    "upTo",
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
                    node.strings("notTo"),
                    node.strings("nationality"),
                    Boolean.TRUE.equals(node.flag("everyNationality")),
                    verdict,
                    node.number("months"),
                    node.number("weeks"),
                    node.number("ratePercent"),
                    node.flag("stay"),
                    node.has("upTo") ? DatedReader.length(node.at("upTo")) : null,
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
        return new PayableAbroad.Share(amounts.counted(node.at("counted")), over);
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

    private Scheme.Coordination coordination(PackNode scheme) {
        if (!scheme.has("coordination")) {
            return Scheme.Coordination.UNSAID;
        }
        PackNode node = scheme.at("coordination");
        node.only("annexX", "invalidityType", "excluded", "minimumBenefit", "proRata", "ownExport", "note");
        PackNode annex = node.at("annexX");
        boolean listed = annex.isObject() || annex.isBoolean() && Boolean.TRUE.equals(node.flag("annexX"));
        return new Scheme.Coordination(
                listed,
                annex.isObject() ? annex.from("from") : null,
                annex.isObject() ? annex.to("to") : null,
                node.string("invalidityType"),
                node.strings("excluded"),
                node.has("minimumBenefit"),
                node.has("minimumBenefit") ? node.at("minimumBenefit").from("from") : null,
                node.has("proRata")
                        ? DatedReader.dated(node.at("proRata"), sources, n -> n.word(Scheme.ProRata.class))
                        : null,
                node.strings("ownExport"));
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
                new Scheme.Periods(PeriodKind.INSURANCE),
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
