package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Conversion;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Branch;
import org.wayfare.model.Length;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Unit;
import org.wayfare.model.WarningCode;
import org.wayfare.model.law.CountryLaw.CountUnit;
import org.wayfare.model.law.Scheme;

/** Questions of pensions from several States (Reg. 883/2004 Title III chapters 4 and 5). */
public final class EuPensions {
    private static final CountUnit MONTHS = new CountUnit(Unit.MONTHS, 7);

    private EuPensions() {}

    /**
     * The last State of insurance where every State's periods are surely shorter than a length (Art. 57(3)); null: some are not, or there is one State only.
     *
     * <p>Reading: the last State counts as the last whose conditions are met.
     */
    public static @Nullable String lastOfShort(Life life, EuScope scope, Branch branch, Length least) {
        Map<String, List<Stretch>> byState = insured(life, scope, branch);
        var bound = Conversion.convert(least.value(), new CountUnit(least.unit(), 7), MONTHS);
        DaySet ever = Reckoning.upTo(life.day().minusDays(1));
        boolean allShort = byState.values().stream()
                .map(stretches -> Reckoning.measure(stretches, ever, MONTHS))
                .noneMatch(m -> m.perhaps(bound));
        return allShort ? last(byState) : null;
    }

    /**
     * Where one claim is to be handed in for all States (Reg. 987/2009 Art. 45(4)): where the person lives if insured there at some time, else in the State of
     * the last insurance; null: only one State is concerned.
     */
    public static @Nullable String claimIn(Life life, EuScope scope, Branch branch) {
        Map<String, List<Stretch>> byState = insured(life, scope, branch);
        if (byState.size() < 2) {
            return null;
        }
        return life.residence() != null && byState.containsKey(life.residence()) ? life.residence() : last(byState);
    }

    /** Insured in the branch in that State and in another one of the territory. */
    public static boolean isShared(Life life, EuScope scope, Branch branch, String state) {
        Map<String, List<Stretch>> byState = insured(life, scope, branch);
        return byState.size() > 1 && byState.containsKey(state);
    }

    /** The law of the scheme takes something off where other benefits are drawn. */
    public static boolean reducesForOthers(Scheme scheme) {
        return scheme.consequences().stream().anyMatch(c -> c.code() == WarningCode.ANTI_ACCUMULATION);
    }

    static @Nullable String last(Map<String, List<Stretch>> byState) {
        String found = null;
        LocalDate latest = LocalDate.MIN;
        for (Map.Entry<String, List<Stretch>> entry : byState.entrySet()) {
            for (Stretch stretch : entry.getValue()) {
                LocalDate end = stretch.possible().last();
                if (byState.size() > 1 && end != null && end.isAfter(latest)) {
                    latest = end;
                    found = entry.getKey();
                }
            }
        }
        return found;
    }

    /** Insurance, or residence that is insurance by itself. */
    public static boolean isInsurance(Life life, Branch branch, Period p) {
        return PeriodKind.INSURANCE.contains(p.kind())
                || p.kind() == PeriodKind.RESIDENCE && life.insuresResidents(life.legislationOf(p), branch);
    }

    /** The insured periods behind a branch, of the person or of the deceased, by State of the territory. */
    static Map<String, List<Stretch>> insured(Life life, EuScope scope, Branch branch) {
        List<Period> periods = ResidencePeriods.all(life, branch);
        Map<String, List<Stretch>> byState = new TreeMap<>(InsuranceFacts.stretches(
                life,
                periods,
                p -> isInsurance(life, branch, p)
                        && p.covers(branch)
                        && (p.from() == null || p.from().perhapsBy(life.day())),
                life.day()));
        byState.keySet().removeIf(s -> !scope.covers(s));
        return byState;
    }
}
