package org.wayfare.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wayfare.assess.Assessor;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.engine.RuleBase;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.InstrumentRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which rules fired in which worked case.
 *
 * @param byCase ids of the rules that fired, by the id of the case; the cases beside the EU rules first, then those beside
 *     other rules and the law packs, each in the order of files and of their place in the file
 * @param bound ids of the cases in which EU coordination binds
 * @param refused ids of the cases in which EU coordination was looked at and binds nowhere
 */
record FiredRules(Map<String, Set<String>> byCase, Set<String> bound, Set<String> refused) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> EUROPEAN = List.of("eu-883", "eu-1231");

    /** What every worked case of the project fires; reckoned once. */
    static FiredRules ofAllCases() {
        return All.FOUND;
    }

    /** The cases in which a rule fired. */
    List<String> cases(String rule) {
        return byCase.entrySet().stream()
                .filter(each -> each.getValue().contains(rule))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether one of these cases leaves the rule silent. */
    boolean isSilentInOneOf(String rule, Set<String> cases) {
        return cases.stream()
                .anyMatch(each -> !byCase.getOrDefault(each, Set.of()).contains(rule));
    }

    private static final class All {
        static final FiredRules FOUND = find();

        private static FiredRules find() {
            LawBook law = LawBook.shipped();
            RuleBase rules = RuleBase.load();
            Map<String, Set<String>> byCase = new LinkedHashMap<>();
            Set<String> bound = new LinkedHashSet<>();
            Set<String> refused = new LinkedHashSet<>();
            for (JsonNode worked : cases()) {
                String id = worked.path("id").asString("");
                Set<String> fired = byCase.computeIfAbsent(id, each -> new LinkedHashSet<>());
                Assessment report = judge(new Assessor(law, rules, fired::add), worked);
                List<InstrumentRow> rows = european(report);
                if (rows.stream().anyMatch(InstrumentRow::binds)) {
                    bound.add(id);
                } else if (!rows.isEmpty()) {
                    refused.add(id);
                }
            }
            return new FiredRules(
                    Collections.unmodifiableMap(byCase),
                    Collections.unmodifiableSet(bound),
                    Collections.unmodifiableSet(refused));
        }

        private static List<InstrumentRow> european(Assessment report) {
            return report.scenarios().stream()
                    .flatMap(scenario -> scenario.instruments().stream())
                    .filter(row -> EUROPEAN.contains(row.id()))
                    .toList();
        }

        private static Assessment judge(Assessor assessor, JsonNode worked) {
            try {
                return assessor.assess(CaseReader.read(MAPPER.writeValueAsString(worked.get("case"))));
            } catch (CaseFaults refused) {
                throw new AssertionError("the case " + worked.path("id") + " was refused", refused);
            }
        }

        private static List<JsonNode> cases() {
            List<JsonNode> found = new ArrayList<>();
            for (Path file : files()) {
                try {
                    JsonNode content = MAPPER.readTree(Files.readAllBytes(file));
                    if (content.isArray()) {
                        content.forEach(found::add);
                    } else {
                        found.add(content);
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return found;
        }

        private static Set<Path> files() {
            Set<Path> found = new LinkedHashSet<>();
            for (String root : List.of("rules/eu", "rules", "countries")) {
                try (Stream<Path> files = Files.walk(Path.of(root))) {
                    files.filter(f -> f.toString().endsWith(".json")
                                    && f.getParent().endsWith("cases"))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return found;
        }
    }
}
