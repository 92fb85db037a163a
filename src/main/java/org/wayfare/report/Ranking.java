package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.LegalOrder;

/**
 * The order in which ties are read: what goes first on the day, what stands beside it, what may have begun, what has not, what ended, and general conventions last. It rests on what packs say
 * of precedence, never on the order in which countries are named.
 */
final class Ranking {
    /** Law that replaces agreements, agreements of two States, and conventions that carry rights may go first; mere equal treatment does not. */
    private static final int LAST_TO_GO_FIRST = 2;

    /** The smaller goes before; an agreement that newer law replaces comes behind all that carries rights, and before mere equal treatment. */
    private static final Comparator<Tie> NEARNESS = Comparator.comparingInt(
            t -> t.standing() == Standing.REPLACED ? LAST_TO_GO_FIRST : nearness(t.instrument()));

    private static final Comparator<Tie> WITHIN = Comparator.comparing((Tie t) -> t.place())
            .thenComparing(NEARNESS)
            .thenComparing(t -> t.standing() == Standing.REPLACED)
            .thenComparing(t -> t.instrument().id())
            .thenComparing(t -> t.from() == null ? LocalDate.MIN : t.from(), Comparator.reverseOrder())
            .thenComparing(t -> t.to() == null ? LocalDate.MAX : t.to(), Comparator.reverseOrder());

    private Ranking() {}

    /**
     * Each tie with its place, in order.
     *
     * @param ofPair the ties are those of two countries; else of one with all others, among which nothing goes first
     */
    static List<Tie> of(Collection<Tie> ties, boolean ofPair) {
        List<Tie> inForce =
                ties.stream().filter(t -> t.standing() == Standing.IN_FORCE).toList();
        int nearest = inForce.stream()
                .mapToInt(t -> nearness(t.instrument()))
                .filter(n -> n <= LAST_TO_GO_FIRST)
                .min()
                .orElse(-1);
        List<Tie> placed = new ArrayList<>();
        for (Tie tie : ties) {
            boolean first = ofPair
                    && tie.standing() == Standing.IN_FORCE
                    && nearness(tie.instrument()) == nearest
                    && inForce.stream().noneMatch(o -> o.instrument().goesBefore(tie.instrument()));
            placed.add(new Tie(
                    tie.instrument(), tie.from(), tie.notBefore(), tie.to(), tie.standing(), place(tie, first)));
        }
        placed.sort(WITHIN);
        return List.copyOf(placed);
    }

    private static int nearness(Instrument i) {
        if (i.precedence().replacesAgreements()
                || i.precedence().order() == LegalOrder.WITHDRAWAL
                || i.precedence().over().stream().anyMatch("bilateral_between_members"::equals)) {
            return 0;
        }
        if (i.bilateral()) {
            return 1;
        }
        return i.isGeneralConvention() ? 4 : i.makesPortable() && !i.type().startsWith("association") ? 2 : 3;
    }

    private static Place place(Tie tie, boolean first) {
        if (tie.instrument().isGeneralConvention() && tie.standing().mayBind()) {
            return Place.GENERAL;
        }
        return switch (tie.standing()) {
            case IN_FORCE -> first ? Place.FIRST : Place.BESIDE;
            case REPLACED -> Place.BESIDE;
            case NOT_KNOWN -> Place.PERHAPS;
            case NOT_YET, SIGNED, UNVERIFIED, INTENT -> Place.NOT_YET;
            case ENDED -> Place.ENDED;
        };
    }
}
