package org.wayfare.model.law;

import java.math.BigDecimal;
import org.wayfare.model.Age;
import org.wayfare.model.Length;

/**
 * A length of insurance that grows with age: one unit for each calendar year after that in which an age is reached and before that of the insured event.
 *
 * @param sinceAge the age
 * @param untilAge years from that of this age on ask for no more
 * @param afterYear nor do years up to this one
 */
public record PerYear(Age sinceAge, Age untilAge, int afterYear) {
    /** The length asked of somebody born in one year whose event falls in another, never less than {@code least}. */
    public Length length(Length least, int bornIn, int eventIn) {
        int first = Math.max(bornIn + sinceAge.years(), afterYear);
        int last = Math.min(eventIn, bornIn + untilAge.years());
        BigDecimal years = BigDecimal.valueOf(last - first - 1L);
        return new Length(least.value().max(years), least.unit(), least.daysPerWeek());
    }
}
