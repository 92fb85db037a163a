package org.wayfare.facts;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.Phrase;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Instrument;

/**
 * Questions about the United Kingdom after its withdrawal from the Union. With the Union, the EEA-EFTA States and Switzerland alike one agreement keeps
 * the Regulations for links from before the end of transition, and another (or a bilateral one) governs what came later.
 */
public final class UkFacts {
    private static final String UK = "GB";
    private static final String FAMILY = "uk-";
    /** End of the transition period (Withdrawal Agreement Art. 126). */
    private static final LocalDate TRANSITION_ENDED = LocalDate.of(2020, 12, 31);

    private static final Set<ResidenceStatus> WITHDRAWAL_TITLES =
            Set.of(ResidenceStatus.WITHDRAWAL_AGREEMENT, ResidenceStatus.SETTLED, ResidenceStatus.PRE_SETTLED);
    /** What rests on periods from before the end of transition (Withdrawal Agreement Art. 32(1)(a)). */
    private static final Set<Branch> BY_PERIODS = EnumSet.of(Branch.OLD_AGE, Branch.SURVIVORS, Branch.INVALIDITY);

    private UkFacts() {}

    /** How one of the agreements of the withdrawal stands to a person; null where it is none, or this life does not link its sides. */
    public static AgreementFacts.@Nullable Standing standing(Life life, Instrument instrument) {
        if (!instrument.id().startsWith(FAMILY) || countries(life, instrument).size() < 2) {
            return null;
        }
        LocalDate first = first(instrument);
        if (life.day().isBefore(first)) {
            return new AgreementFacts.Standing(false, Phrase.of("agreement.not-yet", first));
        }
        boolean kept = isInContinuity(life, instrument);
        if (keeps(instrument)) {
            boolean periods = !kept && hasPeriodsAcross(life, instrument);
            String reason = kept ? "uk.continuity" : periods ? "uk.special" : "uk.no-continuity";
            return new AgreementFacts.Standing(kept || periods, Phrase.of(reason));
        }
        if (kept) {
            return new AgreementFacts.Standing(false, Phrase.of("agreement.superseded", keeperFor(instrument)));
        }
        String home = life.residence();
        boolean inside = home != null
                && instrument.countries().contains(home)
                && !life.lawfulResidence().isNo();
        return new AgreementFacts.Standing(inside, Phrase.of(inside ? "uk.lawful" : "uk.outside"));
    }

    /** The agreement keeps the Regulations for links from before the end of transition. */
    public static boolean keeps(Instrument instrument) {
        return instrument.personalScope().equals("grandfathered");
    }

    private static LocalDate first(Instrument instrument) {
        LocalDate after = TRANSITION_ENDED.plusDays(1);
        return instrument.from() == null || instrument.from().isBefore(after) ? after : instrument.from();
    }

    private static String keeperFor(Instrument newer) {
        return newer.id().equals("uk-tca") ? "uk-wa" : newer.id() + "-separation";
    }

    /** The branches that the agreement reaches for this person: all of it, or only what rests on periods (Art. 32). */
    public static Set<Branch> branches(Life life, Instrument instrument) {
        return keeps(instrument) && !isInContinuity(life, instrument) ? BY_PERIODS : instrument.branches();
    }

    /** Its States in this life, in alphabetical order; fewer than two where they are not linked. */
    public static List<String> countries(Life life, Instrument instrument) {
        List<String> linked = life.countries().stream()
                .filter(instrument.countries()::contains)
                .toList();
        return linked.contains(UK) ? linked : List.of();
    }

    /**
     * In a situation that links both sides since before the end of transition, without a break (Withdrawal Agreement Art. 30; Swiss agreement of 25
     * February 2019 Art. 25): the title of residence says so, or a national of the one has lived, or worked, on the other side since then.
     */
    public static boolean isInContinuity(Life life, Instrument instrument) {
        if (life.day().isBefore(first(instrument)) && keeps(instrument)) {
            return false;
        }
        Set<String> partners = partners(instrument);
        ResidenceStatus status = life.status();
        String home = life.residence();
        boolean titled = status != null
                && WITHDRAWAL_TITLES.contains(status)
                && home != null
                && instrument.countries().contains(home)
                && (partners.stream().anyMatch(s -> life.isIn("eu", s)) || ofOneSide(life, partners));
        return titled || livesAcross(life, partners) || worksAcross(life, partners);
    }

    private static Set<String> partners(Instrument instrument) {
        Set<String> partners = new TreeSet<>(instrument.countries());
        partners.remove(UK);
        return partners;
    }

    private static boolean ofOneSide(Life life, Set<String> partners) {
        return life.isNationalOf(UK) || ofPartner(life, partners);
    }

    private static boolean ofPartner(Life life, Set<String> partners) {
        return life.nationalities().stream().anyMatch(partners::contains);
    }

    /** Reading: a Briton who moves on from one State of the Union to another stays in a situation that links both sides. */
    private static boolean livesAcross(Life life, Set<String> partners) {
        String home = life.residence();
        if (home == null) {
            return false;
        }
        boolean briton = life.isNationalOf(UK);
        Set<String> side = briton ? partners : Set.of(UK);
        return side.contains(home) && (briton || ofPartner(life, partners)) && sinceTransition(life, side);
    }

