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
    /** What links States in a branch for this person, and what links them for anybody. */
    private record Links(Life life, Branch branch, List<Binding> bindings, List<Instrument> instruments) {
        boolean bind(Instrument.ThirdStates rule, Set<String> only, String a, String b) {
            boolean forPerson = binds(
                    bindings.stream()
                            .filter(i -> only.isEmpty() || only.contains(i.instrument()))
                            .toList(),
                    a,
                    b);
            return forPerson
                    || rule.whoever()
                            && instruments.stream()
                                    .anyMatch(i -> (only.isEmpty() || only.contains(i.id())) && isInForce(i, a, b));
        }

        private boolean isInForce(Instrument i, String a, String b) {
            boolean adds = i.aggregation() == null || i.aggregation().contains(branch);
            return adds
                    && !i.isGeneralConvention()
                    && i.inForceOn(life.day())
                    && i.binds(a, life.day())
                    && i.binds(b, life.day());
        }
    }

    private ThirdStateFacts() {}

    /**
     * Permission to count the periods of the other party and of every third State whose periods count; null where there is no third one.
     *
     * <p>Reading: the third State is bound by whatever instrument binds for this person and covers the branch, the acts of the Union among them; where the
     * clause names States rather than persons, an agreement in force between them is enough.
     *
     * @param bindings what binds in this life
     * @param instruments all that were looked at; conventions that add no periods link nobody here
     */
    public static @Nullable MayAggregate permission(
            Life life,
            Instrument agreement,
            String state,
            Branch branch,
            List<Binding> bindings,
            List<Instrument> instruments) {
        List<Instrument> general =
                instruments.stream().filter(Instrument::isGeneralConvention).toList();
        Links links = new Links(life, branch, adding(branch, bindings, general), instruments);
        Set<String> with = with(links, agreement, state);
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
        List<String> parties = AgreementFacts.boundCountries(life, instrument);
        Set<String> found = new TreeSet<>();
        if (instrument.thirdStates().stream().noneMatch(Instrument.ThirdStates::lastResort)) {
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

    private static Set<String> with(Links links, Instrument agreement, String state) {
        String other = AgreementFacts.other(agreement, state);
        Set<String> found = new TreeSet<>();
        for (String third : links.life().countries()) {
            boolean isThird = !third.equals(state) && !third.equals(other);
            if (isThird
                    && agreement.thirdStates().stream().anyMatch(rule -> counts(links, rule, state, other, third))) {
                found.add(third);
            }
        }
        if (!found.isEmpty()) {
            found.add(other);
        }
        return found;
    }

    /** It belongs to the group that the clause names, or is bound to the adding State, by one of the instruments that the clause names; and to the other. */
    private static boolean counts(Links links, Instrument.ThirdStates rule, String state, String other, String third) {
        boolean reached = rule.group() != null
                ? links.life().isIn(rule.group(), third)
                : links.bind(rule, rule.boundBy(), state, third);
        return rule.addedBy().contains(state)
                && reached
                && (!rule.boundToBoth() || links.bind(rule, Set.of(), other, third));
    }

    private static boolean binds(List<Binding> bindings, String a, String b) {
        return bindings.stream()
                .anyMatch(i -> i.countries().contains(a) && i.countries().contains(b));
    }
}
