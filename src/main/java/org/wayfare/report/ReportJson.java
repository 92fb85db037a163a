package org.wayfare.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.CompetenceRow;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.model.assessment.Notice;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An assessment as {@code wayfare.report/1}. The same assessment gives the same bytes: keys stand in the order of the
 * schema, numbers as plain decimals, texts in the reader's language. Beyond the schema: {@code notices} in each
 * scenario, {@code rules} and {@code rule} wherever a rule decided.
 */
public final class ReportJson {
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final JsonValues values;
    private final BenefitJson benefits;

    private ReportJson(JsonGenerator json, Wordings wordings) {
        this.json = json;
        this.values = new JsonValues(json, wordings);
        this.benefits = new BenefitJson(values);
    }

    /** The report on one line, without a line feed, in UTF-8. */
    public static byte[] line(Assessment assessment, Wordings wordings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = JSON.createGenerator(JsonLayout.LINE, out, JsonEncoding.UTF8)) {
            new ReportJson(json, wordings).report(assessment);
        }
        return out.toByteArray();
    }

    /** Writes the report indented, in UTF-8; the stream stays open. */
    public static void write(Assessment assessment, Wordings wordings, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(JsonLayout.INDENTED, out, JsonEncoding.UTF8)) {
            new ReportJson(json, wordings).report(assessment);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes the aggregation table of one scenario alone, as an array of the report's {@code totals} rows; the stream
     * stays open.
     */
    public static void writeTotals(Scenario scenario, Wordings wordings, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(JsonLayout.INDENTED, out, JsonEncoding.UTF8)) {
            ReportJson report = new ReportJson(json, wordings);
            json.writeStartArray();
            for (TotalsRow row : scenario.totals()) {
                json.writeStartObject();
                report.totals(row);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void report(Assessment assessment) {
        json.writeStartObject();
        values.text("format", "wayfare.report/1");
        values.text("caseId", assessment.caseId());
        values.day("asOf", assessment.asOf());
        json.writeObjectPropertyStart("law");
        values.text("version", assessment.lawVersion());
        values.day("latestSource", assessment.latestSource());
        json.writeEndObject();
        values.objects("scenarios", assessment.scenarios(), this::scenario);
        values.objects("missing", assessment.missing(), this::missing);
        json.writeEndObject();
    }

    private void scenario(Scenario scenario) {
        values.text("id", scenario.id());
        values.day("date", scenario.date());
        values.text("residence", scenario.residence());
        values.text("stay", scenario.stay());
        values.objects("instruments", scenario.instruments(), this::instrument);
        values.objects("competence", scenario.competence(), this::competence);
        values.objects("totals", scenario.totals(), this::totals);
        values.objects("benefits", scenario.benefits(), benefits::row);
        values.objects("regime", scenario.regime(), row -> {
            values.text("origin", row.origin());
            values.text("host", row.host());
            values.text("class", row.regime());
            values.words("reason", row.reason());
        });
        values.objects("notEncoded", scenario.notEncoded(), row -> {
            values.text("country", row.country());
            values.word("branch", row.branch());
            values.words("reason", row.reason());
        });
        values.objects("gaps", scenario.gaps(), gap -> {
            values.word("branch", gap.branch());
            values.words("reason", gap.reason());
        });
        values.objects("resources", scenario.resources(), this::resource);
        values.objects("notices", scenario.notices(), this::notice);
    }

    private void instrument(InstrumentRow row) {
        values.text("id", row.id());
        values.byLanguage("name", row.name().byLanguage());
        values.texts("countries", row.countries());
        values.flag("binds", row.binds());
        if (row.open() != null) {
            values.flag("undetermined", true);
            values.texts("missing", row.open());
        }
        values.words("reason", row.reason());
        values.wordList("branches", row.branches());
        values.basis(row.basis());
    }

    private void competence(CompetenceRow row) {
        values.word("subject", row.subject());
        values.text("country", row.country());
        values.word("role", row.role());
        values.day("from", row.from());
        values.day("until", row.until());
        values.text("document", row.document());
        values.basis(row.basis());
        values.texts("rules", row.rules());
    }

    private void totals(TotalsRow row) {
        values.word("branch", row.branch());
        values.text("state", row.state());
        values.word("unit", row.unit());
        values.numbers("byCountry", row.byCountry());
        values.number("total", row.total());
        values.text("instrument", row.instrument());
        if (row.lastResort()) {
            values.flag("lastResort", true);
        }
    }

    private void resource(ResourceRow row) {
        values.text("id", row.id());
        values.words("name", row.name());
        values.word("kind", row.kind());
        values.text("country", row.country());
        values.word("verdict", row.verdict());
        values.texts("covers", row.covers());
        values.words("condition", row.condition());
        values.money("cost", row.cost());
        values.basis(row.basis());
    }

    private void notice(Notice notice) {
        values.text("rule", notice.rule());
        values.words("text", notice.text());
        values.texts("pointers", notice.pointers());
        values.basis(notice.basis());
    }

    private void missing(MissingFact fact) {
        values.text("field", fact.field());
        values.words("question", fact.question());
        values.texts("decides", fact.decides());
    }
}
