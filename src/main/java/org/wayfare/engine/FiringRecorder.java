package org.wayfare.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Listens to one run and keeps its proof. Logical conclusions are read from the match at the end of the run, not when
 * they are made, because a later fact may have withdrawn them and a match may have fired again with other conclusions.
 */
final class FiringRecorder {
    /** A match as it fired, with what it inserted for good. */
    private record Step(Match match, List<Object> used, List<Object> stated) {}

    /** What a rule is called in proofs; a rule fires many times in one run. */
    private record Name(String id, String law) {
        static Name of(Rule rule) {
            return new Name(annotation(rule, "id"), annotation(rule, "law"));
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<Match, Step> lastOf = new IdentityHashMap<>();
    private final Set<Object> facts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> inserted = new ArrayList<>();
    private Rule running;

    AgendaEventListener ofAgenda() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                running = event.getMatch().getRule();
                inserted.clear();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                keep(event.getMatch());
            }
        };
    }

    RuleRuntimeEventListener ofFacts() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                facts.add(event.getObject());
                if (event.getRule() != null) {
                    inserted.add(event.getObject());
                }
            }
        };
    }

    private void keep(Match match) {
        Step step = new Step(match, MatchFacts.used(match, facts), stated(match));
        steps.add(step);
        lastOf.put(match, step);
    }

    private List<Object> stated(Match match) {
        List<MatchFacts.Supported> supported = MatchFacts.supported(match);
        if (supported.isEmpty()) {
            return List.copyOf(inserted);
        }
        Set<Object> logical = Collections.newSetFromMap(new IdentityHashMap<>());
        supported.forEach(each -> logical.add(each.fact()));
        return inserted.stream().filter(fact -> !logical.contains(fact)).toList();
    }

    /** What stands now; to be asked before the session is disposed of. */
    StageResult result() {
        Set<Object> conclusions = new LinkedHashSet<>();
        List<Firing> firings = new ArrayList<>();
        Map<Rule, Name> names = new IdentityHashMap<>();
        for (Step step : steps) {
            List<Object> concluded = new ArrayList<>(step.stated());
            conclusions.addAll(step.stated());
            if (lastOf.get(step.match()) == step) {
                for (MatchFacts.Supported each : MatchFacts.supported(step.match())) {
                    concluded.add(each.fact());
                    if (!each.given()) {
                        conclusions.add(each.fact());
                    }
                }
            }
            if (!concluded.isEmpty()) {
                Name name = names.computeIfAbsent(step.match().getRule(), Name::of);
                firings.add(new Firing(name.id(), name.law(), step.used(), concluded));
            }
        }
        return new StageResult(List.copyOf(conclusions), firings);
    }

    RuleFailure failure(String message, RuntimeException cause) {
        String id = running == null ? "" : annotation(running, "id");
        String why = cause == null ? "" : ": " + rootOf(cause);
        return new RuleFailure(id, message + ", last rule " + id + why, cause);
    }

    private static String rootOf(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    /** Drools keeps the quotation marks of an annotation's value. */
    private static String annotation(Rule rule, String key) {
        String value = String.valueOf(rule.getMetaData().get(key));
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
