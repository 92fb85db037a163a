package org.wayfare.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wayfare.model.law.Scheme;

/** Orders schemes by what they lean on: first those that ask for no other benefit, then those that do, never in a loop. */
final class Rounds {
    private Rounds() {}

    static List<List<Scheme>> of(Collection<Scheme> schemes) {
        List<List<Scheme>> rounds = new ArrayList<>();
        for (Scheme.Leaning leaning : Scheme.Leaning.values()) {
            rounds.add(schemes.stream().filter(s -> s.leaning() == leaning).toList());
        }
        return rounds;
    }
}
