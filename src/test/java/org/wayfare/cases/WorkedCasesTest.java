package org.wayfare.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wayfare.assess.Assessor;
import org.wayfare.casefile.CaseReader;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.report.ReportJson;
import org.wayfare.report.Wordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs every worked case that lies beside the law, each named by its path and title. */
class WorkedCasesTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Assessor ASSESSOR = new Assessor(LawBook.shipped(), RuleBase.load());

    @TestFactory
    Stream<DynamicTest> lawAgreesWithItsWorkedCases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            JsonNode content = MAPPER.readTree(Files.readAllBytes(file));
            if (content.isArray()) {
                content.forEach(worked -> tests.add(test(file, worked)));
            } else {
                tests.add(test(file, content));
            }
        }
        assertThat(tests).hasSizeGreaterThan(400);
        return tests.stream();
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("countries", "rules")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(f ->
                                f.toString().endsWith(".json") && f.getParent().endsWith("cases"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static DynamicTest test(Path file, JsonNode worked) {
        String name = file + " " + worked.path("id").asString("") + ": "
                + worked.path("title").asString("");
        return DynamicTest.dynamicTest(name, () -> {
            JsonNode report = report(worked.get("case"));
            List<String> faults = new ArrayList<>();
            for (JsonNode expectation : worked.get("expect")) {
                String fault = Expectations.fault(report, expectation);
                if (fault != null) {
                    faults.add(expectation + " -> " + fault);
                }
            }
            if (!faults.isEmpty()) {
                fail(String.join("\n", faults));
            }
        });
    }

    private static JsonNode report(JsonNode facts) {
        try {
            return MAPPER.readTree(ReportJson.line(
                    ASSESSOR.assess(CaseReader.read(MAPPER.writeValueAsString(facts))), Wordings.in("en")));
        } catch (org.wayfare.casefile.CaseFaults refused) {
            throw new AssertionError("the case was refused: " + refused.getMessage(), refused);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
    }
}
