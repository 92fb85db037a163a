package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.Binding;
import org.wayfare.facts.Competence;
import org.wayfare.facts.Contradiction;
import org.wayfare.facts.Life;
import org.wayfare.facts.Remark;
import org.wayfare.facts.Totals;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.Branch;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Phrase;
import org.wayfare.model.Text;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.CompetenceRow;
import org.wayfare.model.assessment.Gap;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.Notice;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Resource;

/** Everything of a scenario but the benefits themselves. */
final class ScenarioRows {
    /** Rules that ask whether the insured event has happened. */
    private static final Set<String> EVENT_RULES = Set.of(
            "conditions/risk",
            "conditions/care-need-at-least",
            "conditions/disability-at-least",
            "conditions/child",
            "conditions/survivor",
            "conditions/registered-jobseeker");

    private final Life life;
    private final LawBook law;
    private final List<String> countries;
    private final Map<String, Text> names;
    private final Set<String> portable;
    private final Proofs proofs;

    ScenarioRows(Life life, LawBook law, List<String> countries, List<Instrument> instruments, Proofs proofs) {
        this.names = new HashMap<>();
        instruments.forEach(i -> names.putIfAbsent(i.id(), i.names()));
        this.portable = instruments.stream()
                .filter(Instrument::makesPortable)
                .map(Instrument::id)
                .collect(Collectors.toUnmodifiableSet());
        this.life = life;
        this.law = law;
        this.countries = countries;
        this.proofs = proofs;
    }

    Scenario scenario(
            StageResult coordination,
            Doubts doubts,
            List<Totals> totals,
            List<BenefitRow> benefits,
            List<Resource> resources,
            Settling settling) {
        List<InstrumentRow> instruments = instruments(coordination, doubts);
        return new Scenario(
                life.scenario(),
                life.day(),
                life.residence(),
                life.stay(),
                instruments,
                competence(coordination),
                totals(totals),
                benefits,
                new Regimes(life, instruments, portable, benefits).rows(),
                notEncoded(),
                gaps(benefits),
                new ResourceRows(life, settling, coordination).rows(resources),
                notices(coordination));
    }

    private List<InstrumentRow> instruments(StageResult coordination, Doubts doubts) {
        Map<String, Binding> chosen = new TreeMap<>();
        for (Binding b : coordination.conclusions(Binding.class).toList()) {
            chosen.merge(
                    b.instrument(), b, (before, next) -> rank(next, doubts) < rank(before, doubts) ? next : before);
        }
        return chosen.values().stream()
                .map(b -> row(b, doubts))
                .sorted(Comparator.comparing((InstrumentRow r) -> !r.binds())
                        .thenComparing(r -> !r.isOpen())
                        .thenComparing(InstrumentRow::id))
                .toList();
    }

    private InstrumentRow row(Binding b, Doubts doubts) {
        boolean throughout = !b.binds() && doubts.throughout(b.instrument());
        return new InstrumentRow(
                b.instrument(),
                names.getOrDefault(b.instrument(), new Text(Map.of("en", b.instrument()))),
                b.countries(),
                b.binds() || throughout,
                throughout ? Phrase.of("agreement.throughout") : b.reason(),
                b.branches().stream().sorted().toList(),
                b.basis(),
                b.isOpen() ? doubts.of(b.instrument()) : null);
    }

    /** Of an agreement and its forerunners the one that binds is shown, then one that may, then the present one. */
    private static int rank(Binding b, Doubts doubts) {
        if (b.binds() || doubts.throughout(b.instrument())) {
            return 0;
        }
        boolean ended = b.reason().key().equals("agreement.ended");
        return b.isOpen() ? 1 : ended ? 3 : 2;
    }

    private List<CompetenceRow> competence(StageResult coordination) {
        Map<String, CompetenceRow> rows = new LinkedHashMap<>();
        for (Competence c : coordination.conclusions(Competence.class).toList()) {
            rows.putIfAbsent(
                    c.subject() + c.country() + c.role() + c.document() + c.from() + c.until(),
                    new CompetenceRow(
                            c.subject(),
                            c.country(),
                            c.role(),
                            c.from(),
                            c.until(),
                            c.document(),
                            c.basis(),
                            proofs.rules(c)));
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(CompetenceRow::subject).thenComparing(CompetenceRow::role))
                .toList();
    }

    private static List<TotalsRow> totals(List<Totals> totals) {
        List<TotalsRow> rows = new ArrayList<>();
        for (Totals t : totals) {
            Map<String, java.math.BigDecimal> byCountry = new TreeMap<>();
            t.byCountry().forEach((state, measure) -> {
                if (!measure.isNothing()) {
                    byCountry.put(state, measure.min());
                }
            });
            rows.add(new TotalsRow(
                    t.branch(),
                    t.state(),
                    t.unit().unit(),
                    byCountry,
                    t.total().min(),
                    t.instrument(),
                    t.lastResort()));
        }
        rows.sort(Comparator.comparing(TotalsRow::branch).thenComparing(TotalsRow::state));
        return List.copyOf(rows);
    }

    private List<NotEncoded> notEncoded() {
        List<NotEncoded> rows = new ArrayList<>();
        for (String country : countries) {
            CountryLaw held = law.country(country);
            for (Branch branch : Branch.values()) {
                if (!held.schemes().containsKey(branch)) {
                    rows.add(new NotEncoded(country, branch, Phrase.of("not-encoded.nothing")));
                } else if (!held.complete().contains(branch)) {
                    rows.add(new NotEncoded(country, branch, Phrase.of("not-encoded.partly")));
                }
            }
        }
        return List.copyOf(rows);
    }

    private List<Gap> gaps(List<BenefitRow> benefits) {
        List<Gap> gaps = new ArrayList<>();
        for (Branch branch : Branch.values()) {
            boolean allHeld = !countries.isEmpty()
                    && countries.stream()
                            .allMatch(c -> law.country(c).complete().contains(branch));
            boolean open = benefits.stream().anyMatch(b -> b.branch() == branch && protects(b));
            if (allHeld && !open) {
                gaps.add(new Gap(branch, Phrase.of("gap.nothing", branch)));
            }
        }
        return List.copyOf(gaps);
    }

    /** Due, open, or lacking nothing but the event: whoever is insured against what has not happened is protected. */
    private static boolean protects(BenefitRow row) {
        return row.verdict() != Verdict.NOT_ENTITLED
                || row.conditions().stream()
                        .filter(c -> c.status() == ConditionStatus.UNMET)
                        .allMatch(c -> EVENT_RULES.contains(c.rule()));
    }

    private List<Notice> notices(StageResult coordination) {
        List<Notice> notices = new ArrayList<>();
        coordination
                .conclusions(Contradiction.class)
                .map(c -> new Notice(proofs.rule(c), c.text(), c.pointers(), c.basis()))
                .forEach(notices::add);
        coordination
                .conclusions(Remark.class)
                .distinct()
                .map(r -> new Notice(proofs.rule(r), r.text(), r.pointers(), r.basis()))
                .forEach(notices::add);
        return List.copyOf(notices);
    }
}
