package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.Scheme;

/** Orders schemes by what they lean on: first those that ask for no other benefit, then those that do, never in a loop. */
final class Rounds {
    private Rounds() {}

    static List<List<Scheme>> of(Collection<Scheme> schemes) {
        List<Scheme> alone = new ArrayList<>();
        List<Scheme> leaning = new ArrayList<>();
        List<Scheme> last = new ArrayList<>();
        for (Scheme scheme : schemes) {
            if (!asks(scheme.conditions(), "holds") && !asks(scheme.conditions(), "does-not-hold")) {
                alone.add(scheme);
            } else if (!scheme.kind().equals(org.wayfare.model.BenefitKind.SOCIAL_ASSISTANCE)
                    && !asks(scheme.conditions(), "does-not-hold")) {
                leaning.add(scheme);
            } else {
                last.add(scheme);
            }
        }
        return List.of(alone, leaning, last);
    }

    private static boolean asks(List<Condition> conditions, String word) {
        return conditions.stream().anyMatch(c -> c.word().equals(word) || asks(c.of(), word));
    }
}
