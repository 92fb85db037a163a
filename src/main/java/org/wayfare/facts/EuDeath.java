package org.wayfare.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;

/**
 * A pensioner who lived in another State than the one that paid for health care has died (Reg. 883/2004 Art. 43).
 *
 * @param payer the State that paid for the care
 * @param livedIn where the pensioner lived
 */
public record EuDeath(String payer, String livedIn) {

    /** The deceased pensioner of a life; null: nobody of the kind. */
    public static @Nullable EuDeath of(Life life, EuScope scope) {
        FamilyMember deceased = life.deceased();
        if (deceased == null || deceased.residence() == null || deceased.periods() == null) {
            return null;
        }
        String home = deceased.residence();
        List<String> paid = deceased.periods().stream()
                .filter(p -> p.kind() == PeriodKind.PENSION)
                .map(life::legislationOf)
                .distinct()
                .toList();
        boolean worked = deceased.periods().stream().anyMatch(p -> atWork(life, deceased, p));
        if (paid.isEmpty() || paid.contains(home) || worked) {
            return null;
        }
        String payer = EuCare.longestInsured(life, deceased.periods(), paid);
        return scope.links(payer, home) ? new EuDeath(payer, home) : null;
    }

    /** Work that went on to the end goes before the pension (Art. 31). */
    private static boolean atWork(Life life, FamilyMember deceased, Period p) {
        PartialDate death = EventFacts.deathOf(life, deceased);
        boolean toTheEnd = p.to() == null || death != null && !p.to().latest().isBefore(death.earliest());
        return p.kind().isInsurableWork() && toTheEnd;
    }
}
