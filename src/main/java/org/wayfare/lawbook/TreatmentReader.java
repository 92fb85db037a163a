package org.wayfare.lawbook;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.Scheme;
import org.wayfare.model.law.Treatment;

/** Reads the terms on which an instrument asks for treatment like nationals ({@code equalTreatment.terms}). */
final class TreatmentReader {
    private static final Set<String> PLACES = Set.of("state", "party", "anywhere");
    private static final Set<String> WORDS = Set.of("resided-at-least");

    private final PackNode file;
    private final Sources sources;

    TreatmentReader(PackNode file, Sources sources) {
        this.file = file;
        this.sources = sources;
    }

    List<Treatment> terms() {
        PackNode node = file.at("equalTreatment");
        return node.isObject() && node.has("terms") ? node.map("terms", this::term) : List.of();
    }

    /** States known to apply the treatment to persons, with the branches. */
    Map<String, Set<Branch>> direct() {
        Map<String, Set<Branch>> direct = new HashMap<>();
        for (PackNode item : file.items("direct")) {
            item.only("country", "branches", "law", "note");
            direct.put(item.need("country"), TermsReader.branches(item, "branches"));
            sources.citations(item, "law");
        }
        return Map.copyOf(direct);
    }

    private Treatment term(PackNode node) {
        node.only("branches", "kinds", "resides", "conditions", "notIn", "openIn", "abroad", "law", "note");
        String resides = node.has("resides") ? node.need("resides") : "state";
        if (!PLACES.contains(resides)) {
            node.at("resides").fault("unknown_word", "\"" + resides + "\" is none of " + PLACES);
        }
        return new Treatment(
                TermsReader.branches(node, "branches"),
                kinds(node),
                resides,
                conditions(node),
                node.strings("notIn"),
                node.strings("openIn"),
                Boolean.TRUE.equals(node.flag("abroad")),
                sources.citations(node, "law"));
    }

    private static Set<BenefitKind> kinds(PackNode node) {
        Set<BenefitKind> kinds = EnumSet.noneOf(BenefitKind.class);
        for (PackNode item : node.items("kinds")) {
            BenefitKind kind = item.word(BenefitKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return Set.copyOf(kinds);
    }

    private List<Condition> conditions(PackNode node) {
        ConditionReader reader = new ConditionReader(
                file.need("id"),
                "",
                Branch.OLD_AGE,
                BenefitKind.CONTRIBUTORY,
                new Scheme.Periods(PeriodKind.INSURANCE),
                sources);
        List<Condition> conditions = reader.conditions(node, "conditions", "");
        if (conditions.stream().anyMatch(c -> !WORDS.contains(c.word()))) {
            node.at("conditions").fault("unknown_word", "an instrument may ask for " + WORDS + " only");
        }
        return conditions;
    }
}
