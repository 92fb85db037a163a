package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Groups;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Instruments;
import org.wayfare.model.law.Membership;

/**
 * What ties countries to each other on a day. Says what is found: nothing found is never "none exists". The order in
 * which two countries are named changes nothing.
 */
public final class Ties {
    /** Law that takes the place of agreements between its States for those whom it covers (Regulation 883/2004 Art. 8). */
    private static final Set<String> NEWER = Set.of("eu-1408", "eu-883", "eu-ch", "efta", "uk-tca");

    /** Switzerland and the other States of EFTA apply the regulations to each other through the EFTA Convention alone. */
    private static final Set<String> EFTA = Set.of("IS", "LI", "NO");

    private static final Comparator<Tie> ORDER = Comparator.comparing(
                    (Tie t) -> t.instrument().bilateral() ? 0 : t.instrument().isGeneralConvention() ? 2 : 1)
            .thenComparing(t -> t.instrument().id())
            .thenComparing(t -> t.from() == null ? LocalDate.MIN : t.from(), Comparator.reverseOrder())
            .thenComparing(t -> t.to() == null ? LocalDate.MAX : t.to(), Comparator.reverseOrder());

    private final List<Instrument> multilateral;
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
        List<Instrument> bilateral = b == null ? held.bilateralOf(a) : held.between(a, b);
        return new Ties(held.multilateral(), held.groups(), day).of(bilateral, a, b);
    }

    /**
     * Those of two countries, or all of one.
     *
     * @param bilateral agreements among which to look; those of other countries are left out
     * @param b null: all of {@code a}
     * @return bilateral agreements first, the newest of a pair before its forerunners; general conventions last
     */
    public List<Tie> of(Collection<Instrument> bilateral, String a, @Nullable String b) {
        List<Tie> ties = new ArrayList<>();
        for (Instrument instrument : bilateral) {
            add(ties, instrument, a, b);
        }
        for (Instrument instrument : multilateral) {
            if (reaches(instrument, a, b)) {
                add(ties, instrument, a, b);
            }
        }
        ties.sort(ORDER);
        return List.copyOf(ties);
    }

    private void add(List<Tie> ties, Instrument instrument, String a, @Nullable String b) {
        if (a.equals(b)) {
            return;
        }
        for (Span span : Span.of(instrument, a, b)) {
            ties.add(new Tie(instrument, span.from(), span.notBefore(), span.to(), standing(instrument, span)));
        }
    }

    /** An instrument between the Union, or the United Kingdom, and others does not tie those others to one another. */
    private boolean reaches(Instrument instrument, String a, @Nullable String b) {
        if (b == null) {
            return true;
        }
        String id = instrument.id();
        if (id.startsWith("uk-")) {
            return a.equals("GB") || b.equals("GB");
        }
        if (id.equals("eu-ch")) {
            return a.equals("CH") || b.equals("CH");
        }
        if (id.equals("eu-883") || id.equals("eu-1408")) {
            return !(a.equals("CH") && EFTA.contains(b) || b.equals("CH") && EFTA.contains(a));
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
        return span.from() != null || span.to() == null && instrument.isSeenOn(day) ? Standing.IN_FORCE : Standing.NOT_KNOWN;
    }

    private boolean isReplaced(Instrument agreement) {
        String a = agreement.countries().get(0);
        String b = agreement.countries().get(1);
        // The convention of the two islands was made for the withdrawal and lives beside the new protocol.
        boolean islands = a.equals("GB") && b.equals("IE");
        return multilateral.stream()
                .filter(i -> NEWER.contains(i.id()) && !(islands && i.id().equals("uk-tca")))
                .filter(i -> reaches(i, a, b))
                .flatMap(i -> Span.of(i, a, b).stream())
                .anyMatch(span -> span.holds(day));
    }
}
