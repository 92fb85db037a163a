package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shares of a pension under treaties, of which several may bind at once. */
public final class TreatyShare {
    private TreatyShare() {}

    /**
     * The pension is due by the periods that these totals add: no treaty's had to be added, or they are no fewer than what the treaty adds on which the right
     * rests. A treaty that adds too little for the right shares nothing out.
     *
     * @param all the totals of every treaty
     */
    public static boolean givesRight(Award award, Totals totals, Collection<Totals> all) {
        List<BigDecimal> needed = award.via().stream()
                .map(v -> most(v, totals, all))
                .filter(Objects::nonNull)
                .toList();
        return needed.isEmpty()
                || award.via().contains(Objects.toString(totals.instrument()))
                || needed.stream().anyMatch(n -> n.compareTo(totals.total().min()) <= 0);
    }

    private static @Nullable BigDecimal most(String instrument, Totals like, Collection<Totals> all) {
        return all.stream()
                .filter(t -> instrument.equals(t.instrument())
                        && t.branch() == like.branch()
                        && t.state().equals(like.state()))
                .map(t -> t.total().min())
                .max(BigDecimal::compareTo)
                .orElse(null);
    }
}
