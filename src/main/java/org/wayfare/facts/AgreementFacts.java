package org.wayfare.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.Measure;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Branch;
import org.wayfare.model.Country;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Period;
import org.wayfare.model.Phrase;
import org.wayfare.model.Ratio;
import org.wayfare.model.Statement;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.law.AmountRule;
import org.wayfare.model.law.Instrument;

/** Questions about bilateral agreements. */
public final class AgreementFacts {
    private AgreementFacts() {}

    /**
     * How an instrument stands to a person: whether it binds, and the reason in a template.
     *
     * @param binds surely
     * @param first it binds, or may bind, on the first day that the date of a move may mean
     * @param last likewise on the last of them
     * @param missing pointers of the facts that would settle it; empty where it is settled, or where the library is silent
     */
    public record Standing(boolean binds, Phrase reason, boolean first, boolean last, Set<String> missing) {
        /** A standing that is the same on every day in question. */
        public Standing(boolean binds, Phrase reason) {
            this(binds, reason, binds, binds, Set.of());
        }

        /** What the library is silent about: it may bind. */
        static Standing open(Phrase reason) {
            return new Standing(false, reason, true, true, Set.of());
        }

        /** It binds, or may bind. */
        public boolean perhaps() {
            return first || last;
        }
    }

    /** Whether an agreement binds for this person; first in time, then to newer law, then in personal scope. */
    public static Standing standing(Life life, Instrument agreement) {
        return AgreementDays.over(life, other -> standingOnDay(other, agreement));
    }

    private static Standing standingOnDay(Life life, Instrument agreement) {
        if (agreement.status().startsWith("signed")) {
            return new Standing(false, Phrase.of("agreement.pending"));
        }
        LocalDate day = life.day();
        if (agreement.from() != null && day.isBefore(agreement.from())) {
            return new Standing(false, Phrase.of("agreement.not-yet", agreement.from()));
        }
        if (agreement.from() == null && agreement.signed() != null && day.isBefore(agreement.signed())) {
            return new Standing(false, Phrase.of("agreement.not-signed", agreement.signed()));
        }
        if (agreement.to() != null && day.isAfter(agreement.to())) {
            return new Standing(false, Phrase.of("agreement.ended", agreement.to()));
        }
        String newer = supersededBy(life, agreement);
        if (newer != null) {
            return new Standing(false, Phrase.of("agreement.superseded", newer));
        }
        Standing scope = personalScope(life, agreement);
        Phrase doubt = scope.perhaps() ? doubt(life, agreement) : null;
        return doubt == null ? scope : Standing.open(doubt);
    }

    /** Why nobody can say whether it is in force on the day; null: it is. */
    private static @Nullable Phrase doubt(Life life, Instrument agreement) {
        if (agreement.status().equals("unverified")) {
            return Phrase.of("agreement.unverified");
        }
        if (agreement.status().equals("in_force_parties_unverified")) {
            return Phrase.of("agreement.parties-unverified");
        }
        if (!agreement.bilateral() || agreement.from() != null) {
            return null;
        }
        if (agreement.to() != null) {
            return Phrase.of("agreement.start-unknown", agreement.to());
        }
        return agreement.isSeenOn(life.day()) ? null : Phrase.of("agreement.begun-unknown");
    }

    /** Regulation 883/2004 Art. 8(1) replaces agreements between its States for the persons that it covers; null: it does not here. */
    public static @Nullable String supersededBy(Life life, Instrument agreement) {
        List<String> pair = agreement.bilateral() ? agreement.countries() : boundCountries(life, agreement);
        String withTheUk = supersededWithTheUk(life, agreement);
        if (withTheUk != null) {
            return withTheUk;
        }
        return supersededBetween(life, agreement, pair);
    }

