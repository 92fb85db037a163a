package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Instruments;
import org.wayfare.model.law.Membership;
import org.wayfare.model.law.Territory;

/**
 * What ties countries to each other on a day. Says what is found: nothing found is never "none exists". The order in
 * which two countries are named changes nothing.
 */
public final class Ties {
    private final List<Instrument> multilateral;
    private final Groups groups;
    private final Set<String> union;
    private final LocalDate day;

    /**
     * The ties on one day.
     *
     * @param multilateral every multilateral instrument that is held
     * @param groups for the members of the Union
     */
    public Ties(Collection<Instrument> multilateral, Groups groups, LocalDate day) {
        this.multilateral = List.copyOf(multilateral);
        this.groups = groups;
        this.union = Set.copyOf(groups.members().getOrDefault("eu", List.of()).stream()
                .map(Membership::country)
                .toList());
        this.day = day;
    }

    /**
     * Those of two countries, or all of one, among all that a library holds.
     *
     * @param b null: all of {@code a}
     */
    public static List<Tie> of(Instruments held, String a, @Nullable String b, LocalDate day) {
        Ties all = new Ties(held.multilateral(), held.groups(), day);
        List<Tie> found = new ArrayList<>(all.found(b == null ? held.bilateralOf(a) : held.between(a, b), a, b));
        for (Territory part : held.territories()) {
            // The acts of the Union reach parts of a State that have a country code of their own.
            if (part.underUnionLaw() && part.code().equals(a)) {
                all.throughTheUnion(part, b).forEach(found::add);
            } else if (part.underUnionLaw() && part.code().equals(b)) {
                all.throughTheUnion(part, a).forEach(found::add);
            }
        }
        return Ranking.of(found, b != null);
    }

    /**
     * Likewise of the parts of these countries that conclude agreements of their own (Quebec), by the code of the part; parts of which nothing is found are
     * left out.
     */
    public static Map<String, List<Tie>> ofParts(Instruments held, String a, @Nullable String b, LocalDate day) {
        Map<String, List<Tie>> parts = new TreeMap<>();
        for (Territory part : held.territories()) {
            boolean ofA =
                    part.ownAgreements() && part.of().equals(a) && !part.code().equals(b);
            boolean ofB =
                    part.ownAgreements() && part.of().equals(b) && !part.code().equals(a);
            List<Tie> ties = ofA ? of(held, part.code(), b, day) : ofB ? of(held, part.code(), a, day) : List.of();
            if (!ties.isEmpty()) {
                parts.put(part.code(), ties);
            }
        }
        return parts;
    }

    /**
     * Those of two countries, or all of one.
     *
     * @param bilateral agreements among which to look; those of other countries are left out
     * @param b null: all of {@code a}
     * @return what goes first on the day, then what stands beside it, then what has not begun or has ended
     */
    public List<Tie> of(Collection<Instrument> bilateral, String a, @Nullable String b) {
        return Ranking.of(found(bilateral, a, b), b != null);
    }

    private List<Tie> found(Collection<Instrument> bilateral, String a, @Nullable String b) {
        List<Tie> ties = new ArrayList<>();
        for (Instrument instrument : bilateral) {
            add(ties, instrument, a, b);
        }
        for (Instrument instrument : multilateral) {
            if (reaches(instrument, a, b)) {
                add(ties, instrument, a, b);
            }
        }
        return List.copyOf(ties);
    }

    private List<Tie> throughTheUnion(Territory part, @Nullable String other) {
        List<Tie> ties = new ArrayList<>();
        for (Tie tie : part.of().equals(other) ? List.<Tie>of() : found(List.of(), part.of(), other)) {
            if (tie.instrument().isOfUnion()) {
                Span days = Span.of(tie).within(part.from(), part.to());
                if (days != null) {
                    ties.add(tie(tie.instrument(), days));
                }
            }
        }
        return ties;
    }

    private Tie tie(Instrument instrument, Span span) {
        return new Tie(instrument, span.from(), span.notBefore(), span.to(), standing(instrument, span), Place.BESIDE);
    }

    private void add(List<Tie> ties, Instrument instrument, String a, @Nullable String b) {
        if (a.equals(b)) {
            return;
        }
        spans(instrument, a, b).forEach(span -> ties.add(tie(instrument, span)));
    }

    /** Days on which it binds both; through another instrument, or a group of States, only while that joins them too. */
    private List<Span> spans(Instrument instrument, String a, @Nullable String b) {
        List<Span> spans = Span.of(instrument, a, b);
        if (b == null) {
            return spans;
        }
        for (String through : throughs(instrument, a, b)) {
            spans = Span.common(spans, joint(through, a, b));
        }
        return spans;
    }

    private static Set<String> throughs(Instrument instrument, String a, String b) {
        Set<String> throughs = new TreeSet<>();
        for (Instrument.Party party : instrument.parties()) {
            if (party.through() != null
                    && (party.country().equals(a) || party.country().equals(b))) {
                throughs.add(party.through());
            }
        }
        return throughs;
    }

    private List<Span> joint(String through, String a, String b) {
        List<Span> joint = new ArrayList<>();
        multilateral.stream().filter(i -> i.id().equals(through)).forEach(i -> joint.addAll(spans(i, a, b)));
        joint.addAll(Span.of(groups.members().getOrDefault(through, List.of()), a, b));
        return joint;
    }

    /** An instrument between the Union, or the United Kingdom, and others does not tie those others to one another. */
    private boolean reaches(Instrument instrument, String a, @Nullable String b) {
        if (b == null) {
            return true;
        }
        if (instrument.hub() != null
                && !instrument.hub().equals(a)
                && !instrument.hub().equals(b)) {
            return false;
        }
        // The agreements with partner States make the members of the Union add periods among themselves too.
        return !instrument.type().startsWith("association") || union.contains(a) || union.contains(b);
    }

    private Standing standing(Instrument instrument, Span span) {
        if (span.to() != null && day.isAfter(span.to())) {
            return Standing.ENDED;
        }
        if (instrument.status().startsWith("signed")) {
            return Standing.SIGNED;
        }
        if (instrument.status().equals("unverified")) {
            return Standing.UNVERIFIED;
        }
        if (instrument.status().equals("aspirational")) {
            return Standing.INTENT;
        }
        if (span.notBefore() != null && day.isBefore(span.notBefore())) {
            return Standing.NOT_YET;
        }
        if (instrument.bilateral() && isReplaced(instrument)) {
            return Standing.REPLACED;
        }
        if (instrument.status().equals("in_force_parties_unverified")) {
            return Standing.NOT_KNOWN;
        }
        return span.from() != null || span.to() == null && instrument.isSeenOn(day)
                ? Standing.IN_FORCE
                : Standing.NOT_KNOWN;
    }

    private boolean isReplaced(Instrument agreement) {
        String a = agreement.countries().get(0);
        String b = agreement.countries().get(1);
        return multilateral.stream()
                .filter(i -> i.precedence().replacesAgreements()
                        && !agreement.beside().contains(i.id()))
                .filter(i -> reaches(i, a, b))
                .flatMap(i -> spans(i, a, b).stream())
                .anyMatch(span -> span.holds(day));
    }
}
