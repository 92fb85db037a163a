package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Measure;
import org.wayfare.calc.Reckoning;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Length;
import org.wayfare.model.Period;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.CountUnit;

/**
 * A length of residence completed under an agreement: what counts of the other State is what its own pensions rest on, insurance in most States, residence
 * in those of the group {@value #BY_RESIDENCE}.
 */
public final class ResidenceAggregation {
    /** States whose old-age pensions rest on residence. */
    private static final String BY_RESIDENCE = "residence-pensions";

    private ResidenceAggregation() {}

    /** Null where the agreement asks for more residence here than there is. */
    static @Nullable Answer answer(Life life, Condition condition, MayAggregate permission) {
        Length need = Dating.<Length>resolve(life, condition, "length").value();
        if (need == null) {
            return null;
        }
        CountUnit unit = new CountUnit(need.unit(), 7);
        Map<String, Measure> parts = parts(life, condition, permission, unit, life.day());
        Measure own = parts.getOrDefault(condition.country(), Measure.none(unit));
        Answer enough = AddedInsurance.reachesMinimum(permission, own, unit);
        if (enough.isNo()) {
            return null;
        }
        Measure has = Reckoning.total(parts, unit);
        BigDecimal asked = need.value();
        Answer answer =
                Answer.of(has.surely(asked), has.perhaps(asked), has.doubts()).and(enough);
        if (answer.isNo() && life.facts().periods() == null) {
            answer = Answer.unknown("/periods");
        } else if (answer.isNo()) {
            answer = InsuranceFacts.reachedLater(
                    life,
                    d -> Reckoning.total(parts(life, condition, permission, unit, d), unit)
                            .surely(asked),
                    goesOn(life, condition, permission));
        }
        return answer.showing(InsuranceFacts.shown(has), need);
    }

    private static boolean goesOn(Life life, Condition condition, MayAggregate permission) {
        String home = life.residence();
        return home != null
                && (home.equals(condition.country())
                        || permission.with().contains(home) && life.isIn(BY_RESIDENCE, home));
    }

    private static Map<String, Measure> parts(
            Life life, Condition condition, MayAggregate permission, CountUnit unit, LocalDate day) {
        Set<String> byResidence = new TreeSet<>(permission.with());
        byResidence.removeIf(state -> !life.isIn(BY_RESIDENCE, state));
        byResidence.add(condition.country());
        Map<String, List<Stretch>> byState = new TreeMap<>();
        for (Stretch stretch : ResidenceFacts.stretches(life, condition, byResidence, day)) {
            byState.computeIfAbsent(stretch.state(), s -> new ArrayList<>()).add(stretch);
        }
        permission.counted(insured(life, condition, day)).forEach((state, stretches) -> {
            if (permission.with().contains(state)) {
                byState.computeIfAbsent(state, s -> new ArrayList<>()).addAll(stretches);
            }
        });
        DaySet window = ResidenceFacts.window(life, condition, day);
        return Reckoning.aggregate(condition.country(), byState, window, state -> unit, unit);
    }

    private static Map<String, List<Stretch>> insured(Life life, Condition condition, LocalDate day) {
        List<Period> periods = life.facts().periods();
        Life then = day.equals(life.day()) ? life : life.on(day);
        return periods == null ? Map.of() : InsuranceFacts.stretches(then, condition, periods);
    }
}
