package org.wayfare.facts;

import java.util.List;
import java.util.Map;
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
        Set<String> with = with(life, agreement, state, adding(branch, bindings, general));
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

    private static List<Binding> adding(Branch branch, List<Binding> bindings, List<Instrument> general) {
        Set<String> ids = general.stream().map(Instrument::id).collect(Collectors.toSet());
        return bindings.stream()
                .filter(b -> b.branches().contains(branch) && !ids.contains(b.instrument()))
                .toList();
    }

    /**
     * As a last resort, permission to count besides the other parties every third State that an agreement binds to any one of them; null where there is no
     * third one.
     *
     * <p>Reading: where one party alone is bound to the third State, that party takes its periods as its own, and the others count them as that party's
     * (MERCOSUR agreement Art. 7(4)).
     */
    public static @Nullable MayAggregate lastResort(
            Life life, Instrument instrument, String state, List<Binding> bindings, List<Instrument> general) {
        Set<Branch> branches = AgreementFacts.aggregates(instrument);
        Set<String> with = thirds(life, instrument, bindings, general);
        if (with.isEmpty()) {
            return null;
        }
        with.addAll(AgreementFacts.others(life, instrument, state));
        return new MayAggregate(
                instrument.id(),
                state,
                branches,
                MayAggregate.ofAgreements(),
                with,
                AgreementFacts.minPeriod(life, instrument, state),
                instrument.lawOf("aggregation"),
                Map.of(),
                true);
    }

    /** States of this life outside an instrument in whose branches an agreement binds them to one of its parties. */
    public static Set<String> thirds(
            Life life, Instrument instrument, List<Binding> bindings, List<Instrument> general) {
        Instrument.ThirdStates rule = instrument.thirdStates();
        List<String> parties = AgreementFacts.boundCountries(life, instrument);
        Set<String> found = new TreeSet<>();
        if (rule == null || !rule.lastResort()) {
            return found;
        }
        List<Binding> adding = AgreementFacts.aggregates(instrument).stream()
                .flatMap(branch -> adding(branch, bindings, general).stream())
                .toList();
        life.countries().stream()
                .filter(c -> !parties.contains(c)
                        && hasWorkedIn(life, c)
                        && parties.stream().anyMatch(p -> binds(adding, c, p)))
                .forEach(found::add);
        return found;
    }

    private static boolean hasWorkedIn(Life life, String country) {
        return life.facts().periods() != null
                && life.facts().periods().stream()
                        .anyMatch(p -> p.kind().isInsurableWork() && p.country().equals(country));
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
