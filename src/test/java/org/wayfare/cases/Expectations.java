package org.wayfare.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a report against the expectations of a worked case; the same reading as {@code check.py} of the shared cases. */
final class Expectations {
    private static final Map<String, String> ROWS = Map.of(
            "benefit",
            "benefits",
            "competence",
            "competence",
            "instrument",
            "instruments",
            "totals",
            "totals",
            "regime",
            "regime",
            "gap",
            "gaps",
            "resource",
            "resources");
    private static final Set<String> NOT_DEMANDS = Set.of("scenario", "every", "tolerance", "absent", "why");
    private static final double TOLERANCE = 0.005;

    private Expectations() {}

    /** What the report says otherwise than expected; null where it agrees. */
    static @Nullable String fault(JsonNode report, JsonNode expectation) {
        String wanted = expectation.path("scenario").asString("now");
        JsonNode scenario = null;
        for (JsonNode s : report.path("scenarios")) {
            if (s.path("id").asString("").equals(wanted)) {
                scenario = s;
            }
        }
        String kind =
                ROWS.keySet().stream().filter(expectation::has).findFirst().orElse(null);
        if (scenario == null || kind == null) {
            return scenario == null ? "no scenario " + wanted : "the expectation names nothing to look at";
        }
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : scenario.path(ROWS.get(kind))) {
            if (matches(row, expectation.get(kind))) {
                rows.add(row);
            }
        }
        if (expectation.path("absent").asBoolean(false)) {
            return rows.isEmpty() ? null : rows.size() + " rows where none should be";
        }
        return rows.isEmpty() ? "no such row" : judge(rows, expectation, kind);
    }

    private static @Nullable String judge(List<JsonNode> rows, JsonNode expectation, String kind) {
        double tolerance =
                expectation.has("tolerance") ? expectation.get("tolerance").asDouble() : TOLERANCE;
        List<List<String>> faults =
                rows.stream().map(r -> wrong(r, expectation, kind, tolerance)).toList();
        if (expectation.path("every").asBoolean(false)) {
            return faults.stream()
                    .filter(f -> !f.isEmpty())
                    .findFirst()
                    .map(f -> String.join("; ", f))
                    .orElse(null);
        }
        return faults.stream().anyMatch(List::isEmpty) ? null : String.join("; ", faults.get(0));
    }

    private static boolean matches(JsonNode row, JsonNode selector) {
        for (String key : selector.propertyNames()) {
            JsonNode want = selector.get(key);
            JsonNode got = row.path(key);
            boolean fits = key.equals("countries")
                    ? sorted(got).equals(sorted(want))
                    : want.isString() && want.asString().endsWith("*")
                            ? got.asString("")
                                    .startsWith(want.asString()
                                            .substring(0, want.asString().length() - 1))
                            : isOneOf(got, want, 0);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> sorted(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(n -> texts.add(n.asString("")));
        return texts;
    }

    private static List<String> wrong(JsonNode row, JsonNode demands, String skip, double tolerance) {
        List<String> wrong = new ArrayList<>();
        for (String key : demands.propertyNames()) {
            if (key.equals(skip) || NOT_DEMANDS.contains(key)) {
                continue;
            }
            JsonNode want = demands.get(key);
            if (!meets(row, key, want, tolerance)) {
                wrong.add(key + " " + want + ", not " + dig(row, key.equals("payment") ? "payment.verdict" : key));
            }
        }
        return wrong;
    }

    private static boolean meets(JsonNode row, String key, JsonNode want, double tolerance) {
        return switch (key) {
            case "anyOf" -> {
                boolean any = false;
                for (JsonNode alternative : want) {
                    any |= wrong(row, alternative, "", tolerance).isEmpty();
                }
                yield any;
            }
            case "via", "missing" -> {
                boolean any = false;
                for (JsonNode got : row.path(key)) {
                    any |= isOneOf(got, want, 0);
                }
                yield any;
            }
            case "condition" -> {
                boolean any = false;
                for (JsonNode c : row.path("conditions")) {
                    any |= matches(c, want);
                }
                yield any;
            }
            case "warning" -> {
                boolean any = false;
                for (JsonNode w : row.path("warnings")) {
                    any |= isOneOf(w.path("code"), want, 0);
                }
                yield any;
            }
            case "payment" -> isOneOf(row.path("payment").path("verdict"), want, 0);
            default -> isOneOf(dig(row, key), want, tolerance);
        };
    }

    private static JsonNode dig(JsonNode row, String dotted) {
        JsonNode node = row;
        for (String part : dotted.split("\\.")) {
            node = node.path(part);
        }
        return node;
    }

    private static boolean isOneOf(JsonNode got, JsonNode want, double tolerance) {
        if (want.isArray()) {
            for (JsonNode one : want) {
                if (isOneOf(got, one, tolerance)) {
                    return true;
                }
            }
            return false;
        }
        if (want.isNull()) {
            return got.isMissingNode() || got.isNull();
        }
        if (want.isNumber()) {
            return got.isNumber() && Math.abs(got.asDouble() - want.asDouble()) <= tolerance + 1e-9;
        }
        return !got.isMissingNode() && got.equals(want);
    }
}
