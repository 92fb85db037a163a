package org.wayfare.lawbook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;
import org.wayfare.model.Unit;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Terms;

/**
 * Reads the matters of an instrument, or of one of its forerunners: whom and what it covers, and what it lets happen to periods and pensions.
 *
 * <p>A pack of a present instrument that leaves adding up or payment abroad out says that there is none; an entry of its history that does so is silent, and
 * what a forerunner said of it is then not known.
 */
final class TermsReader {
    private static final List<String> MATTERS = List.of(
            "personalScope",
            "equalTreatment",
            "aggregation",
            "export",
            "calculation",
            "posting",
            "familyBenefits",
            "keepsRights",
            "legislation");

    private final PackNode terms;
    private final List<String> countries;
    private final Sources sources;
    private final boolean silentIsUnknown;

    /**
     * The terms at one place of a file.
     *
     * @param countries parties of a bilateral agreement; empty for others
     * @param silentIsUnknown what is not said is not known, rather than not there
     */
    TermsReader(PackNode terms, List<String> countries, Sources sources, boolean silentIsUnknown) {
        this.terms = terms;
        this.countries = countries;
        this.sources = sources;
        this.silentIsUnknown = silentIsUnknown;
    }

    /** What each matter cites, for matters that cite anything. */
    Map<String, List<Citation>> law() {
        Map<String, List<Citation>> law = new HashMap<>();
        for (String matter : MATTERS) {
            PackNode node = terms.at(matter);
            if (node.isObject() && node.has("law")) {
                law.put(matter, sources.citations(node, "law"));
            }
        }
        return law;
    }

    /** All of them. */
    Terms read() {
        return new Terms(
                branches(),
                who(),
                refugees(),
                nationalsFor(),
                equalTreatment(),
                aggregation(),
                thirdStates(),
                minPeriods(),
                export(),
                exportAnywhere(),
                calculation(),
                posting(),
                childrenAbroad());
    }

    private Set<Branch> branches() {
        return branches(terms, "branches");
    }

    static Set<Branch> branches(PackNode node, String field) {
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        for (PackNode item : node.items(field)) {
            Branch branch = item.word(Branch.class);
            if (branch != null) {
                branches.add(branch);
            }
        }
        return Set.copyOf(branches);
    }

    private Set<Branch> equalTreatment() {
        PackNode node = terms.at("equalTreatment");
        return node.isObject() ? branches(node, "branches") : Set.of();
    }

    /** Branches in which periods are added; null where that is not known. */
    private @Nullable Set<Branch> aggregation() {
        return permitted("aggregation", "totalization");
    }

    /** Branches whose cash benefits are paid in the other State; null where that is not known. */
    private @Nullable Set<Branch> export() {
        return permitted("export", "value");
    }

    private @Nullable Set<Branch> permitted(String matter, String valueField) {
        PackNode node = terms.at(matter);
        if (node.isString()) {
            String value = String.valueOf(node.string());
            return value.equals("no") ? Set.of() : value.equals("yes") ? branches() : null;
        }
        if (!node.isObject()) {
            return silentIsUnknown ? null : Set.of();
        }
        String value = node.has(valueField) && node.at(valueField).isString() ? node.string(valueField) : "yes";
        Set<Branch> branches = branches(node, "branches");
        boolean unknown = "unknown".equals(value) || "partial".equals(value) && branches.isEmpty();
        return "no".equals(value) ? Set.of() : unknown ? null : branches;
    }

    private String who() {
        PackNode scope = terms.at("personalScope");
        String who =
                scope.isObject() && scope.has("who") && scope.at("who").isString() ? scope.string("who") : "unknown";
        return who == null ? "unknown" : who;
    }

    private boolean refugees() {
        PackNode scope = terms.at("personalScope");
        return scope.isObject()
                && scope.has("refugees")
                && scope.at("refugees").isBoolean()
                && Boolean.TRUE.equals(scope.flag("refugees"));
    }

    private Set<Branch> nationalsFor() {
        PackNode scope = terms.at("personalScope");
        return scope.isObject() ? branches(scope, "nationalsFor") : Set.of();
    }

