package org.wayfare.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.EuPensions;
import org.wayfare.facts.EventFacts;
import org.wayfare.facts.InsuranceFacts;
import org.wayfare.facts.Life;
import org.wayfare.facts.MayAggregate;
import org.wayfare.facts.Overlaps;
import org.wayfare.facts.ResidencePeriods;
import org.wayfare.facts.Totals;
import org.wayfare.model.Branch;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Unit;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Scheme;

/** The aggregation table: for each branch and each State that has to add up, whose periods it counts. */
final class TotalsReckoning {
    /** Branches in which rights grow with periods. */
    private static final Set<Branch> ADDING =
            EnumSet.of(Branch.OLD_AGE, Branch.SURVIVORS, Branch.INVALIDITY, Branch.UNEMPLOYMENT);

    private static final CountUnit MONTHS = new CountUnit(Unit.MONTHS, 7);

    private final Life life;

    private final Collection<Scheme> schemes;

    TotalsReckoning(Life life, Collection<Scheme> schemes) {
        this.life = life;
        this.schemes = schemes;
    }

    List<Totals> totals(StageResult coordination) {
        List<Totals> rows = new ArrayList<>();
        Set<String> done = new HashSet<>();
        // Of one instrument's permissions the one that reaches the most States is shown.
        List<MayAggregate> permissions = coordination
                .conclusions(MayAggregate.class)
                .sorted(java.util.Comparator.comparing(MayAggregate::lastResort)
                        .thenComparing(may -> -may.with().size()))
                .toList();
        for (MayAggregate may : permissions) {
            for (Branch branch : ADDING) {
                if (may.branches().contains(branch)
                        && !isPartOfAnother(may, branch, permissions)
                        && done.add(may.instrument() + may.state() + branch + may.lastResort())) {
                    MayAggregate whole = withBritain(may, branch, permissions);
                    add(rows, branch, may.state(), whole::counted, may.instrument(), may.lastResort());
                }
            }
        }
        ownOnly(rows);
        return rows;
    }

    /** The periods of the United Kingdom are added together with those of the States of the Union, in one row. */
    private MayAggregate withBritain(MayAggregate may, Branch branch, List<MayAggregate> permissions) {
        Set<String> with = new HashSet<>(may.with());
        permissions.stream()
                .filter(other -> isPartOfAnother(other, branch, List.of(may)))
                .forEach(other -> with.addAll(other.with()));
        return may.reaching(with);
    }

    /** An agreement with the United Kingdom beside the Union's own coordination, where the same State adds periods by both. */
    private boolean isPartOfAnother(MayAggregate may, Branch branch, List<MayAggregate> permissions) {
        return life.isOfWithdrawal(may.instrument())
                && may.branches().contains(branch)
                && permissions.stream()
                        .filter(other -> life.isOfUnion(other.instrument())
                                && other.state().equals(may.state())
                                && other.branches().contains(branch))
                        .anyMatch(other -> periods(branch).keySet().stream()
                                .anyMatch(s -> other.with().contains(s)));
    }

    private void ownOnly(List<Totals> rows) {
        for (Branch branch : ADDING) {
            for (String state : periods(branch).keySet()) {
                if (rows.stream()
                        .noneMatch(t -> t.branch() == branch && t.state().equals(state))) {
                    add(rows, branch, state, only(state), null, false);
                }
            }
        }
    }

    private static UnaryOperator<Map<String, List<Stretch>>> only(String state) {
        return byState -> {
            Map<String, List<Stretch>> own = new TreeMap<>(byState);
            own.keySet().retainAll(Set.of(state));
            return own;
        };
    }

    private Map<String, List<Stretch>> periods(Branch branch) {
        return read(branch, stated(branch));
    }

    private List<Period> stated(Branch branch) {
        return ResidencePeriods.all(life, branch);
    }

    private Map<String, List<Stretch>> read(Branch branch, List<Period> periods) {
        return InsuranceFacts.stretches(life, periods, p -> counts(p, branch) && p.covers(branch), life.day());
    }

    /** Insurance, and the years with children where the main scheme of the State that they belong to counts them. */
    private boolean counts(Period p, Branch branch) {
        return EuPensions.isInsurance(life, branch, p)
                || p.kind() == PeriodKind.CHILD_RAISING
                        && schemes.stream()
                                .filter(s -> s.main()
                                        && s.branch() == branch
                                        && s.country().equals(life.legislationOf(p)))
                                .flatMap(s -> s.conditions().stream())
                                .anyMatch(c -> c.periods().kinds().contains(PeriodKind.CHILD_RAISING));
    }

    private void add(
            List<Totals> rows,
            Branch branch,
            String state,
            UnaryOperator<Map<String, List<Stretch>>> permitted,
            @org.jspecify.annotations.Nullable String instrument,
            boolean lastResort) {
        List<Period> counted = ResidencePeriods.countedBy(life, instrument, state, stated(branch));
        Map<String, List<Stretch>> byState = permitted.apply(read(branch, counted));
        boolean hasOwn = byState.containsKey(state);
        boolean needed =
                instrument == null || byState.size() > (hasOwn ? 1 : 0) && (hasOwn || branch == Branch.UNEMPLOYMENT);
        if (byState.isEmpty() || !needed) {
            return;
        }
        // A job is lost at the end of its last day; every other risk ends the reckoning on the day before.
        LocalDate event = EventFacts.riskDay(life, branch);
        LocalDate risk = branch == Branch.UNEMPLOYMENT && event.isBefore(life.day()) ? event.plusDays(1) : event;
        CountUnit unit = life.unitOf(state, branch);
        DaySet window = Reckoning.upTo(risk.minusDays(1));
        Map<String, List<Stretch>> settled =
                Overlaps.settled(life, instrument, counted, byState, some -> permitted.apply(read(branch, some)));
        Map<String, Measure> parts = Reckoning.aggregate(state, settled, window, s -> life.unitOf(s, branch), unit);
        Map<String, Measure> rounded = new TreeMap<>();
        parts.forEach((s, m) -> rounded.put(s, m.roundedUp()));
        Map<String, Measure> alone = new TreeMap<>();
        byState.forEach((s, stretches) -> alone.put(s, Reckoning.measure(stretches, window, MONTHS)));
        Measure total = Reckoning.total(parts, unit).roundedUp();
        if (!total.isNothing()) {
            rows.add(new Totals(
                    branch,
                    state,
                    unit,
                    Map.copyOf(rounded),
                    total,
                    Map.copyOf(parts),
                    Map.copyOf(alone),
                    instrument,
                    lastResort));
        }
    }
}
