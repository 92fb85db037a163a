package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Citation;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Length;
import org.wayfare.model.PartialDate;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.Dated;
import org.wayfare.model.law.PerYear;

/** Picks the value of a dated parameter for a life. */
public final class Dating {
    private Dating() {}

    /**
     * A value, or why there is none.
     *
     * @param value null: not encoded for that date, or it depends on missing facts
     */
    record Resolved<T>(@Nullable T value, Set<String> missing) {
        Answer why() {
            return missing.isEmpty() ? Answer.notEncoded() : Answer.unknown(missing);
        }
    }

    static <T> Resolved<T> resolve(Life life, Condition condition, String parameter) {
        return resolve(life, condition, parameter, life.day());
    }

    static <T> Resolved<T> resolve(Life life, Condition condition, String parameter, LocalDate day) {
        Dated<T> dated = condition.dated(parameter);
        if (dated == null) {
            return new Resolved<>(null, Set.of());
        }
        return switch (dated.by()) {
            case DAY -> new Resolved<>(dated.on(day), Set.of());
            case RISK -> new Resolved<>(dated.on(EventFacts.riskDay(life, condition)), Set.of());
            case BIRTH -> byBirth(life, dated);
        };
    }

    /** What is cited for the values of dated parameters that hold for this life: the decree of the year, the rule for the year of birth. */
    public static List<Citation> law(Life life, Condition condition) {
        List<Citation> law = new ArrayList<>();
        for (Object parameter : condition.parameters().values()) {
            if (parameter instanceof Dated<?> dated) {
                LocalDate on = decisive(life, condition, dated);
                Dated.Entry<?> entry = on == null ? null : dated.entryOn(on);
                law.addAll(entry == null ? List.of() : entry.law());
            }
        }
        return law;
    }

    private static @Nullable LocalDate decisive(Life life, Condition condition, Dated<?> dated) {
        PartialDate birth = life.birthDate();
        return switch (dated.by()) {
            case DAY -> life.day();
            case RISK -> EventFacts.riskDay(life, condition);
            case BIRTH -> birth == null ? null : birth.latest();
        };
    }

    /** The length of insurance that a condition asks for; where it grows with age, for the years of this life, or that of the person who died. */
    static Resolved<Length> length(Life life, Condition condition) {
        Resolved<Length> need = resolve(life, condition, "length");
        if (need.value() == null || !(condition.parameter("perYear") instanceof PerYear rule)) {
            return need;
        }
        FamilyMember deceased = condition.text("of", "person").equals("deceased") ? life.deceased() : null;
        PartialDate birth = deceased == null ? life.birthDate() : deceased.birthDate();
        if (birth == null) {
            return new Resolved<>(null, Set.of(deceased == null ? "/person/birthDate" : deceased.pointer("birthDate")));
        }
        int event = EventFacts.riskDay(life, condition).getYear();
        return new Resolved<>(rule.length(need.value(), birth.latest().getYear(), event), Set.of());
    }

    /** The value of a series for a life, by the judged day or by the birth date; null where it is not known or not encoded. */
    static <T> @Nullable T certain(Life life, Dated<T> dated) {
        return dated.by() == Dated.By.BIRTH ? Dating.<T>byBirth(life, dated).value() : dated.on(life.day());
    }

    private static <T> Resolved<T> byBirth(Life life, Dated<T> dated) {
        PartialDate birth = life.birthDate();
        if (birth == null) {
            return new Resolved<>(null, Set.of("/person/birthDate"));
        }
        T first = dated.on(birth.earliest());
        T last = dated.on(birth.latest());
        boolean same = first == null ? last == null : first.equals(last);
        return same ? new Resolved<>(first, Set.of()) : new Resolved<>(null, Set.of("/person/birthDate"));
    }
}
