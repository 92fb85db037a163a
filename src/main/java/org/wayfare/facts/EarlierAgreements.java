package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import org.wayfare.model.Period;
import org.wayfare.model.law.Instrument;

/**
 * Agreements between two States that the Regulations have replaced, and that go on for those who moved under them where they give more (C-227/89 Rönfeldt,
 * C-475/93 Thévenon: not for those who moved only once the Regulations held).
 */
public final class EarlierAgreements {
    /** Where Union coordination holds, or held. */
    private static final List<String> COORDINATED = List.of("eu", "eea", "eu-1408", "eu-883");

    private EarlierAgreements() {}

    /** The agreement was in force when the person worked in the other of its States, before Union coordination held between the two. */
    public static boolean mayGoOn(Life life, Instrument agreement) {
        List<Period> periods = life.facts().periods();
        return periods != null
                && "eu-883".equals(AgreementFacts.supersededBy(life, agreement))
                && periods.stream().anyMatch(p -> isMoveUnder(life, agreement, p));
    }

    private static boolean isMoveUnder(Life life, Instrument agreement, Period p) {
        boolean abroad = p.kind().isInsurableWork()
                && agreement.countries().contains(p.country())
                && !life.isNationalOf(p.country());
        if (!abroad || p.from() == null || agreement.from() == null) {
            return false;
        }
        LocalDate began = p.from().latest();
        boolean inForce = p.to() == null || !p.to().latest().isBefore(agreement.from());
        boolean before = agreement.countries().stream().anyMatch(c -> !life.wasIn(COORDINATED, c, began));
        return inForce && before;
    }
}