    /** Likewise between States of an instrument that are all of the Union's coordination. */
    public static @Nullable String supersededBetween(Life life, Instrument agreement, List<String> pair) {
        // A general convention on the treatment of persons stands beside coordination, not in its place.
        if (agreement.isGeneralConvention()) {
            return null;
        }
        if (!pair.stream().allMatch(c -> life.isIn("eu-883", c)) || isBesideAlone(life, agreement, pair)) {
            return null;
        }
        boolean covered = life.hasNationalityIn("eu-883") || life.isRefugee() || life.isStateless();
        if (covered) {
            return "eu-883";
        }
        boolean thirdCountry = pair.stream().allMatch(c -> life.isIn("eu-1231", c))
                && life.residence() != null
                && life.isIn("eu-1231", life.residence())
                && life.lawfulResidence().isYes();
        return thirdCountry ? "eu-1231" : null;
    }

    /** It would carry or complete the Regulation, but the Regulation does not link these States for the person on the day (EFTA Convention before 2016). */
    private static boolean isBesideAlone(Life life, Instrument agreement, List<String> pair) {
        if (agreement.beside().isEmpty() || !life.hasNationalityIn("eu-883")) {
            return false;
        }
        EuScope scope = EuTerritory.ofNationals(life);
        return scope == null || pair.stream().noneMatch(a -> pair.stream().anyMatch(b -> scope.links(a, b)));
    }

    /**
     * Reading: agreements of the United Kingdom with States of the Union do not revive with its withdrawal, but for the one with Ireland, made for it.
     */
    private static @Nullable String supersededWithTheUk(Life life, Instrument agreement) {
        List<String> pair = agreement.countries();
        boolean withUnion = agreement.bilateral()
                && pair.contains("GB")
                && !pair.contains("IE")
                && pair.stream().anyMatch(c -> life.isIn("eu", c));
        if (withUnion && !life.isIn("eu-883", "GB")) {
            return "uk-tca";
        }
        // The Swiss convention leaves those alone whom the agreement on citizens' rights covers (its Art. 7(1)).
        boolean withSwitzerland = agreement.bilateral() && pair.contains("GB") && pair.contains("CH");
        return withSwitzerland && UkFacts.isInContinuity(life, agreement) ? "uk-ch-separation" : null;
    }

    private static Standing personalScope(Life life, Instrument agreement) {
        if (agreement.personalScope().equals("refugees")
                || agreement.personalScope().equals("stateless")) {
            boolean covered = agreement.personalScope().equals("refugees") ? life.isRefugee() : life.isStateless();
            return new Standing(covered, Phrase.of(covered ? "agreement.refugee" : "agreement.not-refugee"));
        }
        boolean national = isNational(life, agreement);
        boolean protectedPerson = isProtected(life, agreement);
        boolean byOccupation = agreement.personalScope().equals("rhine_boatmen");
        if (!byOccupation && (national || protectedPerson)) {
            return new Standing(true, Phrase.of(national ? "agreement.national" : "agreement.refugee"));
        }
        if (!byOccupation && isFamilyOfNational(life, agreement)) {
            return new Standing(true, Phrase.of("agreement.family"));
        }
        return switch (agreement.personalScope()) {
            case "all_persons" -> new Standing(true, Phrase.of("agreement.all-persons"));
            case "workers" ->
                hasWorked(life, agreement)
                        ? new Standing(true, Phrase.of("agreement.worker"))
                        : new Standing(false, Phrase.of("agreement.not-worker"));
            case "rhine_boatmen" ->
                life.facts().periods() != null
                                && life.facts().periods().stream()
                                        .anyMatch(p -> p.occupation() == org.wayfare.model.Occupation.RHINE_BOATMAN)
                        ? new Standing(true, Phrase.of("agreement.worker"))
                        : new Standing(false, Phrase.of("agreement.not-boatman"));
            case "nationals" -> notNational(life, agreement);
            default -> Standing.open(Phrase.of("agreement.scope-unknown"));
        };
    }

    private static Standing notNational(Life life, Instrument agreement) {
        String bound = UnionCitizens.boundParty(life, agreement);
        if (bound != null) {
            Country other = new Country(other(agreement, bound));
            return new Standing(true, Phrase.of("agreement.union-citizen", new Country(bound), other));
        }
        if (RefugeeConventions.mayExtend(life, agreement)) {
            return Standing.open(Phrase.of("agreement.refugee-convention"));
        }
        return InterimAgreements.mayExtend(life, agreement)
                ? Standing.open(Phrase.of("agreement.extended-interim"))
                : new Standing(false, Phrase.of("agreement.not-national"));
    }

