package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.wayfare.engine.RuleBase;
import org.wayfare.engine.Stage;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.AgreementFacts;
import org.wayfare.facts.AmountFinding;
import org.wayfare.facts.Award;
import org.wayfare.facts.Closed;
import org.wayfare.facts.Due;
import org.wayfare.facts.Dues;
import org.wayfare.facts.DurationFinding;
import org.wayfare.facts.Finding;
import org.wayfare.facts.Insured;
import org.wayfare.facts.Legislation;
import org.wayfare.facts.Life;
import org.wayfare.facts.Opened;
import org.wayfare.facts.PaymentFinding;
import org.wayfare.facts.PerhapsDue;
import org.wayfare.facts.Totals;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.Branch;
import org.wayfare.model.Length;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.LengthRange;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Resource;
import org.wayfare.model.law.Scheme;

/** One scenario: four stages, each fed with what the ones before concluded. */
final class ScenarioRun {
    private final LawBook law;
    private final RuleBase rules;
    private final Consumer<String> firedRuleIds;
    private Life life;
    private final List<String> countries;
    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final List<Instrument> instruments;
    private final Proofs proofs = new Proofs();
    private final Map<String, Length> durations = new HashMap<>();

    ScenarioRun(LawBook law, RuleBase rules, Life life, Consumer<String> firedRuleIds) {
        this.law = law;
        this.rules = rules;
        this.firedRuleIds = firedRuleIds;
        this.countries = life.countries();
        this.instruments = instruments(law, countries);
        this.life = life.among(instruments);
        for (String country : countries) {
            for (Branch branch : Branch.values()) {
                for (Scheme scheme : law.country(country).schemes().getOrDefault(branch, List.of())) {
                    if (scheme.existsOn(life.day())) {
                        schemes.put(scheme.id(), scheme);
                    }
                }
            }
        }
    }

    Scenario run() {
        StageResult coordination = run(Stage.COORDINATION, coordinationFacts());
        Map<String, String> legislation = new HashMap<>();
        coordination.conclusions(Legislation.class).forEach(l -> legislation.put(l.period(), l.state()));
        life = life.under(legislation);
        List<Totals> totals = new TotalsReckoning(life, schemes.values()).totals(coordination);
        List<Resource> resources = resources();
        Doubts doubts = new Doubts(coordination);
        Settling settling = new Settling(life, proofs, doubts, this::nameOf);
        Map<String, Settled> settled = new HashMap<>();
        Map<String, Award> awards = entitlement(coordination, settling, doubts, resources, settled);
        Map<String, List<PaymentFinding>> payments = payments(coordination, awards.values(), settling);
        StageResult amountStage = amountStage(coordination, awards.values(), totals, settled);
        Map<String, List<AmountFinding>> amounts = amounts(amountStage);
        BenefitRows rows = new BenefitRows(
                life, law, proofs, settling, coordination, new Advised(List.of(coordination, amountStage)), doubts);
        List<BenefitRow> benefits = new ArrayList<>();
        for (Award award : awards.values()) {
            String id = award.scheme().id();
            benefits.add(rows.row(
                    award,
                    java.util.Objects.requireNonNull(settled.get(id)),
                    payments.getOrDefault(id, List.of()),
                    amounts.getOrDefault(id, List.of()),
                    durations.get(id)));
        }
        return new ScenarioRows(life, law, countries, instruments, proofs)
                .scenario(coordination, doubts, totals, benefits, resources, settling);
    }

    /** The display name of a scheme, or of a fund or an institution that people belong to; the id where none is held. */
    private Object nameOf(String id) {
        Scheme known = schemes.get(id);
        if (known != null) {
            return known.names();
        }
        for (String country : countries) {
            CountryLaw held = law.country(country);
            CountryLaw.Institution institution = held.institutions().get(id);
            if (institution != null) {
                return institution.names();
            }
            for (Resource resource : held.resources()) {
                if (resource.id().equals(id)) {
                    return resource.names();
                }
            }
        }
        return id;
    }

    /** Of several ways to add up insurance the one that gives more counts. */
    private static Length longer(Length a, Length b) {
        return a.after(java.time.LocalDate.EPOCH).isAfter(b.after(java.time.LocalDate.EPOCH)) ? a : b;
    }

    private StageResult run(Stage stage, Collection<?> facts) {
        StageResult result = rules.run(stage, facts);
        proofs.with(result);
        result.firings().forEach(firing -> firedRuleIds.accept(firing.ruleId()));
        return result;
    }

    private List<Object> coordinationFacts() {
        List<Object> facts = new ArrayList<>();
        facts.add(life);
        LifeCase stated = life.facts();
        addAll(facts, stated.periods());
        addAll(facts, stated.residence());
        addAll(facts, stated.events());
        addAll(facts, life.family());
        addAll(facts, stated.statements());
        addAll(facts, stated.documents());
        facts.addAll(instruments);
        facts.addAll(schemes.values());
        return facts;
    }