    private List<Instrument.MinPeriod> minPeriods() {
        PackNode aggregation = terms.at("aggregation");
        if (aggregation.isObject() && aggregation.has("minPeriods")) {
            return aggregation.map("minPeriods", TermsReader::minPeriod);
        }
        Instrument.MinPeriod one = minPeriod();
        return one == null ? List.of() : List.of(one);
    }

    private static Instrument.@Nullable MinPeriod minPeriod(PackNode node) {
        Length length = DatedReader.length(node, "state", "value", "unit", "abroadOnly", "law");
        return length == null
                ? null
                : new Instrument.MinPeriod(length, node.string("state"), Boolean.TRUE.equals(node.flag("abroadOnly")));
    }

    private Instrument.@Nullable MinPeriod minPeriod() {
        PackNode aggregation = terms.at("aggregation");
        boolean inside = aggregation.isObject() && aggregation.has("minPeriod");
        PackNode node = inside ? aggregation.at("minPeriod") : terms.at("minPeriod");
        Length length = null;
        if (node.isNumber()) {
            BigDecimal months = node.number();
            length = months == null ? null : new Length(months, Unit.MONTHS, null);
        } else if (node.isObject() && node.has("value")) {
            length = DatedReader.length(node);
        }
        return length == null
                ? null
                : new Instrument.MinPeriod(
                        length,
                        inside ? aggregation.string("minPeriodState") : null,
                        inside && Boolean.TRUE.equals(aggregation.flag("minPeriodAbroadOnly")));
    }

    /** True: both parties add periods in a State that agreements bind to both; or by whom, and to whom it must be bound. */
    private List<Instrument.ThirdStates> thirdStates() {
        PackNode aggregation = terms.at("aggregation");
        if (!aggregation.isObject() || !aggregation.has("thirdStates")) {
            return List.of();
        }
        PackNode node = aggregation.at("thirdStates");
        if (node.isBoolean()) {
            boolean added = Boolean.TRUE.equals(aggregation.flag("thirdStates"));
            return added
                    ? List.of(new Instrument.ThirdStates(Set.copyOf(countries), true, false, null, Set.of(), false))
                    : List.of();
        }
        return node.isArray() ? node.items().stream().map(TermsReader::clause).toList() : List.of(clause(node));
    }

    private static Instrument.ThirdStates clause(PackNode node) {
        node.only("addedBy", "boundTo", "group", "boundBy", "whoever", "law");
        boolean any = "any_party".equals(node.string("boundTo"));
        boolean adding = any || "adding_state".equals(node.string("boundTo"));
        return new Instrument.ThirdStates(
                Set.copyOf(node.strings("addedBy")),
                !adding,
                any,
                node.string("group"),
                Set.copyOf(node.strings("boundBy")),
                Boolean.TRUE.equals(node.flag("whoever")));
    }

    private boolean exportAnywhere() {
        PackNode node = terms.at("export");
        return node.isObject() && "anywhere".equals(node.has("to") ? node.string("to") : null);
    }

    private String calculation() {
        PackNode node = terms.at("calculation");
        if (node.isString()) {
            return String.valueOf(node.string());
        }
        if (!node.isObject()) {
            return "unknown";
        }
        if (node.has("method")) {
            return String.valueOf(node.string("method"));
        }
        PackNode oldAge = node.at("old_age");
        return oldAge.isObject() && oldAge.has("method") ? String.valueOf(oldAge.string("method")) : "unknown";
    }

    private Instrument.@Nullable Posting posting() {
        PackNode node = terms.at("posting");
        if (!node.isObject()) {
            return null;
        }
        return new Instrument.Posting(
                node.has("months") && node.at("months").isNumber() ? node.integer("months") : null,
                node.has("form") && node.at("form").isString() ? node.string("form") : null);
    }

    private boolean childrenAbroad() {
        PackNode node = terms.at("familyBenefits");
        return node.isObject() && node.has("childrenAbroad") && Boolean.TRUE.equals(node.flag("childrenAbroad"));
    }
}
