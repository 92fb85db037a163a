package org.wayfare.lawbook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Evidence;
import org.wayfare.model.Length;
import org.wayfare.model.Unit;
import org.wayfare.model.law.Grant;
import org.wayfare.model.law.Instrument;

/** Reads one agreement ({@code wayfare.agreement/1}) or multilateral instrument ({@code wayfare.instrument/1}). */
final class InstrumentReader {
    private final PackNode file;
    private final Sources sources;
    private final Map<String, List<Citation>> law = new HashMap<>();

    InstrumentReader(PackNode file) {
        this.file = file;
        this.sources = new Sources(file);
    }

    Instrument read() {
        boolean bilateral = "wayfare.agreement/1".equals(file.string("format"));
        cite("personalScope", "equalTreatment", "aggregation", "export", "calculation", "posting", "familyBenefits");
        law.put("instrument", List.of(asSuch()));
        law.put("seen", seen());
        PackNode scope = file.at("personalScope");
        Confidence confidence = file.word(Confidence.class, "confidence");
        List<Instrument.Party> parties = parties(bilateral);
        return new Instrument(
                file.need("id"),
                bilateral,
                bilateral ? "bilateral" : file.need("type"),
                file.text("names"),
                status(),
                file.from("signed"),
                file.from("from"),
                file.to("to"),
                parties,
                branches(file, "branches"),
                who(scope),
                refugees(scope),
                scope.isObject() ? branches(scope, "nationalsFor") : Set.of(),
                branchesOf("equalTreatment", "branches"),
                permitted("aggregation", "totalization"),
                thirdStates(),
                minPeriod(),
                permitted("export", "value"),
                exportAnywhere(),
                calculation(),
                posting(),
                file.map("healthcare", this::care),
                childrenAbroad(),
                file.map("forms", InstrumentReader::form),
                file.strings("beside"),
                file.string("hub"),
                file.map("grants", this::grant),
                Map.copyOf(law),
                evidence(),
                confidence == null ? Confidence.LOW : confidence,
                parties.stream()
                        .map(Instrument.Party::country)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Earlier agreements of the same States, each with its own days and scope; what the pack does not say of them is as in the present one. One whose start
     * is not known is kept; an entry without an end changed the present agreement and is for readers only.
     */
    List<Instrument> predecessors(Instrument present) {
        List<Instrument> earlier = new java.util.ArrayList<>();
        for (PackNode entry : file.items("history")) {
            if (!entry.isObject() || !entry.has("to")) {
                continue;
            }
            PackNode scope = entry.at("personalScope");
            earlier.add(new Instrument(
                    present.id(),
                    present.bilateral(),
                    present.type(),
                    entry.has("names") ? entry.text("names") : present.names(),
                    "ended",
                    entry.from("signed"),
                    entry.from("from"),
                    entry.to("to"),
                    present.parties(),
                    entry.has("branches") ? branches(entry, "branches") : present.branches(),
                    scope.isObject() ? who(scope) : present.personalScope(),
                    scope.isObject() ? refugees(scope) : present.refugees(),
                    scope.isObject() ? branches(scope, "nationalsFor") : present.nationalsFor(),
                    present.equalTreatment(),
                    present.aggregation(),
                    null,
                    present.minPeriod(),
                    present.export(),
                    present.exportAnywhere(),
                    present.calculation(),
                    present.posting(),
                    List.of(),
                    present.childrenAbroad(),
                    List.of(),
                    present.beside(),
                    present.hub(),
                    List.of(),
                    Map.of(
                            "instrument",
                            entry.has("law") ? sources.citations(entry, "law") : present.lawOf("instrument")),
                    // An entry does not say what its sources are: at most an account is claimed.
                    entry.has("law") ? Evidence.SECONDARY : Evidence.RECALL,
                    Confidence.LOW,
                    present.countries()));
        }
        return earlier;
    }

    private Evidence evidence() {
        Evidence evidence = file.word(Evidence.class, "evidence");
        return evidence == null ? Evidence.RECALL : evidence;
    }

    private String status() {
        String status = file.string("status");
        return status == null ? "in_force" : status;
    }

    private void cite(String... matters) {
        for (String matter : matters) {
            PackNode node = file.at(matter);
            if (node.isObject() && node.has("law")) {
                law.put(matter, sources.citations(node, "law"));
            }
        }
    }

    private Citation asSuch() {
        Citation first = null;
        if (file.has("sources")) {
            PackNode all = file.at("sources");
            for (String id : all.names()) {
                PackNode source = all.at(id);
                if (first == null) {
                    Confidence confidence = source.word(Confidence.class, "confidence");
                    first = new Citation(
                            file.text("names").in("en"),
                            null,
                            source.string("url"),
                            source.has("readOn") ? source.string("readOn") : source.string("version"),
                            confidence == null ? Confidence.LOW : confidence);
                }
            }
        }
        return first != null ? first : new Citation(file.text("names").in("en"), null, null, null, Confidence.LOW);
    }

    /** The days of the sources, none from before the signature: an instrument in force without a first day was so on the first of them. */
    private List<Citation> seen() {
        List<Citation> seen = new java.util.ArrayList<>();
        if (file.has("sources")) {
            PackNode all = file.at("sources");
            for (String id : all.names()) {
                PackNode source = all.at(id);
                String day = source.has("version") ? source.string("version") : source.string("readOn");
                boolean before = day != null
                        && file.has("signed")
                        && day.compareTo(String.valueOf(file.string("signed")).substring(0, Math.min(day.length(), 4)))
                                < 0;
                if (day != null && !before) {
                    seen.add(new Citation(file.need("id"), null, null, day, Confidence.LOW));
                }
            }
        }
        return seen;
    }

    private List<Instrument.Party> parties(boolean bilateral) {
        if (bilateral) {
            return file.strings("countries").stream()
                    .map(c -> new Instrument.Party(c, null, null))
                    .toList();
        }
        return file.map("parties", p -> new Instrument.Party(p.need("country"), p.from("from"), p.to("to")));
    }

    private static Set<Branch> branches(PackNode node, String field) {
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        for (PackNode item : node.items(field)) {
            Branch branch = item.word(Branch.class);
            if (branch != null) {
                branches.add(branch);
            }
        }
        return Set.copyOf(branches);
    }

    private Set<Branch> branchesOf(String matter, String field) {
        PackNode node = file.at(matter);
        return node.isObject() ? branches(node, field) : Set.of();
    }

    /** Null where the library does not know whether the instrument allows it. */
    private @Nullable Set<Branch> permitted(String matter, String valueField) {
        PackNode node = file.at(matter);
        if (node.isString()) {
            String value = String.valueOf(node.string());
            return value.equals("no") ? Set.of() : value.equals("yes") ? branches(file, "branches") : null;
        }
        if (!node.isObject()) {
            return Set.of();
        }
        String value = node.has(valueField) && node.at(valueField).isString() ? node.string(valueField) : "yes";
        Set<Branch> branches = branches(node, "branches");
        boolean unknown = "unknown".equals(value) || "partial".equals(value) && branches.isEmpty();
        return "no".equals(value) ? Set.of() : unknown ? null : branches;
    }

    private String who(PackNode scope) {
        String who =
                scope.isObject() && scope.has("who") && scope.at("who").isString() ? scope.string("who") : "unknown";
        return who == null ? "unknown" : who;
    }

    private static boolean refugees(PackNode scope) {
        return scope.isObject()
                && scope.has("refugees")
                && scope.at("refugees").isBoolean()
                && Boolean.TRUE.equals(scope.flag("refugees"));
    }

    private Instrument.@Nullable MinPeriod minPeriod() {
        PackNode aggregation = file.at("aggregation");
        boolean inside = aggregation.isObject() && aggregation.has("minPeriod");
        PackNode node = inside ? aggregation.at("minPeriod") : file.at("minPeriod");
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
    private Instrument.@Nullable ThirdStates thirdStates() {
        PackNode aggregation = file.at("aggregation");
        if (!aggregation.isObject() || !aggregation.has("thirdStates")) {
            return null;
        }
        PackNode node = aggregation.at("thirdStates");
        if (node.isBoolean()) {
            boolean added = Boolean.TRUE.equals(aggregation.flag("thirdStates"));
            return added ? new Instrument.ThirdStates(Set.copyOf(file.strings("countries")), true) : null;
        }
        node.only("addedBy", "boundTo", "law");
        boolean adding = "adding_state".equals(node.string("boundTo"));
        return new Instrument.ThirdStates(Set.copyOf(node.strings("addedBy")), !adding);
    }

    private boolean exportAnywhere() {
        PackNode node = file.at("export");
        return node.isObject() && "anywhere".equals(node.has("to") ? node.string("to") : null);
    }

    private String calculation() {
        PackNode node = file.at("calculation");
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
        PackNode node = file.at("posting");
        if (!node.isObject()) {
            return null;
        }
        return new Instrument.Posting(
                node.has("months") && node.at("months").isNumber() ? node.integer("months") : null,
                node.has("form") && node.at("form").isString() ? node.string("form") : null);
    }

    private Instrument.Care care(PackNode node) {
        return new Instrument.Care(node.need("who"), node.string("form"), sources.citations(node, "law"));
    }

    private Grant grant(PackNode node) {
        node.only(
                "name",
                "from",
                "to",
                "nationality",
                "statuses",
                "working",
                "family",
                "branches",
                "kinds",
                "pensionsAbroad",
                "law",
                "note");
        Set<BenefitKind> kinds = EnumSet.noneOf(BenefitKind.class);
        for (PackNode item : node.items("kinds")) {
            BenefitKind kind = item.word(BenefitKind.class);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return new Grant(
                node.need("name"),
                node.from("from"),
                node.to("to"),
                node.strings("nationality"),
                node.strings("statuses"),
                Boolean.TRUE.equals(node.flag("working")),
                Boolean.TRUE.equals(node.flag("family")),
                branches(node, "branches"),
                Set.copyOf(kinds),
                Boolean.TRUE.equals(node.flag("pensionsAbroad")),
                sources.citations(node, "law"));
    }

    private boolean childrenAbroad() {
        PackNode node = file.at("familyBenefits");
        return node.isObject() && node.has("childrenAbroad") && Boolean.TRUE.equals(node.flag("childrenAbroad"));
    }

    private static Instrument.Form form(PackNode node) {
        Branch branch = node.has("branch") ? node.word(Branch.class, "branch") : null;
        return new Instrument.Form(branch, node.need("form"), node.textOrNull("use"));
    }
}
