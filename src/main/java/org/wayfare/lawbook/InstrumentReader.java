package org.wayfare.lawbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Evidence;
import org.wayfare.model.PartialDate;
import org.wayfare.model.law.Grant;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Interplay;
import org.wayfare.model.law.LegalOrder;

/** Reads one agreement ({@code wayfare.agreement/1}) or multilateral instrument ({@code wayfare.instrument/1}). */
final class InstrumentReader {
    private final PackNode file;
    private final Sources sources;

    InstrumentReader(PackNode file) {
        this.file = file;
        this.sources = new Sources(file);
    }

    Instrument read() {
        boolean bilateral = "wayfare.agreement/1".equals(file.string("format"));
        TermsReader terms = new TermsReader(file, file.strings("countries"), sources, false);
        TreatmentReader treatment = new TreatmentReader(file, sources);
        Map<String, List<Citation>> law = new HashMap<>(terms.law());
        Citation asSuch = asSuch();
        law.put("instrument", List.of(asSuch));
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
                seen(asSuch),
                parties,
                terms.read(),
                file.map("healthcare", this::care),
                file.map("forms", InstrumentReader::form),
                file.strings("beside"),
                precedence(),
                file.string("hub"),
                file.map("grants", this::grant),
                InterplayReader.read(file),
                treatment.terms(),
                treatment.direct(),
                Map.copyOf(law),
                evidence(file, Evidence.RECALL),
                confidence == null ? Confidence.LOW : confidence,
                parties.stream()
                        .map(Instrument.Party::country)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Earlier agreements of the same States, each with its own days and terms; what the pack does not say of one is not known of it, whatever the present one
     * says. One whose start is not known is kept; an entry without an end changed the present agreement and is for readers only.
     */
    List<Instrument> predecessors(Instrument present) {
        List<Instrument> earlier = new ArrayList<>();
        for (PackNode entry : file.items("history")) {
            if (entry.isObject()) {
                entry.only(
                        "id",
                        "names",
                        "signed",
                        "from",
                        "to",
                        "branches",
                        "personalScope",
                        "equalTreatment",
                        "aggregation",
                        "minPeriod",
                        "export",
                        "calculation",
                        "posting",
                        "healthcare",
                        "familyBenefits",
                        "forms",
                        "evidence",
                        "confidence",
                        "law",
                        "note");
                if (entry.has("to")) {
                    earlier.add(forerunner(present, entry));
                }
            }
        }
        return earlier;
    }

    private Instrument forerunner(Instrument present, PackNode entry) {
        TermsReader terms = new TermsReader(entry, file.strings("countries"), sources, true);
        Map<String, List<Citation>> law = new HashMap<>(terms.law());
        law.put("instrument", entry.has("law") ? sources.citations(entry, "law") : present.lawOf("instrument"));
        Confidence confidence = entry.word(Confidence.class, "confidence");
        return new Instrument(
                present.id(),
                present.bilateral(),
                present.type(),
                entry.has("names") ? entry.text("names") : present.names(),
                "ended",
                entry.from("signed"),
                entry.from("from"),
                entry.to("to"),
                null,
                present.parties(),
                terms.read(),
                entry.map("healthcare", this::care),
                List.of(),
                present.beside(),
                present.precedence(),
                present.hub(),
                List.of(),
                Interplay.NONE,
                List.of(),
                Map.of(),
                Map.copyOf(law),
                evidence(entry, entry.has("law") ? Evidence.SECONDARY : Evidence.RECALL),
                confidence == null ? Confidence.LOW : confidence,
                present.countries());
    }

    private static Evidence evidence(PackNode node, Evidence otherwise) {
        Evidence evidence = node.word(Evidence.class, "evidence");
        return evidence == null ? otherwise : evidence;
    }

    private String status() {
        String status = file.string("status");
        return status == null ? "in_force" : status;
    }

    private Instrument.Precedence precedence() {
        return new Instrument.Precedence(
                file.word(LegalOrder.class, "legalOrder"),
                Boolean.TRUE.equals(file.flag("replacesAgreements")),
                file.strings("precedenceOver"),
                file.strings("yieldsTo"));
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

    /** The first day of a source, none from before the signature: an instrument in force without a first day was so then. */
    private @Nullable LocalDate seen(Citation asSuch) {
        List<String> days = new ArrayList<>();
        if (file.has("sources")) {
            PackNode all = file.at("sources");
            for (String id : all.names()) {
                PackNode source = all.at(id);
                String day = source.has("version") ? source.string("version") : source.string("readOn");
                if (day != null && !isBeforeSignature(day)) {
                    days.add(day);
                }
            }
        }
        if (days.isEmpty() && asSuch.asOf() != null) {
            days.add(asSuch.asOf());
        }
        return days.stream()
                .flatMap(InstrumentReader::latest)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean isBeforeSignature(String day) {
        return file.has("signed")
                && day.compareTo(String.valueOf(file.string("signed")).substring(0, Math.min(day.length(), 4))) < 0;
    }

    /** The last day that it may mean; none where a version is no day. */
    private static Stream<LocalDate> latest(String asOf) {
        try {
            return Stream.of(PartialDate.parse(asOf).latest());
        } catch (DateTimeException | NumberFormatException noDate) {
            return Stream.empty();
        }
    }

    private List<Instrument.Party> parties(boolean bilateral) {
        if (bilateral) {
            return file.strings("countries").stream()
                    .map(c -> new Instrument.Party(c, null, null, null, List.of(), null))
                    .toList();
        }
        return file.map(
                "parties",
                p -> new Instrument.Party(
                        p.need("country"),
                        p.from("from"),
                        p.to("to"),
                        p.string("through"),
                        p.strings("towards"),
                        p.has("branches") ? TermsReader.branches(p, "branches") : null));
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
                TermsReader.branches(node, "branches"),
                Set.copyOf(kinds),
                Boolean.TRUE.equals(node.flag("pensionsAbroad")),
                sources.citations(node, "law"));
    }

    private static Instrument.Form form(PackNode node) {
        Branch branch = node.has("branch") ? node.word(Branch.class, "branch") : null;
        return new Instrument.Form(branch, node.need("form"), node.textOrNull("use"));
    }
}
