package org.wayfare.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.wayfare.facts.Dating;
import org.wayfare.facts.Finding;
import org.wayfare.facts.Life;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Phrase;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.law.Condition;

/** Puts what the rules found of single conditions together to what stands of groups and whole schemes. */
final class Settling {
    private final Comparator<Finding> best = Comparator.comparingInt((Finding f) -> Settled.rank(status(f)))
            .thenComparing(f -> f.later() == null ? LocalDate.MAX : f.later())
            .thenComparing(f -> f.instrument() == null ? "" : f.instrument());

    private final Life life;
    private final Proofs proofs;
    private final Function<String, Object> nameOf;
    private final Doubts doubts;
    private final Map<String, List<Finding>> byCondition = new HashMap<>();
    private List<String> excluded = List.of();

    /** {@code nameOf} gives a scheme its display name by its id; what rests on an instrument in doubt is unknown. */
    Settling(Life life, Proofs proofs, Doubts doubts, Function<String, Object> nameOf) {
        this.doubts = doubts;
        this.nameOf = nameOf;
        this.life = life;
        this.proofs = proofs;
    }

    void add(Finding finding) {
        byCondition.computeIfAbsent(finding.condition(), k -> new ArrayList<>()).add(finding);
    }

    /** Likewise, leaving out what instruments add that leave the scheme out. */
    Settled all(List<Condition> conditions, List<String> excludedInstruments) {
        excluded = excludedInstruments;
        try {
            return all(conditions);
        } finally {
            excluded = List.of();
        }
    }

    /** All conditions that exist on the day. */
    Settled all(List<Condition> conditions) {
        return Settled.all(conditions.stream()
                .filter(c -> c.existsOn(life.day()))
                .map(this::one)
                .toList());
    }

    private Settled one(Condition condition) {
        if (!condition.isGroup()) {
            return leaf(condition);
        }
        List<Settled> parts = condition.of().stream()
                .filter(c -> c.existsOn(life.day()))
                .map(this::one)
                .toList();
        if (parts.isEmpty()) {
            return Settled.MET;
        }
        return switch (condition.word()) {
            case "any-of" -> condition.path().equals("access") ? access(Settled.any(parts)) : Settled.any(parts);
            case "not" -> parts.get(0).negated();
            default -> Settled.all(parts);
        };
    }

    /** Whoever is in none of many groups reads one line with all of them rather than one for each. */
    private static Settled access(Settled settled) {
        if (settled.status().holds() || settled.rows().size() < 2) {
            return settled;
        }
        Set<Wording> groups = new LinkedHashSet<>();
        Set<Citation> basis = new LinkedHashSet<>();
        for (ConditionResult row : settled.rows()) {
            if (!row.status().holds()) {
                groups.add(row.text());
                basis.addAll(row.basis());
            }
        }
        ConditionResult row = new ConditionResult(
                "access",
                settled.status(),
                null,
                null,
                Phrase.of("condition.access", ConditionWording.ways(groups)),
                null,
                List.copyOf(basis),
                settled.rows().get(0).rule());
        return new Settled(settled.status(), settled.later(), settled.missing(), settled.via(), List.of(row));
    }

    private Settled leaf(Condition condition) {
        List<Finding> findings = byCondition.get(condition.key());
        if (findings == null) {
            throw new IllegalStateException("no rule found anything of the condition " + condition.key());
        }
        Finding best = findings.stream()
                .filter(f -> f.instrument() == null || !excluded.contains(f.instrument()))
                .min(this.best)
                .orElseThrow();
        ConditionStatus status = status(best);
        Set<String> missing = doubts.of(best.instrument());
        boolean through = best.instrument() != null && status != ConditionStatus.UNMET;
        ConditionResult row = new ConditionResult(
                condition.path(),
                status,
                best.have(),
                best.need(),
                ConditionWording.of(condition, best, life, nameOf),
                condition.remedy(),
                basis(condition, best),
                proofs.rule(best));
        return new Settled(
                status,
                status == ConditionStatus.UNKNOWN ? null : best.later(),
                missing == null || best.status() == ConditionStatus.UNKNOWN ? best.missing() : missing,
                through ? Set.of(java.util.Objects.requireNonNull(best.instrument())) : Set.of(),
                List.of(row));
    }

    /** What an instrument grants of which nobody knows whether it binds is unknown. */
    private ConditionStatus status(Finding finding) {
        boolean doubtful = doubts.of(finding.instrument()) != null;
        return doubtful && finding.status() != ConditionStatus.UNMET ? ConditionStatus.UNKNOWN : finding.status();
    }

    private List<Citation> basis(Condition condition, Finding finding) {
        Set<Citation> basis = new LinkedHashSet<>(condition.law());
        basis.addAll(Dating.law(life, condition));
        basis.addAll(finding.basis());
        return List.copyOf(basis);
    }
}
