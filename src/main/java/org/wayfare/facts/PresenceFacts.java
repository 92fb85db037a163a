package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wayfare.calc.DaySet;
import org.wayfare.model.Event;
import org.wayfare.model.EventType;
import org.wayfare.model.PartialDate;
import org.wayfare.model.law.Condition;

/** Questions about days of actual presence. */
public final class PresenceFacts {
    private PresenceFacts() {}

    /** Is present in the State for at least so many days of the calendar year, stays abroad taken off. */
    public static Answer presentAtLeast(Life life, Condition condition) {
        Answer lives = ResidenceFacts.resides(life, condition.country());
        Dating.Resolved<BigDecimal> need = Dating.resolve(life, condition, "days");
        if (!lives.isYes() || need.value() == null) {
            return lives.isYes() ? need.why() : lives;
        }
        LocalDate first = LocalDate.of(life.day().getYear(), 1, 1);
        DaySet year = DaySet.of(first, first.plusYears(1).minusDays(1));
        DaySet away = DaySet.EMPTY;
        if (life.move() != null && life.move().temporary()) {
            PartialDate until = life.move().until();
            if (until == null) {
                return Answer.unknown("/moves/" + life.moveIndex() + "/until").showing(null, need.value());
            }
            away = DaySet.of(life.day(), until.latest());
        }
        for (Event e :
                life.facts().events() == null ? List.<Event>of() : life.facts().events()) {
            if (e.type() == EventType.STAY_ABROAD && e.date() != null) {
                if (e.until() == null) {
                    return Answer.unknown(e.pointer("until")).showing(null, need.value());
                }
                away = away.or(DaySet.of(e.date().earliest(), e.until().latest()));
            }
        }
        BigDecimal present = BigDecimal.valueOf(year.minus(away).days());
        return Answer.of(present.compareTo(need.value()) >= 0).showing(present, need.value());
    }
}