    /** Back from the day through residence entries that follow each other on one side, to one from before the end of transition. */
    private static boolean sinceTransition(Life life, Set<String> side) {
        List<Residence> entries = life.facts().residence();
        LocalDate until = life.hasMoved() ? life.day().minusDays(1) : life.day();
        for (int i = 0; entries != null && i < entries.size(); i++) {
            Residence covering = covering(entries, side, until);
            if (covering == null || covering.from() == null) {
                return false;
            }
            if (covering.from().surelyBy(TRANSITION_ENDED)) {
                return true;
            }
            until = covering.from().earliest().minusDays(1);
        }
        return false;
    }

    private static @Nullable Residence covering(List<Residence> entries, Set<String> side, LocalDate day) {
        return entries.stream()
                .filter(r -> side.contains(r.country())
                        && r.from() != null
                        && r.from().surelyBy(day)
                        && (r.to() == null || !r.to().latest().isBefore(day)))
                .findFirst()
                .orElse(null);
    }

    private static boolean worksAcross(Life life, Set<String> partners) {
        return periods(life).stream()
                .anyMatch(p -> p.kind().isInsurableWork()
                        && begunBefore(p.from())
                        && InsuranceFacts.covers(life, p).isYes()
                        && isAcross(life, life.legislationOf(p), partners));
    }

    /** Seen from the person's nationality, the State lies on the other side. */
    private static boolean isAcross(Life life, String state, Set<String> partners) {
        return state.equals(UK)
                ? ofPartner(life, partners) && !life.isNationalOf(UK)
                : partners.contains(state) && life.isNationalOf(UK);
    }

    /** Insured, or resident, on the other side before the end of transition (Withdrawal Agreement Art. 32(1)(a)). */
    private static boolean hasPeriodsAcross(Life life, Instrument instrument) {
        Set<String> partners = partners(instrument);
        boolean insured = periods(life).stream()
                .anyMatch(p -> begunBefore(p.from())
                        && !Boolean.FALSE.equals(p.countsAsInsured())
                        && isAcross(life, life.legislationOf(p), partners));
        List<Residence> entries = life.facts().residence();
        return insured
                || entries != null
                        && entries.stream()
                                .anyMatch(r -> begunBefore(r.from())
                                        && r.status() != ResidenceStatus.IRREGULAR
                                        && isAcross(life, r.country(), partners));
    }

    private static boolean begunBefore(@Nullable PartialDate from) {
        return from != null && from.surelyBy(TRANSITION_ENDED);
    }

    private static List<Period> periods(Life life) {
        return life.facts().periods() == null ? List.of() : life.facts().periods();
    }

    /** The States of the other side, seen from one of the States that an agreement links in this life. */
    public static Set<String> others(List<String> linked, String state) {
        Set<String> others = new TreeSet<>(linked);
        others.removeIf(s -> s.equals(UK) == state.equals(UK));
        return others;
    }

    /**
     * All other States of this life between which the agreements add periods: a State of the Union adds those of the United Kingdom and of the other States of
     * the Union together (Protocol Art. SSC.7: of any other State).
     */
    public static Set<String> everyOther(List<String> linked, String state) {
        Set<String> others = new TreeSet<>(linked);
        others.remove(state);
        return others;
    }

    /** The State drawn on for a pension by somebody who lives on the other side and draws none there; null: no such pension. */
    public static @Nullable String pensionerOf(Life life, List<String> linked) {
        String home = life.residence();
        if (home == null
                || !linked.contains(home)
                || !HoldingFacts.drawsPension(life, home).isNo()) {
            return null;
        }
        return others(linked, home).stream()
                .filter(state -> HoldingFacts.drawsPension(life, state).isYes())
                .findFirst()
                .orElse(null);
    }

    /** The State whose legislation applies: of the work that goes on, else of residence; null: not known. */
    public static @Nullable String legislation(Life life, Instrument agreement) {
        return periods(life).stream()
                .filter(p -> p.kind().isInsurableWork()
                        && InsuranceFacts.covers(life, p).isYes())
                .findFirst()
                .map(p -> isPosting(life, agreement, p) && !AgreementFacts.fits(agreement, p)
                        ? p.workedIn()
                        : life.legislationOf(p))
                .orElse(life.residence());
    }

    /** A period of posting from the one side to the other. */
    public static boolean isPosting(Life life, Instrument agreement, Period p) {
        return AgreementFacts.isPosting(life, agreement, p)
                && !Boolean.FALSE.equals(p.posted())
                && p.posting() != null
                && p.posting().from().equals(UK) != p.workedIn().equals(UK);
    }

    /** In work under the legislation of the United Kingdom on a day after the transition period, living in the EEA or Switzerland. */
    public static boolean worksThere(Life life) {
        String home = life.residence();
        boolean across = home != null && (life.isIn("eea", home) || life.isIn("ch", home));
        return across
                && life.day().isAfter(TRANSITION_ENDED)
                && periods(life).stream()
                        .anyMatch(p -> p.kind().isInsurableWork()
                                && life.legislationOf(p).equals(UK)
                                && InsuranceFacts.covers(life, p).isYes());
    }
}