    private static void addAll(List<Object> facts, @org.jspecify.annotations.Nullable Collection<?> some) {
        if (some != null) {
            facts.addAll(some);
        }
    }

    /** Every instrument to which at least two countries of this life are, or were, party. */
    private static List<Instrument> instruments(LawBook law, List<String> countries) {
        List<Instrument> found = new ArrayList<>(law.multilateralAmong(countries));
        for (int i = 0; i < countries.size(); i++) {
            for (int j = i + 1; j < countries.size(); j++) {
                found.addAll(law.between(countries.get(i), countries.get(j)));
            }
        }
        return found;
    }

    private List<Resource> resources() {
        return countries.stream()
                .flatMap(c -> law.country(c).resources().stream())
                .filter(r -> r.isKnownOn(life.day()))
                .toList();
    }

    /** Schemes in the order in which they can lean on each other; each round sees what earlier rounds found to be due. */
    private Map<String, Award> entitlement(
            StageResult coordination,
            Settling settling,
            Doubts doubts,
            List<Resource> resources,
            Map<String, Settled> settled) {
        Map<String, Award> awards = new LinkedHashMap<>();
        Map<String, Opened> opened = new HashMap<>();
        Map<String, Closed> closed = new HashMap<>();
        coordination
                .conclusions(Opened.class)
                .forEach(o -> opened.merge(o.scheme(), o, (a, b) -> doubts.of(a.instrument()) == null ? a : b));
        coordination.conclusions(Closed.class).forEach(c -> closed.putIfAbsent(c.scheme(), c));
        run(Stage.ENTITLEMENT, conditionFacts(coordination, resources))
                .conclusions(Finding.class)
                .forEach(settling::add);
        List<Due> due = new ArrayList<>();
        List<PerhapsDue> perhaps = new ArrayList<>();
        for (List<Scheme> round : Rounds.of(schemes.values())) {
            leaning(round, due, perhaps).conclusions(Finding.class).forEach(settling::add);
            for (Scheme scheme : round) {
                Settled stands =
                        settling.all(scheme.conditions(), scheme.coordination().excluded());
                settled.put(scheme.id(), stands);
                Award award =
                        Verdicts.award(life, scheme, stands, opened.get(scheme.id()), closed.get(scheme.id()), doubts);
                awards.put(scheme.id(), award);
                Due benefit = new Due(scheme.id(), scheme.country(), scheme.branch(), scheme.kind());
                if (award.verdict() == org.wayfare.model.Verdict.ENTITLED && !scheme.isRefund()) {
                    due.add(benefit);
                } else if (award.verdict() == org.wayfare.model.Verdict.UNDETERMINED
                        && !scheme.isRefund()
                        && !stands.missing().isEmpty()) {
                    perhaps.add(new PerhapsDue(benefit, stands.missing()));
                }
            }
        }
        new Yielding(coordination, proofs).settle(awards, settled);
        return inOrder(awards);
    }

    /** Every condition is looked at once, on facts and on what coordination permits. */
    private List<Object> conditionFacts(StageResult coordination, List<Resource> resources) {
        List<Object> facts = new ArrayList<>();
        facts.add(life);
        facts.addAll(coordination.conclusions());
        facts.add(new Dues(List.of()));
        Set<String> keys = new HashSet<>();
        for (Scheme scheme : schemes.values()) {
            leaves(scheme.conditions(), facts, keys);
        }
        facts.removeIf(ScenarioRun::isLeftToItsRound);
        for (Scheme scheme : schemes.values()) {
            scheme.payableAbroad().forEach(p -> leaves(p.conditions(), facts, keys));
        }
        resources.forEach(r -> leaves(r.conditions(), facts, keys));
        return facts;
    }

    /** Whether a benefit is not held can be said only once the rounds before have found what is due. */
    private static boolean isLeftToItsRound(Object fact) {
        return fact instanceof Condition c && c.word().equals("does-not-hold");
    }

    /** Conditions that ask for another benefit, or for its absence, on what earlier rounds found to be due. */
    private StageResult leaning(List<Scheme> round, List<Due> due, List<PerhapsDue> perhaps) {
        List<Object> conditions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        round.forEach(s -> leaves(s.conditions(), conditions, keys));
        conditions.removeIf(c -> !isLeftToItsRound(c)
                && (due.isEmpty() && perhaps.isEmpty()
                        || !((Condition) c).word().equals("holds")));
        if (conditions.isEmpty()) {
            return new StageResult(List.of(), List.of());
        }
        conditions.add(life);
        conditions.add(new Dues(due));
        conditions.addAll(due);
        conditions.addAll(perhaps);
        return run(Stage.ENTITLEMENT, conditions);
    }

