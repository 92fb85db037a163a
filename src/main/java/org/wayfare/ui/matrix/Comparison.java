package org.wayfare.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;

/** All scenarios at once: what would go along, what would stop, what would begin. Schemes that give nothing anywhere are left out. */
public record Comparison(List<Scenario> scenarios, List<Line> lines) {

    /** What a move does to a right, worst first. */
    public enum Outcome {
        STOPS,
        UNSURE,
        CHANGES,
        BEGINS,
        STAYS;

        /** Key part in the bundles. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One scheme.
     *
     * @param rows one for each scenario; null where the scheme has no row in it
     */
    public record Line(BenefitRow any, List<@Nullable BenefitRow> rows, Outcome outcome) {}

    /** Compares the first scenario with all others. */
    public static Comparison of(Assessment assessment) {
        Map<String, BenefitRow> schemes = new LinkedHashMap<>();
        assessment.scenarios().forEach(s -> s.benefits().forEach(row -> schemes.putIfAbsent(key(row), row)));
        List<Line> lines = new ArrayList<>();
        schemes.forEach((key, any) -> {
            List<@Nullable BenefitRow> rows = new ArrayList<>();
            assessment.scenarios().forEach(scenario -> rows.add(find(scenario, key)));
            if (rows.stream().anyMatch(row -> standing(row).compareTo(Standing.NOT_PAID) < 0)) {
                lines.add(new Line(any, rows, outcome(rows)));
            }
        });
        lines.sort(Comparator.comparing(Line::outcome)
                .thenComparing(line -> line.any().branch()));
        return new Comparison(assessment.scenarios(), List.copyOf(lines));
    }

    private static Outcome outcome(List<@Nullable BenefitRow> rows) {
        Standing now = standing(rows.get(0));
        Outcome worst = Outcome.STAYS;
        for (BenefitRow row : rows.subList(1, rows.size())) {
            Outcome here = outcome(now, standing(row), rows.get(0), row);
            worst = here.compareTo(worst) < 0 ? here : worst;
        }
        return worst;
    }

    private static Outcome outcome(
            Standing now, Standing then, @Nullable BenefitRow before, @Nullable BenefitRow after) {
        boolean had = isGood(now);
        if (then == Standing.DEPENDS || now == Standing.DEPENDS && isGood(then)) {
            return now == then ? Outcome.STAYS : Outcome.UNSURE;
        }
        if (had && !isGood(then)) {
            return Outcome.STOPS;
        }
        if (!had && isGood(then)) {
            return Outcome.BEGINS;
        }
        return !had || payment(before).equals(payment(after)) || payment(after).equals("FULL")
                ? Outcome.STAYS
                : Outcome.CHANGES;
    }

    private static boolean isGood(Standing standing) {
        return standing == Standing.YES || standing == Standing.FROM;
    }

    private static String payment(@Nullable BenefitRow row) {
        return row == null || row.payment() == null
                ? ""
                : row.payment().verdict().name();
    }

    static Standing standing(@Nullable BenefitRow row) {
        return row == null ? Standing.NONE : Standings.of(row);
    }

    private static @Nullable BenefitRow find(Scenario scenario, String key) {
        return scenario.benefits().stream()
                .filter(row -> key(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    private static String key(BenefitRow row) {
        return row.country() + " " + row.branch().id() + " " + row.scheme();
    }
}
