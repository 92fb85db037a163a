package org.wayfare.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static String line(String language) {
        return new String(ReportJson.line(SampleAssessment.full(), Wordings.in(language)), StandardCharsets.UTF_8);
    }

    private static JsonNode row(int index) {
        return MAPPER.readTree(line("en")).at("/scenarios/0/benefits/" + index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_kind_of_row_is_valid_by_the_schema(String language) throws Exception {
        try (InputStream in = ReportJsonTest.class.getResourceAsStream("/schema/report.schema.json")) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(schema.validate(
                            line(language),
                            InputFormat.JSON,
                            c -> c.executionConfig(e -> e.formatAssertionsEnabled(true))))
                    .isEmpty();
        }
    }

    @Test
    void gives_the_same_bytes_for_the_same_assessment() {
        assertThat(line("en")).isEqualTo(line("en")).doesNotContain("\n");
    }

    @Test
    void indented_and_in_one_line_say_the_same() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(SampleAssessment.full(), Wordings.in("en"), out);
        assertThat(MAPPER.readTree(out.toByteArray())).isEqualTo(MAPPER.readTree(line("en")));
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    @Test
    void keys_stand_in_the_order_of_the_schema() {
        List<String> keys = new ArrayList<>(row(0).propertyNames());
        assertThat(keys)
                .startsWith("country", "branch", "scheme", "name", "kind", "verdict")
                .endsWith("confidence");
        assertThat(row(0).at("/name").propertyNames()).containsExactly("en", "fr", "nl");
    }

    @Test
    void numbers_are_plain_decimals() {
        assertThat(line("en"))
                .contains("\"MA\":100", "\"total\":412.5,", "\"durationMonths\":12,", "\"amount\":1200.50");
    }

    @Test
    void what_one_has_and_needs_keeps_its_type() {
        JsonNode conditions = row(0).at("/conditions");
        assertThat(conditions.at("/0/have").toString()).isEqualTo("{\"years\":66,\"months\":4}");
        assertThat(conditions.at("/1/have").toString()).isEqualTo("{\"min\":10,\"max\":12,\"unit\":\"months\"}");
        assertThat(conditions.at("/1/need").toString()).isEqualTo("{\"value\":12,\"unit\":\"months\"}");
        assertThat(conditions.at("/2/have").asString()).isEqualTo("1994-03");
        assertThat(conditions.at("/2/need").asString()).isEqualTo("2026-01-15");
        assertThat(conditions.at("/3/have/currency").asString()).isEqualTo("EUR");
        assertThat(conditions.at("/4/have").isNumber()).isTrue();
    }

    @Test
    void texts_are_in_the_language_asked_for() {
        assertThat(line("fr")).contains("Étiez-vous assuré pour cet emploi ?").doesNotContain("Were you insured");
    }

    @Test
    void totals_can_be_written_alone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.writeTotals(SampleAssessment.full().scenarios().get(0), Wordings.in("en"), out);
        assertThat(MAPPER.readTree(out.toByteArray()).at("/0/byCountry/BE").asInt())
                .isEqualTo(312);
    }
}