    private Map<String, Award> inOrder(Map<String, Award> awards) {
        Map<String, Award> ordered = new LinkedHashMap<>();
        schemes.keySet().forEach(id -> ordered.put(id, java.util.Objects.requireNonNull(awards.get(id))));
        return ordered;
    }

    private void leaves(List<Condition> conditions, List<Object> facts, Set<String> keys) {
        for (Condition condition : conditions) {
            if (condition.existsOn(life.day())) {
                if (condition.isGroup()) {
                    leaves(condition.of(), facts, keys);
                } else if (keys.add(condition.key())) {
                    facts.add(condition);
                }
            }
        }
    }

    /** The entries whose conditions the person meets; those that depend on missing facts say nothing but that. */
    private static List<PayableAbroad> fitting(Scheme scheme, Settling settling) {
        List<PayableAbroad> entries = new ArrayList<>();
        for (PayableAbroad entry : scheme.payableAbroad()) {
            org.wayfare.model.ConditionStatus status =
                    settling.all(entry.conditions()).status();
            if (status.holds()) {
                entries.add(entry);
            } else if (status == org.wayfare.model.ConditionStatus.UNKNOWN) {
                entries.add(entry.undetermined());
            }
        }
        return entries;
    }

    private Map<String, List<PaymentFinding>> payments(
            StageResult coordination, Collection<Award> awards, Settling settling) {
        String where = life.stay() != null ? life.stay() : life.residence();
        Map<String, List<PaymentFinding>> byScheme = new HashMap<>();
        List<Object> facts = new ArrayList<>();
        for (Award award : awards) {
            boolean open = award.verdict() != org.wayfare.model.Verdict.NOT_ENTITLED;
            if (where != null && open && !award.scheme().country().equals(where)) {
                facts.add(award);
                facts.addAll(fitting(award.scheme(), settling));
            }
        }
        if (facts.isEmpty()) {
            return byScheme;
        }
        facts.add(life);
        facts.addAll(coordination.conclusions());
        run(Stage.PAYMENT, facts)
                .conclusions(PaymentFinding.class)
                .forEach(f -> byScheme.computeIfAbsent(f.scheme(), s -> new ArrayList<>())
                        .add(f));
        return byScheme;
    }

    /** The length of insurance that a scheme's own conditions found, where its duration depends on it. */
    private static List<Insured> insured(Scheme scheme, Map<String, Settled> settled, List<Totals> totals) {
        Settled stands = settled.get(scheme.id());
        if (stands == null
                || scheme.amount() == null
                || scheme.amount().durationSteps().isEmpty()) {
            return List.of();
        }
        List<Insured> found = new ArrayList<>();
        if (scheme.amount().durationByWholeCareer()) {
            for (Totals t : totals) {
                if (t.branch() == scheme.branch() && t.state().equals(scheme.country())) {
                    Integer daysPerWeek = t.unit().daysPerWeek();
                    found.add(new Insured(
                            scheme.id(),
                            new Length(t.total().min(), t.unit().unit(), daysPerWeek),
                            new Length(t.total().max(), t.unit().unit(), daysPerWeek)));
                }
            }
            return found;
        }
        for (ConditionResult row : stands.rows()) {
            if (row.rule().startsWith("conditions/insured-at-least") && row.have() instanceof Length has) {
                found.add(new Insured(scheme.id(), has, has));
            } else if (row.rule().startsWith("conditions/insured-at-least")
                    && row.have() instanceof LengthRange range) {
                found.add(new Insured(
                        scheme.id(),
                        new Length(range.min(), range.unit(), null),
                        new Length(range.max(), range.unit(), null)));
            }
        }
        return found;
    }

    private StageResult amountStage(
            StageResult coordination, Collection<Award> awards, List<Totals> totals, Map<String, Settled> settled) {
        List<Object> facts = new ArrayList<>();
        facts.add(life);
        facts.addAll(coordination.conclusions());
        facts.addAll(totals);
        instruments.stream().filter(i -> AgreementFacts.isOfStates(life, i)).forEach(facts::add);
        if (life.facts().statements() != null) {
            facts.addAll(life.facts().statements());
        }
        for (Award award : awards) {
            if (award.isDue()) {
                facts.add(award);
                if (award.scheme().amount() != null) {
                    facts.add(award.scheme().amount());
                    facts.addAll(insured(award.scheme(), settled, totals));
                }
            }
        }
        return run(Stage.AMOUNT, facts);
    }

    private Map<String, List<AmountFinding>> amounts(StageResult result) {
        Map<String, List<AmountFinding>> byScheme = new HashMap<>();
        result.conclusions(DurationFinding.class)
                .forEach(d -> durations.merge(d.scheme(), d.duration(), ScenarioRun::longer));
        result.conclusions(AmountFinding.class)
                .forEach(f -> byScheme.computeIfAbsent(f.scheme(), s -> new ArrayList<>())
                        .add(f));
        return byScheme;
    }
}
