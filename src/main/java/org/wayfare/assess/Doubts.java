package org.wayfare.assess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.Binding;

/** Instruments of which nobody can say whether they bind: what rests on them is open, neither a yes nor a no. */
final class Doubts {
    private final Map<String, Set<String>> open = new HashMap<>();
    private final Set<String> throughout = new HashSet<>();

    Doubts(StageResult coordination) {
        Set<String> sure = new HashSet<>();
        Set<String> first = new HashSet<>();
        Set<String> last = new HashSet<>();
        for (Binding b : coordination.conclusions(Binding.class).toList()) {
            if (b.binds()) {
                sure.add(b.instrument());
            } else if (b.isOpen()) {
                open.computeIfAbsent(b.instrument(), i -> new TreeSet<>()).addAll(b.missing());
                if (b.first() && !b.missing().isEmpty()) {
                    first.add(b.instrument());
                }
                if (b.last() && !b.missing().isEmpty()) {
                    last.add(b.instrument());
                }
            }
        }
        // An agreement and its forerunner carry one id: one of the two binds on every day in question.
        first.retainAll(last);
        throughout.addAll(first);
        open.keySet().removeAll(sure);
        open.keySet().removeAll(throughout);
    }

    /** Pointers of the facts that would settle whether it binds, empty where the library is silent; null: it is settled. */
    @Nullable
    Set<String> of(@Nullable String instrument) {
        return instrument == null ? null : open.get(instrument);
    }

    /** One of the agreements that carry the id binds on every day that the date of the move may mean. */
    boolean throughout(String instrument) {
        return throughout.contains(instrument);
    }
}
