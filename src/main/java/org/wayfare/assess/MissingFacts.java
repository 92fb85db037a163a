package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Country;
import org.wayfare.model.LifeCase;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Phrase;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.model.assessment.Scenario;

/** The facts not given, ranked by how many answers each would settle. */
final class MissingFacts {
    private final LifeCase facts;
    private final Map<String, TreeSet<String>> decides = new TreeMap<>();

    MissingFacts(LifeCase facts) {
        this.facts = facts;
    }

    void add(Scenario scenario) {
        for (BenefitRow row : scenario.benefits()) {
            for (String pointer : row.missing()) {
                decides.computeIfAbsent(pointer, p -> new TreeSet<>())
                        .add(row.country() + "/" + row.branch().id() + "/" + row.scheme());
            }
        }
    }

    List<MissingFact> ranked() {
        List<MissingFact> ranked = new ArrayList<>();
        decides.forEach(
                (pointer, schemes) -> ranked.add(new MissingFact(pointer, question(pointer), List.copyOf(schemes))));
        ranked.sort(
                Comparator.comparingInt((MissingFact m) -> -m.decides().size()).thenComparing(MissingFact::field));
        return List.copyOf(ranked);
    }

    /** {@code /periods/0/insured} asks with the template {@code question.periods.insured}, naming the period. */
    private Phrase question(String pointer) {
        String[] parts = pointer.substring(1).split("/");
        StringBuilder key = new StringBuilder("question");
        for (String part : parts) {
            if (!part.chars().allMatch(Character::isDigit)) {
                key.append('.').append(part);
            }
        }
        Period period = period(parts);
        if (period != null) {
            return Phrase.of(
                    key.toString(),
                    period.kind(),
                    new Country(period.country()),
                    said(period.from()),
                    said(period.to()));
        }
        if (parts[0].equals("residence") && parts.length > 1 && facts.residence() != null) {
            return Phrase.of(
                    key.toString(),
                    new Country(
                            facts.residence().get(Integer.parseInt(parts[1])).country()));
        }
        if (parts[0].equals("moves") && parts.length > 1 && facts.moves() != null) {
            return Phrase.of(
                    key.toString(),
                    new Country(facts.moves().get(Integer.parseInt(parts[1])).to()));
        }
        if (parts[0].equals("family") && parts.length > 1 && facts.family() != null) {
            return Phrase.of(
                    key.toString(),
                    facts.family().get(Integer.parseInt(parts[1])).relation());
        }
        return Phrase.of(key.toString());
    }

    private static Object said(@Nullable PartialDate date) {
        return date == null ? "…" : date;
    }

    private @Nullable Period period(String[] parts) {
        if (parts.length < 3 || !parts[parts.length - 3].equals("periods")) {
            return null;
        }
        int index = Integer.parseInt(parts[parts.length - 2]);
        if (parts.length == 3) {
            return facts.periods() == null ? null : facts.periods().get(index);
        }
        List<Period> periods = facts.family() == null
                ? null
                : facts.family().get(Integer.parseInt(parts[1])).periods();
        return periods == null ? null : periods.get(index);
    }
}
