package org.wayfare.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one stage found.
 *
 * @param conclusions what rules concluded and what still stands, in the order of firing, equal ones once, without the
 *     facts that were put in
 * @param firings the proof of the conclusions, in the order of firing; withdrawn steps are left out
 */
public record StageResult(List<Object> conclusions, List<Firing> firings) {
    public StageResult {
        conclusions = List.copyOf(conclusions);
        firings = List.copyOf(firings);
    }

    /** The conclusions of one kind, in the order of firing. */
    public <T> Stream<T> conclusions(Class<T> kind) {
        return conclusions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The firings that support a conclusion equal to this one. */
    public List<Firing> proofOf(Object conclusion) {
        return firings.stream()
                .filter(firing -> firing.concluded().contains(conclusion))
                .toList();
    }
}
