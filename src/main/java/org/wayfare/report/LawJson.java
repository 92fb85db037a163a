package org.wayfare.report;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Confidence;
import org.wayfare.model.Text;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Dated;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Scheme;
import org.wayfare.model.law.Window;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;

/** What the law library holds, as JSON for programs: the same library gives the same bytes. */
public final class LawJson {
    /** What the library may cite a provision for, apart from the instrument as such. */
    private static final List<String> MATTERS = List.of(
            "personalScope", "equalTreatment", "aggregation", "export", "calculation", "posting", "familyBenefits");

    private final JsonGenerator json;
    private final JsonValues values;

    private LawJson(JsonGenerator json) {
        this.json = json;
        this.values = new JsonValues(json, Wordings.in("en"));
    }

    /**
     * Writes an array of instruments, each with its days between the countries asked about, its branches, what it
     * permits and what was read; the stream stays open.
     *
     * @param day for which each says how it stands
     */
    public static void writeAgreements(Collection<Tie> ties, LocalDate day, OutputStream out) {
        write(out, law -> law.array(ties, tie -> law.tie(tie, day)));
    }

    /** Writes an array of schemes with their conditions, export rules and sources; the stream stays open. */
    public static void writeSchemes(Collection<Scheme> schemes, OutputStream out) {
        write(out, law -> law.array(schemes, law::scheme));
    }

    /** Writes what is held of each country; the stream stays open. */
    public static void writeCoverage(Coverage coverage, OutputStream out) {
        write(out, law -> law.coverage(coverage));
    }

    private static void write(OutputStream out, Consumer<LawJson> content) {
        try (JsonGenerator json = ReportJson.JSON.createGenerator(JsonLayout.INDENTED, out, JsonEncoding.UTF8)) {
            content.accept(new LawJson(json));
            json.writeRaw('\n');
        }
    }

    private <T> void array(Collection<T> items, Consumer<T> fields) {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            fields.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void tie(Tie tie, LocalDate day) {
        Instrument instrument = tie.instrument();
        values.text("id", instrument.id());
        values.text("kind", instrument.bilateral() ? "bilateral" : "multilateral");
        values.text("type", instrument.type());
        values.byLanguage("names", instrument.names().byLanguage());
        values.texts("countries", instrument.countries());
        values.text("status", instrument.status());
        values.dayOrNull("signed", instrument.signed());
        values.dayOrNull("inForce", tie.from());
        values.dayOrNull("ended", tie.to());
        values.word("standing", tie.standing());
        values.word("place", tie.place());
        values.day("standingOn", day);
        values.wordList("branches", instrument.branches());
        values.text("totalization", Coverage.permission(instrument.aggregation()));
        values.text("export", Coverage.permission(instrument.export()));
        values.text("calculation", instrument.calculation());
        values.text("personalScope", instrument.personalScope());
        values.basis(instrument.lawOf("instrument"));
        values.word("evidence", instrument.evidence());
        values.texts("read", read(instrument));
        values.texts("notRead", notRead(instrument));
        values.word("confidence", instrument.confidence());
    }

    /** The matters of an instrument for which a text, or an account of it, was read. */
    static List<String> read(Instrument instrument) {
        return MATTERS.stream().filter(m -> isRead(instrument, m)).toList();
    }

    /** The matters that the library knows from general knowledge only. */
    static List<String> notRead(Instrument instrument) {
        return MATTERS.stream().filter(m -> !isRead(instrument, m)).toList();
    }

    private static boolean isRead(Instrument instrument, String matter) {
        return instrument.law().getOrDefault(matter, List.of()).stream()
                .anyMatch(citation -> citation.confidence() != Confidence.LOW);
    }

    private void scheme(Scheme scheme) {
        values.text("country", scheme.country());
        values.word("branch", scheme.branch());
        values.text("scheme", scheme.id());
        values.byLanguage("name", scheme.names().byLanguage());
        values.word("kind", scheme.kind());
        values.day("from", scheme.from());
        values.day("to", scheme.to());
        values.objects("conditions", scheme.conditions(), this::condition);
        values.objects("payableAbroad", scheme.payableAbroad(), rule -> {
            values.texts("to", rule.to());
            values.texts("nationality", rule.nationality());
            values.word("verdict", rule.verdict());
            values.number("months", rule.months());
            values.number("weeks", rule.weeks());
            values.number("ratePercent", rule.ratePercent());
            values.value("stay", rule.stay());
            values.day("since", rule.since());
            values.day("until", rule.until());
            values.basis(rule.law());
        });
        if (scheme.amount() != null) {
            values.word("amountMethod", scheme.amount().method());
        }
        values.basis(scheme.basis());
        values.word("confidence", scheme.confidence());
    }

    private void condition(Condition condition) {
        values.text("id", condition.path());
        values.text("word", condition.word());
        values.day("from", condition.from());
        values.day("to", condition.to());
        json.writeObjectPropertyStart("parameters");
        new TreeMap<>(condition.parameters()).forEach(this::parameter);
        json.writeEndObject();
        if (!condition.of().isEmpty()) {
            values.objects("of", condition.of(), this::condition);
        }
        values.basis(condition.law());
    }

    private void parameter(String name, @Nullable Object value) {
        if (value instanceof Dated<?> dated) {
            dated(name, dated);
        } else if (value instanceof Window window) {
            window(name, window);
        } else if (value instanceof Text text) {
            values.byLanguage(name, text.byLanguage());
        } else {
            values.value(
                    name,
                    value instanceof Set<?> set
                            ? set.stream().map(String::valueOf).sorted().toList()
                            : value);
        }
    }

    /** A reference period as packs write it: where it ends is said where that is not the day before the risk. */
    private void window(String name, Window window) {
        json.writeObjectPropertyStart(name);
        values.fields(window.length());
        values.text("before", window.beforeRisk() ? null : "day");
        values.value("ending", window.ending());
        json.writeEndObject();
    }

    /** A value that never changed stands alone; a series keeps its days and its law. */
    private void dated(String name, Dated<?> dated) {
        if (dated.entries().size() == 1
                && dated.entries().get(0).from() == null
                && dated.entries().get(0).to() == null) {
            values.value(name, dated.entries().get(0).value());
            return;
        }
        json.writeObjectPropertyStart(name);
        values.text("by", dated.by().name().toLowerCase(Locale.ROOT));
        values.objects("values", dated.entries(), entry -> {
            values.day("from", entry.from());
            values.day("to", entry.to());
            values.value("value", entry.value());
            values.basis(entry.law());
        });
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) {
        json.writeStartObject();
        values.text("version", coverage.version());
        values.day("latestSource", coverage.latestSource());
        json.writeObjectPropertyStart("countries");
        coverage.countries().forEach(this::country);
        json.writeEndObject();
        json.writeNumberProperty("agreements", coverage.bilateral());
        json.writeNumberProperty("multilateral", coverage.multilateral());
        json.writeEndObject();
    }

    private void country(CountryLaw law) {
        json.writeObjectPropertyStart(law.country());
        json.writeObjectPropertyStart("branches");
        for (Map.Entry<Branch, Coverage.Held> held : Coverage.branches(law).entrySet()) {
            json.writeObjectPropertyStart(held.getKey().id());
            json.writeNumberProperty("schemes", held.getValue().schemes());
            values.word("confidence", held.getValue().confidence());
            values.text("latestSource", held.getValue().latestSource());
            values.flag("complete", held.getValue().complete());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeNumberProperty("resources", law.resources().size());
        json.writeEndObject();
    }
}
