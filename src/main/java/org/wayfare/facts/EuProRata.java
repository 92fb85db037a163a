package org.wayfare.facts;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Conversion;
import org.wayfare.calc.Measure;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Length;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Dated;
import org.wayfare.model.law.Scheme;

/**
 * Whether a pension is reckoned in proportion to periods (Reg. 883/2004 Art. 52), and without whose periods.
 *
 * @param way null: it depends on facts that are missing
 * @param relieved States that need not pay for less than a year, whose periods make the theoretical amount higher but do not lengthen the career over
 *     which it is shared (Art. 57(2) names Art. 52(1)(b)(i) alone); null: not known for sure which
 */
public record EuProRata(
        Scheme.@Nullable ProRata way, @Nullable Set<String> relieved) {

    /**
     * How one award is reckoned.
     *
     * @param due everything due, in any State
     * @param least the length below which a State need not pay
     */
    public static EuProRata of(
            Life life, String instrument, Award award, Totals totals, Collection<?> due, Length least) {
        Set<String> relieved = relieved(totals, due, least);
        Scheme.ProRata entered = entered(life, award);
        boolean byItself = !isAdded(life, award, instrument);
        boolean spared = byItself && relieved != null && relieved.isEmpty();
        boolean calculated = entered == Scheme.ProRata.WAIVED && !spared;
        return new EuProRata(calculated ? Scheme.ProRata.CALCULATED : entered, relieved);
    }

    /** A right that needs the periods of other States, those of the United Kingdom by its agreements included. */
    static boolean isAdded(Life life, Award award, String instrument) {
        return award.via().stream().anyMatch(v -> v.equals(instrument) || life.isOfWithdrawal(v));
    }

    private static Scheme.@Nullable ProRata entered(Life life, Award award) {
        Dated<Scheme.ProRata> series = award.scheme().coordination().proRata();
        return series == null ? Scheme.ProRata.CALCULATED : Dating.certain(life, series);
    }

    /** Reckoned by shares. */
    public boolean isCalculated() {
        return way == Scheme.ProRata.CALCULATED;
    }

    /** By national law alone, since that is never less (Art. 52(4)). */
    public boolean isWaived() {
        return way == Scheme.ProRata.WAIVED;
    }

    /** By national law alone, since time plays no part (Art. 52(5)). */
    public boolean isNotApplied() {
        return way == Scheme.ProRata.NOT_APPLIED;
    }

    private static @Nullable Set<String> relieved(Totals totals, Collection<?> due, Length least) {
        Set<String> relieved = new HashSet<>();
        for (Map.Entry<String, Measure> other : totals.alone().entrySet()) {
            if (other.getKey().equals(totals.state()) || pays(other.getKey(), totals, due)) {
                continue;
            }
            Measure own = other.getValue();
            var bound = Conversion.convert(least.value(), new CountUnit(least.unit(), 7), own.unit());
            if (own.surely(bound)) {
                continue;
            }
            if (own.perhaps(bound)) {
                return null;
            }
            relieved.add(other.getKey());
        }
        return relieved;
    }

    /** Reading: a State whose law of the branch is not held gives no pension for less than a year. */
    private static boolean pays(String state, Totals totals, Collection<?> due) {
        return due.stream()
                .map(Award.class::cast)
                .map(Award::scheme)
                .anyMatch(s -> s.country().equals(state)
                        && s.branch() == totals.branch()
                        && EuBranches.isMain(s.kind())
                        && (s.amount() == null || s.amount().method() != AmountMethod.REFUND));
    }
}