    private static boolean isNational(Life life, Instrument agreement) {
        return life.nationalities().stream().anyMatch(state -> agreement.binds(state, life.day()));
    }

    static boolean isProtected(Life life, Instrument agreement) {
        return agreement.refugees() && (life.isRefugee() || life.isStateless());
    }

    /** Those of the branches in which the agreement covers this person: some cover all persons in one branch and nationals alone in another. */
    public static Set<Branch> covered(Life life, Instrument agreement, Set<Branch> branches) {
        if (agreement.nationalsFor().isEmpty()
                || isNational(life, agreement)
                || isProtected(life, agreement)
                || isFamilyOfNational(life, agreement)) {
            return branches;
        }
        return branches.stream()
                .filter(b -> !agreement.nationalsFor().contains(b))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Reading: members of the family and survivors derive rights from a national of a party. */
    static boolean isFamilyOfNational(Life life, Instrument agreement) {
        List<FamilyMember> family = life.facts().family();
        return family != null
                && family.stream()
                        .anyMatch(m -> (m.relation().isPartner() || m.relation() == org.wayfare.model.Relation.PARENT)
                                && m.nationalities() != null
                                && m.periods() != null
                                && !m.periods().isEmpty()
                                && m.nationalities().stream().anyMatch(agreement.countries()::contains));
    }

    private static boolean hasWorked(Life life, Instrument agreement) {
        return life.facts().periods() != null
                && life.facts().periods().stream()
                        .anyMatch(
                                p -> p.kind().isWork() && agreement.countries().contains(p.country()));
    }

    /** States of this life bound on the day by a multilateral instrument other than those of the Union and the United Kingdom, which have rules of their own. */
    public static List<String> boundCountries(Life life, Instrument instrument) {
        if (instrument.bilateral() || !isOfStates(life, instrument)) {
            return List.of();
        }
        List<String> bound = life.countries().stream()
                .filter(c -> AgreementDays.of(life).stream().anyMatch(day -> instrument.binds(c, day)))
                .toList();
        return instrument.hub() == null || bound.contains(instrument.hub()) ? bound : List.of();
    }

    /** No act of the Union but what carries or completes one, and none that follows it with the United Kingdom: these have rules of their own. */
    public static boolean isOfStates(Life life, Instrument instrument) {
        return (!life.isOfUnion(instrument.id()) || !instrument.beside().isEmpty())
                && !life.isOfWithdrawal(instrument.id());
    }

    /** How a multilateral instrument stands to a person: as an agreement does, among the States of this life that it binds. */
    public static @Nullable Standing multilateral(Life life, Instrument instrument) {
        if (boundCountries(life, instrument).size() < 2) {
            return null;
        }
        if (instrument.status().equals("aspirational")) {
            return new Standing(false, Phrase.of("agreement.aspirational"));
        }
        return AgreementDays.over(
                life,
                other -> life.countries().stream()
                                        .filter(c -> instrument.binds(c, other.day()))
                                        .count()
                                < 2
                        ? new Standing(false, Phrase.of("agreement.parties-not-on-day"))
                        : standingOnDay(other, instrument));
    }

    /** Likewise for the report: what carries or completes newer law is shown as binding beside it, and concludes nothing of its own. */
    public static @Nullable Standing shown(Life life, Instrument instrument) {
        Standing standing = multilateral(life, instrument);
        if (standing == null
                || standing.binds()
                || instrument.beside().isEmpty()
                || !instrument.inForceOn(life.day())) {
            return standing;
        }
        String newer = supersededBy(life, instrument);
        return newer != null && instrument.beside().contains(newer)
                ? new Standing(true, Phrase.of("agreement.beside", newer))
                : standing;
    }

    /** The other States of this life that it binds. */
    public static Set<String> others(Life life, Instrument instrument, String state) {
        Set<String> others = new java.util.TreeSet<>(boundCountries(life, instrument));
        others.remove(state);
        return others;
    }

    /** The scheme pays by aggregation in the share of own periods in a full working life. */
    public static boolean overFullCareer(Award award) {
        AmountRule rule = award.scheme().amount();
        return rule != null && rule.counted() == null && rule.fullCareerShare();
    }

    /** The theoretical amount in the share of own periods in a full working life; null where either is not known. */
    public static @Nullable AmountFinding shareOfFullCareer(Life life, Award award, Totals totals, Statement stated) {
        BigDecimal whole = AmountFacts.fullCareer(life, award, totals.unit());
        Measure own = totals.own();
        if (whole == null || stated.theoretical() == null || own.min().compareTo(own.max()) != 0) {
            return null;
        }
        Ratio share = new Ratio(own.min(), whole).atMostWhole();
        Money proRata = stated.theoretical().times(share);
        return new AmountFinding(
                award.scheme().id(),
                new AmountResult(
                        proRata,
                        stated.independent(),
                        stated.theoretical(),
                        proRata,
                        null,
                        share,
                        totals.unit().unit(),
                        AmountMethod.PRO_RATA,
                        false,
                        List.of()));
    }

    /** The other party. */
    public static String other(Instrument agreement, String state) {
        List<String> pair = agreement.countries();
        return pair.get(0).equals(state) ? pair.get(1) : pair.get(0);
    }

    /** Branches in which periods are added; none where the library does not know. */
    public static Set<Branch> aggregates(Instrument agreement) {
        return agreement.aggregation() == null ? Set.of() : agreement.aggregation();
    }

    /** Periods below which that State need not pay this person by aggregation; null: none. */
    public static @Nullable Length minPeriod(Life life, Instrument agreement, String state) {
        return agreement.minPeriods().stream()
                .filter(least -> (least.state() == null || least.state().equals(state))
                        && !(least.abroadOnly() && state.equals(life.residence())))
                .map(Instrument.MinPeriod::length)
                .findFirst()
                .orElse(null);
    }

    /** Branches whose cash benefits are paid in the other State; none where the library does not know. */
    public static Set<Branch> exports(Instrument agreement) {
        Set<Branch> branches = EnumSet.noneOf(Branch.class);
        if (agreement.export() != null) {
            branches.addAll(agreement.export());
        }
        branches.remove(Branch.HEALTHCARE);
        branches.remove(Branch.UNEMPLOYMENT);
        return branches;
    }

    /** A pension is drawn from the one State and none from the other, where the person lives (now, or after the move). */
    public static boolean pensionerOf(Life life, String payer, String residence) {
        return residence.equals(life.residence())
                && HoldingFacts.drawsPension(life, payer).isYes()
                && HoldingFacts.drawsPension(life, residence).isNo();
    }

    /** Pensions are drawn from both States, and the person lives in one of them. */
    public static boolean pensionerOfBoth(Life life, Instrument agreement) {
        return agreement.countries().stream()
                .allMatch(s -> HoldingFacts.drawsPension(life, s).isYes());
    }

    /** The posting goes on on the day, surely or perhaps; who has moved elsewhere for good is not posted any more. */
    public static boolean isPostedNow(Life life, Period p) {
        boolean left = life.hasMoved() && !p.workedIn().equals(life.residence());
        return !left && !InsuranceFacts.covers(life, p).isNo();
    }

    /** A period of posting from one party to the other, at whatever time. */
    public static boolean isPosting(Life life, Instrument agreement, Period p) {
        return p.posting() != null
                && agreement.countries().contains(p.posting().from())
                && agreement.countries().contains(p.workedIn())
                && !p.posting().from().equals(p.workedIn());
    }

    /** The posting is expected to last no longer than the agreement allows; unknown lengths are taken to fit. */
    public static boolean fits(Instrument agreement, Period p) {
        Integer most = agreement.posting() == null ? null : agreement.posting().months();
        Integer expected = p.posting() == null ? null : p.posting().expectedMonths();
        return most == null || expected == null || expected <= most;
    }
}
