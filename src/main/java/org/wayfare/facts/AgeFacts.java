package org.wayfare.facts;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.PartialDate;
import org.wayfare.model.law.Condition;

/** Questions of age. */
public final class AgeFacts {
    private static final String BIRTH = "/person/birthDate";
    /** No table of ages changes more often while somebody waits to reach one. */
    private static final int MOST_CHANGES = 20;

    private AgeFacts() {}

    /** Has the age that the condition asks; where not yet, the day on which, whatever the table then asks. */
    public static Answer atLeast(Life life, Condition condition) {
        if (isAtRisk(condition)) {
            Answer atRisk = onDay(life.on(EventFacts.riskDay(life, condition)), condition);
            return new Answer(atRisk.truth(), null, atRisk.missing(), atRisk.have(), atRisk.need());
        }
        return onDay(life, condition);
    }

    /** The age at the insured event is fixed: no time mends it. */
    private static boolean isAtRisk(Condition condition) {
        return condition.text("at", "day").equals("risk");
    }

    private static Answer onDay(Life life, Condition condition) {
        Dating.Resolved<Age> need = Dating.resolve(life, condition, "age");
        if (need.value() == null) {
            return need.why();
        }
        PartialDate birth = life.birthDate();
        if (birth == null) {
            return Answer.unknown(BIRTH).showing(null, need.value());
        }
        Answer answer;
        if (!need.value().reachedBy(birth.latest()).isAfter(life.day())) {
            answer = Answer.yes();
        } else if (need.value().reachedBy(birth.earliest()).isAfter(life.day())) {
            LocalDate reached = firstDay(life, condition, birth.latest(), need.value());
            answer = reached == null ? Answer.notEncoded() : Answer.later(reached);
        } else {
            answer = Answer.unknown(BIRTH);
        }
        return answer.showing(ageOf(birth, life.day()), need.value());
    }

    /** The table may ask more by the time that the age of today's table is reached. */
    private static @Nullable LocalDate firstDay(Life life, Condition condition, LocalDate birth, Age needToday) {
        LocalDate reached = needToday.reachedBy(birth);
        for (int i = 0; i < MOST_CHANGES; i++) {
            Age needThen = Dating.<Age>resolve(life, condition, "age", reached).value();
            if (needThen == null) {
                return null;
            }
            LocalDate next = needThen.reachedBy(birth);
            if (!next.isAfter(reached)) {
                return reached;
            }
            reached = next;
        }
        return reached;
    }

    /** Is younger than the age that the condition names. */
    public static Answer below(Life facts, Condition condition) {
        Life life = isAtRisk(condition) ? facts.on(EventFacts.riskDay(facts, condition)) : facts;
        Dating.Resolved<Age> limit = Dating.resolve(life, condition, "age");
        if (limit.value() == null) {
            return limit.why();
        }
        PartialDate birth = life.birthDate();
        if (birth == null) {
            return Answer.unknown(BIRTH).showing(null, limit.value());
        }
        return below(birth, limit.value(), life.day(), BIRTH).showing(ageOf(birth, life.day()), limit.value());
    }

    /** Whether somebody born then is younger than the limit on a day. */
    static Answer below(PartialDate birth, Age limit, LocalDate day, String pointer) {
        return Answer.of(
                limit.reachedBy(birth.earliest()).isAfter(day),
                limit.reachedBy(birth.latest()).isAfter(day),
                Set.of(pointer));
    }

    /** Likewise on the first of the day's month, for what is paid by whole months: who reaches the limit on the first is out for that month. */
    static Answer belowAtStartOfMonth(PartialDate birth, Age limit, LocalDate day, String pointer) {
        return below(birth, limit, day.withDayOfMonth(1), pointer);
    }

    private static @Nullable Age ageOf(PartialDate birth, LocalDate day) {
        if (birth.latest().isAfter(day)) {
            return null;
        }
        java.time.Period lived = birth.latest().until(day);
        return new Age(lived.getYears(), lived.getMonths());
    }
}
