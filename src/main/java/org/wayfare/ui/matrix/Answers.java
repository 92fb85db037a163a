package org.wayfare.ui.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.LifeCase;
import org.wayfare.model.WarningCode;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.ui.life.LifeCourse;
import org.wayfare.ui.session.CaseSession;
import org.wayfare.ui.session.Cell;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;

/** One scenario's answers as a table: branches down, countries and funds across. */
public record Answers(List<String> countries, List<Row> rows) {

    /**
     * A branch.
     *
     * @param branch null: help that belongs to no branch
     * @param answers one for each country, then one for funds and mutuals
     */
    public record Row(@Nullable Branch branch, List<Answer> answers) {}

    /**
     * What is said in one place.
     *
     * @param best the row that the cell speaks for; null where there is none, and in the column of funds
     * @param good how many rows stand as {@code standing}
     * @param all how many rows there are
     * @param changed the last edit changed what is said here
     * @param risky claiming could cost the right to stay
     */
    public record Answer(
            Cell cell,
            Standing standing,
            @Nullable BenefitRow best,
            int good,
            int all,
            boolean changed,
            boolean risky) {}

    /** The table of one scenario; branches of which nothing is known or asked are left out. */
    public static Answers of(Scenario scenario, CaseSession session) {
        List<String> countries = countries(scenario, session.lifeCase().get());
        List<Row> rows = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            List<Answer> answers = new ArrayList<>();
            countries.forEach(country -> answers.add(answer(scenario, country, branch, session)));
            answers.add(funds(scenario, branch));
            if (answers.stream().anyMatch(answer -> answer.standing() != Standing.NONE)) {
                rows.add(new Row(branch, List.copyOf(answers)));
            }
        }
        Answer other = funds(scenario, null);
        if (other.all() > 0) {
            List<Answer> answers = new ArrayList<>();
            countries.forEach(c -> answers.add(nothing(new Cell(scenario.id(), c, null))));
            answers.add(other);
            rows.add(new Row(null, List.copyOf(answers)));
        }
        return new Answers(countries, List.copyOf(rows));
    }

    /** Rows of schemes behind a cell, best first. */
    public static List<BenefitRow> schemes(Scenario scenario, Cell cell) {
        return scenario.benefits().stream()
                .filter(row -> row.country().equals(cell.country()) && row.branch() == cell.branch())
                .sorted((a, b) -> Standings.of(a).compareTo(Standings.of(b)))
                .toList();
    }

    /** Funds and mutuals behind a cell, open ones first. */
    public static List<ResourceRow> resources(Scenario scenario, @Nullable Branch branch) {
        return scenario.resources().stream()
                .filter(row ->
                        branch == null ? coversNoBranch(row) : row.covers().contains(branch.id()))
                .sorted((a, b) -> Standings.of(a).compareTo(Standings.of(b)))
                .toList();
    }

    private static boolean coversNoBranch(ResourceRow row) {
        return row.covers().stream()
                .noneMatch(cover -> Arrays.stream(Branch.values()).anyMatch(b -> b.id().equals(cover)));
    }

    /** Where the person lives first, then backwards through the life. */
    private static List<String> countries(Scenario scenario, @Nullable LifeCase lifeCase) {
        Set<String> held = new LinkedHashSet<>();
        scenario.benefits().forEach(row -> held.add(row.country()));
        scenario.notEncoded().forEach(gap -> held.add(gap.country()));
        Set<String> ordered = new LinkedHashSet<>();
        if (scenario.residence() != null) {
            ordered.add(scenario.residence());
        }
        if (lifeCase != null) {
            List<LifeCourse.Lane> lanes = LifeCourse.of(lifeCase).lanes();
            for (int i = lanes.size() - 1; i >= 0; i--) {
                if (!lanes.get(i).planned()) {
                    ordered.add(lanes.get(i).country());
                }
            }
        }
        ordered.addAll(held);
        ordered.retainAll(held);
        return List.copyOf(ordered);
    }

    private static Answer answer(Scenario scenario, String country, Branch branch, CaseSession session) {
        Cell cell = new Cell(scenario.id(), country, branch);
        List<BenefitRow> schemes = schemes(scenario, cell);
        if (schemes.isEmpty()) {
            boolean unknown = scenario.notEncoded().stream()
                    .anyMatch(gap -> gap.country().equals(country) && gap.branch() == branch);
            return unknown ? new Answer(cell, Standing.NOT_ENCODED, null, 0, 0, false, false) : nothing(cell);
        }
        BenefitRow best = schemes.get(0);
        Standing standing = Standings.of(best);
        int good = (int)
                schemes.stream().filter(row -> Standings.of(row) == standing).count();
        boolean changed = schemes.stream().anyMatch(row -> session.hasChanged(scenario.id(), row));
        boolean risky = schemes.stream()
                .flatMap(row -> row.warnings().stream())
                .anyMatch(warning -> warning.code() == WarningCode.RESIDENCE_RISK);
        return new Answer(cell, standing, best, good, schemes.size(), changed, risky);
    }

    private static Answer funds(Scenario scenario, @Nullable Branch branch) {
        Cell cell = new Cell(scenario.id(), null, branch);
        List<ResourceRow> funds = resources(scenario, branch);
        if (funds.isEmpty()) {
            return nothing(cell);
        }
        Standing standing = Standings.of(funds.get(0));
        int good = (int)
                funds.stream().filter(row -> Standings.of(row) == standing).count();
        return new Answer(cell, standing, null, good, funds.size(), false, false);
    }

    private static Answer nothing(Cell cell) {
        return new Answer(cell, Standing.NONE, null, 0, 0, false, false);
    }
}
