package org.wayfare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry of an annex to Regulation 883/2004 that no worked case touches is a claim that nobody has checked. */
class EveryAnnexEntryTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** The annexes bind the United Kingdom by what followed the Regulation there. */
    private static final List<Path> CASES = List.of(Path.of("rules/eu/cases"), Path.of("rules/uk/cases"));

    @Test
    void everySpecialBenefitOfAnnexXHasACaseThatLeavesTheState() throws IOException {
        assertThat(schemes(c -> c.path("annexX").isBoolean() || c.path("annexX").isObject()))
                .filteredOn(scheme ->
                        isNowhere(scheme, e -> e.path("scenario").asString("").startsWith("move:")))
                .as("Annex X: schemes without a case of a move")
                .isEmpty();
    }

    @Test
    void everySpecialBenefitOfAnnexXHasACaseThatIsPaidAtHome() throws IOException {
        assertThat(schemes(c -> c.path("annexX").isBoolean() || c.path("annexX").isObject()))
                .filteredOn(scheme -> isNowhere(
                        scheme,
                        e -> e.path("scenario").isMissingNode()
                                && e.path("verdict").asString("").equals("entitled")))
                .as("Annex X: schemes without a case in which they are paid")
                .isEmpty();
    }

    @Test
    void everySchemeOfAnnexesViAndViiiHasACase() throws IOException {
        assertThat(schemes(c -> !c.path("invalidityType").isMissingNode()
                        || !c.path("proRata").isMissingNode()
                        || !c.path("minimumBenefit").isMissingNode()))
                .filteredOn(scheme -> isNowhere(scheme, e -> true))
                .as("Annexes VI and VIII and minimum benefits: schemes without a case under the Regulation")
                .isEmpty();
    }

    /** Schemes whose word on coordination satisfies a test. */
    private static List<String> schemes(Predicate<JsonNode> coordination) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("countries"), 2)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                for (JsonNode scheme : MAPPER.readTree(Files.readAllBytes(file)).path("schemes")) {
                    if (coordination.test(scheme.path("coordination"))) {
                        found.add(scheme.path("id").asString(""));
                    }
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static boolean isNowhere(String scheme, Predicate<JsonNode> expectation) {
        return cases().stream()
                .flatMap(c -> c.path("expect").valueStream())
                .noneMatch(e -> e.path("benefit").path("scheme").asString("").equals(scheme) && expectation.test(e));
    }

    private static List<JsonNode> cases() {
        List<JsonNode> found = new ArrayList<>();
        for (Path folder : CASES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    MAPPER.readTree(Files.readAllBytes(file)).forEach(found::add);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return found;
    }
}
