package org.wayfare.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The reader is written by hand for speed; here it is held against the schema on thousands of seeded changes to a full case. Where only the reader finds a
 * fault, it must be one that a schema cannot say.
 */
class SchemaAgreementTest {
    private static final Set<String> BEYOND_THE_SCHEMA = Set.of(
            "unknown_country",
            "invalid_date",
            "ends_before_start",
            "birth_after_first_period",
            "birth_after_as_of",
            "two_open_residences",
            "unknown_family_member",
            "duplicate_id");

    private static final List<Object> VALUES = List.of(
            "",
            "x",
            "FR",
            "XX",
            "1999",
            "1999-13",
            "2001-05-06",
            "2001-02-30",
            "days",
            "old_age",
            "national",
            "spouse",
            "death",
            "s1",
            0,
            -1,
            3,
            6,
            2.5,
            101,
            3.0,
            true,
            false,
            List.of(),
            Map.of(),
            List.of("FR", "FR"),
            List.of(1),
            Map.of("country", "FR"),
            Map.of("amount", 1, "currency", "EUR"),
            Map.of("value", 1, "unit", "days"),
            "EUR",
            "month",
            "x".repeat(250));

    private static final List<String> NAMES =
            List.of("country", "from", "to", "kind", "id", "of", "percent", "extra", "birthDate", "status");

    private final JsonMapper mapper = new JsonMapper();

    @Test
    @SuppressWarnings("unchecked")
    void reader_and_schema_agree_on_seeded_changes() throws Exception {
        Schema schema = schema();
        Random random = new Random(20261120);
        int refused = 0;
        for (int i = 0; i < 6000; i++) {
            Map<String, Object> life = mapper.readValue(CaseReaderTest.full(), Map.class);
            int changes = 1 + random.nextInt(3);
            for (int c = 0; c < changes; c++) {
                change(life, random);
            }
            String text = mapper.writeValueAsString(life);
            boolean schemaAccepts = schema.validate(text, InputFormat.JSON).isEmpty();
            List<String> faults = faults(text);
            refused += schemaAccepts ? 0 : 1;
            if (schemaAccepts) {
                assertThat(faults).as(text).allMatch(BEYOND_THE_SCHEMA::contains);
            } else {
                assertThat(faults).as(text).isNotEmpty();
            }
        }
        assertThat(refused).isBetween(1000, 5900);
    }

    private static Schema schema() throws Exception {
        try (InputStream in = SchemaAgreementTest.class.getResourceAsStream("/schema/case.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> faults(String text) {
        try {
            CaseReader.read(text);
            return List.of();
        } catch (CaseFaults refused) {
            return refused.faults().stream().map(Fault::code).toList();
        }
    }

    /** Changes one place, chosen at random among all of them. */
    private static void change(Map<String, Object> root, Random random) {
        List<Object> containers = new ArrayList<>();
        collect(root, containers);
        Object chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, Object> object = (Map<String, Object>) map;
            List<String> keys = new ArrayList<>(object.keySet());
            Collections.sort(keys);
            switch (keys.isEmpty() ? 2 : random.nextInt(4)) {
                case 0 -> object.remove(keys.get(random.nextInt(keys.size())));
                case 1 -> object.put(keys.get(random.nextInt(keys.size())), null);
                case 2 -> object.put(NAMES.get(random.nextInt(NAMES.size())), value(random));
                default -> object.put(keys.get(random.nextInt(keys.size())), value(random));
            }
        } else if (chosen instanceof List<?> some) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) some;
            if (list.isEmpty() || random.nextInt(3) == 0) {
                list.add(value(random));
            } else if (random.nextBoolean()) {
                list.remove(random.nextInt(list.size()));
            } else {
                list.set(random.nextInt(list.size()), value(random));
            }
        }
    }

    private static Object value(Random random) {
        Object value = VALUES.get(random.nextInt(VALUES.size()));
        if (value instanceof Map<?, ?> map) {
            return new java.util.LinkedHashMap<>(map);
        }
        return value instanceof List<?> list ? new ArrayList<>(list) : value;
    }

    private static void collect(Object value, List<Object> containers) {
        if (value instanceof Map<?, ?> map) {
            containers.add(map);
            map.values().forEach(v -> collect(v, containers));
        } else if (value instanceof List<?> list) {
            containers.add(list);
            list.forEach(v -> collect(v, containers));
        }
    }
}
