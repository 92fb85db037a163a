package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.Period;
import org.wayfare.model.law.Instrument;

/** Posting between two parties of a multilateral instrument, among whom nothing goes before it. */
public final class TreatyPosting {
    private TreatyPosting() {}

    /** Sent from one party to work in another, for no longer than the instrument allows; one that sets no limit says nothing of posting. */
    public static boolean isPosting(Life life, Instrument instrument, Period p) {
        boolean limited = instrument.posting() != null && instrument.posting().months() != null;
        if (!limited || p.posting() == null || p.posting().from().equals(p.workedIn())) {
            return false;
        }
        List<String> pair = List.of(p.posting().from(), p.workedIn());
        return AgreementFacts.boundCountries(life, instrument).containsAll(pair)
                && AgreementFacts.supersededBetween(life, instrument, pair) == null
                && AgreementFacts.fits(instrument, p);
    }
}
