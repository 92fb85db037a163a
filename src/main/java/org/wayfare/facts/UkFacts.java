package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Phrase;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Instrument;

/** Questions about the United Kingdom after its withdrawal from the Union. */
public final class UkFacts {
    private static final String UK = "GB";
    /** End of the transition period (Withdrawal Agreement Art. 126). */
    private static final LocalDate TRANSITION_ENDED = LocalDate.of(2020, 12, 31);

    private static final Set<ResidenceStatus> WITHDRAWAL_TITLES =
            Set.of(ResidenceStatus.WITHDRAWAL_AGREEMENT, ResidenceStatus.SETTLED, ResidenceStatus.PRE_SETTLED);

    private UkFacts() {}

    /** How one of the two agreements stands to a person; null where it is neither, or this life does not link the United Kingdom with the Union. */
    public static AgreementFacts.@Nullable Standing standing(Life life, Instrument instrument) {
        boolean withdrawal = instrument.id().equals("uk-wa");
        if (!withdrawal && !instrument.id().equals("uk-tca") || countries(life).size() < 2) {
            return null;
        }
        if (!life.day().isAfter(TRANSITION_ENDED)) {
            return new AgreementFacts.Standing(false, Phrase.of("agreement.not-yet", TRANSITION_ENDED.plusDays(1)));
        }
        boolean kept = isInContinuity(life);
        if (withdrawal) {
            return new AgreementFacts.Standing(kept, Phrase.of(kept ? "uk.continuity" : "uk.no-continuity"));
        }
        if (kept) {
            return new AgreementFacts.Standing(false, Phrase.of("agreement.superseded", "uk-wa"));
        }
        String home = life.residence();
        boolean inside = home != null
                && (home.equals(UK) || life.isIn("eu", home))
                && !life.lawfulResidence().isNo();
        return new AgreementFacts.Standing(inside, Phrase.of(inside ? "uk.lawful" : "uk.outside"));
    }

    /** The United Kingdom and the States of the Union in this life; fewer than two where they are not linked. */
    public static List<String> countries(Life life) {
        Set<String> linked = new TreeSet<>();
        for (String country : life.countries()) {
            if (country.equals(UK) || life.isIn("eu", country)) {
                linked.add(country);
            }
        }
        return linked.contains(UK) ? List.copyOf(linked) : List.of();
    }

    /**
     * In a situation that links both since before the end of transition, without a break (Withdrawal Agreement Art. 30): the title of residence says so, or
     * somebody of the one has lived in the other since then.
     */
    private static boolean isInContinuity(Life life) {
        ResidenceStatus status = life.status();
        if (status != null && WITHDRAWAL_TITLES.contains(status)) {
            return true;
        }
        Residence home = life.home();
        PartialDate since = home == null ? null : home.from();
        if (since == null || !since.surelyBy(TRANSITION_ENDED)) {
            return false;
        }
        boolean britonInUnion = life.isNationalOf(UK) && life.isIn("eu", home.country());
        return britonInUnion || home.country().equals(UK) && life.hasNationalityIn("eu") && !life.isNationalOf(UK);
    }

    /** The States of the other side, seen from one State. */
    public static Set<String> others(Life life, String state) {
        Set<String> others = new TreeSet<>();
        for (String country : countries(life)) {
            if (country.equals(UK) != state.equals(UK)) {
                others.add(country);
            }
        }
        return others;
    }

    /** The State drawn on for a pension by somebody who lives on the other side and draws none there; null: no such pension. */
    public static @Nullable String pensionerOf(Life life) {
        String home = life.residence();
        if (home == null || !HoldingFacts.drawsPension(life, home).isNo()) {
            return null;
        }
        return others(life, home).stream()
                .filter(state -> HoldingFacts.drawsPension(life, state).isYes())
                .findFirst()
                .orElse(null);
    }

    /** The State whose legislation applies: of the work that goes on, else of residence; null: not known. */
    public static @Nullable String legislation(Life life) {
        if (life.facts().periods() != null) {
            for (var period : life.facts().periods()) {
                if (period.kind().isInsurableWork()
                        && InsuranceFacts.covers(life, period).isYes()) {
                    return life.legislationOf(period);
                }
            }
        }
        return life.residence();
    }
}
