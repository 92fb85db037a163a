package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.wayfare.facts.AgreementFacts.Standing;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Phrase;

/** The days on which an instrument is judged: one, or the first and the last that the month or year of a move may mean. */
final class AgreementDays {
    private AgreementDays() {}

    /** The judged day; where a move is dated with a month or a year only, the first and the last day of it. */
    static List<LocalDate> of(Life life) {
        PartialDate on = life.move() == null ? null : life.move().on();
        boolean open = on != null && !on.isExact() && on.latest().equals(life.day());
        return open ? List.of(on.earliest(), on.latest()) : List.of(life.day());
    }

    /** A standing that must be the same on every day in question; where it is not, it depends on the exact date. */
    static Standing over(Life life, Function<Life, Standing> onDay) {
        List<LocalDate> days = of(life);
        Standing last = onDay.apply(life);
        if (days.size() == 1) {
            return last;
        }
        Standing first = onDay.apply(life.on(days.get(0)));
        if (first.binds() && last.binds() || !first.perhaps() && !last.perhaps()) {
            return last;
        }
        boolean dated = first.perhaps() != last.perhaps();
        boolean surely = first.binds() || last.binds();
        return new Standing(
                false,
                dated ? Phrase.of("agreement.depends-on-date", days.get(0), days.get(1)) : last.reason(),
                first.perhaps(),
                last.perhaps(),
                dated && surely ? Set.of("/moves/" + life.moveIndex() + "/on") : Set.of());
    }
}
