package org.wayfare.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.assessment.ConditionResult;

/**
 * How a condition or a group of them stands.
 *
 * @param later for {@code met_later}: the day
 * @param missing facts that would settle it
 * @param via instruments without which it would stand worse
 * @param rows the conditions looked at, for the report
 */
record Settled(
        ConditionStatus status,
        @Nullable LocalDate later,
        Set<String> missing,
        Set<String> via,
        List<ConditionResult> rows) {

    /** From best to worst; an unknown may still be met today, so it comes before what is only met later. */
    static int rank(ConditionStatus status) {
        return switch (status) {
            case MET, WAIVED -> 0;
            case MET_BY_AGGREGATION, MET_BY_EQUAL_TREATMENT, MET_BY_ASSIMILATION -> 1;
            case UNKNOWN -> 2;
            case MET_LATER -> 3;
            case UNMET -> 4;
        };
    }

    static final Settled MET = new Settled(ConditionStatus.MET, null, Set.of(), Set.of(), List.of());

    /** All must hold: the worst counts; what is met later is met when the last is. */
    static Settled all(List<Settled> parts) {
        if (parts.isEmpty()) {
            return MET;
        }
        ConditionStatus status = ConditionStatus.MET;
        LocalDate later = null;
        Set<String> via = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        List<ConditionResult> rows = new ArrayList<>();
        for (Settled part : parts) {
            if (worse(part.status, status)) {
                status = part.status;
            }
            later = latest(later, part.later);
            addTo(via, part.via);
            addTo(missing, part.missing);
            rows.addAll(part.rows);
        }
        return new Settled(
                status,
                status == ConditionStatus.UNMET ? null : later,
                status == ConditionStatus.UNMET || status.holds() ? Set.of() : missing,
                status == ConditionStatus.UNMET ? Set.of() : via,
                rows);
    }

    /** Most parts have neither; a set that is asked to add nothing still looks at everything. */
    private static void addTo(Set<String> all, Set<String> some) {
        if (!some.isEmpty()) {
            all.addAll(some);
        }
    }

    /** What is unknown weighs more than what only needs time. */
    private static boolean worse(ConditionStatus a, ConditionStatus b) {
        return conjunctionRank(a) > conjunctionRank(b);
    }

    private static int conjunctionRank(ConditionStatus status) {
        return status == ConditionStatus.UNKNOWN ? 3 : status == ConditionStatus.MET_LATER ? 2 : rank(status);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    /**
     * One suffices: the best counts. What will surely be met later counts before what perhaps is met today, since it is certain; the facts that might make
     * it earlier are asked for all the same. Only where there is nothing to ask, since an instrument itself leaves it open, would a later day hide that the
     * person may already claim.
     */
    static Settled any(List<Settled> parts) {
        Settled best = Collections.min(
                parts,
                Comparator.comparingInt(Settled::alternativeRank)
                        .thenComparing(s -> s.later == null ? LocalDate.MAX : s.later));
        if (best.status.holds()) {
            return best;
        }
        Set<String> missing = new TreeSet<>(best.missing);
        List<ConditionResult> rows = new ArrayList<>();
        for (Settled part : parts) {
            if (part.status == ConditionStatus.UNKNOWN) {
                missing.addAll(part.missing);
            }
            rows.addAll(part.rows);
        }
        List<ConditionResult> shown = best.status == ConditionStatus.UNMET ? rows : best.rows;
        return new Settled(best.status, best.later, missing, best.via, shown);
    }

    /** Where an alternative stands: what an instrument leaves open today, whatever the facts, comes right after what holds. */
    private int alternativeRank() {
        boolean openByInstrument =
                status == ConditionStatus.UNKNOWN && later == null && missing.isEmpty() && !via.isEmpty();
        return openByInstrument ? rank(ConditionStatus.UNKNOWN) - 1 : conjunctionRank(status);
    }

    /** The opposite. */
    Settled negated() {
        ConditionStatus opposite = switch (status) {
            case MET, WAIVED, MET_BY_AGGREGATION, MET_BY_EQUAL_TREATMENT, MET_BY_ASSIMILATION -> ConditionStatus.UNMET;
            case UNMET, MET_LATER -> ConditionStatus.MET;
            case UNKNOWN -> ConditionStatus.UNKNOWN;
        };
        List<ConditionResult> turned = rows.stream()
                .map(r -> new ConditionResult(
                        r.id(),
                        opposite,
                        r.have(),
                        r.need(),
                        ConditionWording.not(r.text()),
                        null,
                        r.basis(),
                        r.rule()))
                .toList();
        return new Settled(opposite, null, missing, Set.of(), turned);
    }
}
