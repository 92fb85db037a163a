package org.wayfare.facts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.law.Instrument;

/** Periods in a third State under an agreement between two others. */
public final class ThirdStateFacts {
    private ThirdStateFacts() {}

    /**
     * Permission to count the periods of the other party and of every third State whose periods count; null where there is no third one.
     *
     * <p>Reading: the third State is bound by whatever instrument binds for this person and covers the branch, the acts of the Union among them.
     *
     * @param bindings what binds in this life
     * @param general conventions that add no periods
     */
    public static @Nullable MayAggregate permission(
            Life life,
            Instrument agreement,
            String state,
            Branch branch,
            List<Binding> bindings,
            List<Instrument> general) {
        Set<String> ids = general.stream().map(Instrument::id).collect(Collectors.toSet());
        List<Binding> adding = bindings.stream()
                .filter(b -> b.branches().contains(branch) && !ids.contains(b.instrument()))
                .toList();
        Set<String> with = with(life, agreement, state, adding);
        return with.isEmpty()
                ? null
                : new MayAggregate(
                        agreement.id(),
                        state,
                        Set.of(branch),
                        MayAggregate.ofAgreements(),
                        with,
                        AgreementFacts.minPeriod(life, agreement, state),
                        agreement.lawOf("aggregation"));
    }

    private static Set<String> with(Life life, Instrument agreement, String state, List<Binding> bindings) {
        Instrument.ThirdStates rule = agreement.thirdStates();
        String other = AgreementFacts.other(agreement, state);
        Set<String> found = new TreeSet<>();
        if (rule == null || !rule.addedBy().contains(state)) {
            return found;
        }
        for (String third : life.countries()) {
            boolean isThird = !third.equals(state) && !third.equals(other);
            if (isThird && binds(bindings, state, third) && (!rule.boundToBoth() || binds(bindings, other, third))) {
                found.add(third);
            }
        }
        if (!found.isEmpty()) {
            found.add(other);
        }
        return found;
    }

    private static boolean binds(List<Binding> bindings, String a, String b) {
        return bindings.stream()
                .anyMatch(i -> i.countries().contains(a) && i.countries().contains(b));
    }
}
