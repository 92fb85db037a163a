package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Confidence;
import org.wayfare.model.Evidence;
import org.wayfare.model.Length;
import org.wayfare.model.Text;

/**
 * A coordination instrument: a bilateral agreement or a multilateral act.
 *
 * @param id {@code bsa-AA-BB} or the id of a multilateral instrument
 * @param type what kind of act it is, e.g. {@code multilateral_treaty}, {@code ilo_convention}, {@code regional_framework}
 * @param from entry into force; null: not known
 * @param to last day; null: in force
 * @param status what the library knows of its state, e.g. {@code in_force}, {@code signed_or_pending}, {@code superseded_eu}
 * @param seen the day of the oldest source that has it in force; null: none has a day
 * @param parties each with its dates
 * @param terms whom and what it covers, and what it lets happen to periods and pensions
 * @param forms what to ask for
 * @param beside instruments that it carries or completes: it stands beside them rather than giving way
 * @param precedence to which order of law it belongs, and what it goes before
 * @param hub the State that is one side of every link; null: any two parties are linked
 * @param grants groups of people whom it puts on a par with nationals
 * @param interplay how it shares time and States with other instruments
 * @param treatment terms on which it asks for treatment like nationals; empty: on none but its personal scope
 * @param direct States whose courts or authorities are known to apply its treatment to persons directly, with the branches
 * @param evidence the best that was read of it
 * @param countries that are party at some time, in alphabetical order
 */
public record Instrument(
        String id,
        boolean bilateral,
        String type,
        Text names,
        String status,
        @Nullable LocalDate signed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate seen,
        List<Party> parties,
        Terms terms,
        List<Care> healthcare,
        List<Form> forms,
        List<String> beside,
        Precedence precedence,
        @Nullable String hub,
        List<Grant> grants,
        Interplay interplay,
        List<Treatment> treatment,
        Map<String, Set<Branch>> direct,
        Map<String, List<Citation>> law,
        Evidence evidence,
        Confidence confidence,
        List<String> countries) {

    /** Branches that it covers; empty: not known. */
    public Set<Branch> branches() {
        return terms.branches();
    }

    /** Nationals, all_persons, workers, refugees, stateless, rhine_boatmen or unknown. */
    public String personalScope() {
        return terms.personalScope();
    }

    /** Refugees and stateless persons are within the scope. */
    public boolean refugees() {
        return terms.refugees();
    }

    /** Branches in which it covers nationals of the parties alone, whoever else it covers. */
    public Set<Branch> nationalsFor() {
        return terms.nationalsFor();
    }

    /** Branches in which nationals of the parties are on a par. */
    public Set<Branch> equalTreatment() {
        return terms.equalTreatment();
    }

    /** Branches in which periods are added; null: not known. */
    public @Nullable Set<Branch> aggregation() {
        return terms.aggregation();
    }

    /** Whose periods in third States are added too, and in which; empty: nobody's. */
    public List<ThirdStates> thirdStates() {
        return terms.thirdStates();
    }

    /** Periods below which a State need not pay by aggregation; empty: none known. */
    public List<MinPeriod> minPeriods() {
        return terms.minPeriods();
    }

    /** Branches whose cash benefits are paid in the other State; null: not known. */
    public @Nullable Set<Branch> export() {
        return terms.export();
    }

    /** Also in third States. */
    public boolean exportAnywhere() {
        return terms.exportAnywhere();
    }

    /** Pro_rata, direct, better_of, residence or unknown. */
    public String calculation() {
        return terms.calculation();
    }

    /** How long a worker may be sent under the law of home; null: it does not say. */
    public @Nullable Posting posting() {
        return terms.posting();
    }

    /** Family benefits are paid for children in the other State. */
    public boolean childrenAbroad() {
        return terms.childrenAbroad();
    }

    /**
     * A party with the days between which it is bound.
     *
     * @param through the instrument, or the group of States, by which alone it is bound to the others; null: by this one
     * @param towards parties to which alone it is bound on these days; empty: all
     * @param accepts branches that it has accepted, of an instrument that lets States choose; null: not known, or no choice
     */
    public record Party(
            String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String through,
            List<String> towards,
            @Nullable Set<Branch> accepts) {
        /** The party is bound on that day. */
        boolean isBoundOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        /** It is bound to that party, so far as its own row says. */
        public boolean isTowards(String other) {
            return towards.isEmpty() || towards.contains(other);
        }
    }

    /**
     * Its place among other instruments.
     *
     * @param order the order of law that it belongs to; null: law between States
     * @param replacesAgreements it takes the place of agreements between its States for those whom it covers
     * @param over instruments before which it goes
     * @param yieldsTo instruments that go before it
     */
    public record Precedence(
            @Nullable LegalOrder order, boolean replacesAgreements, List<String> over, List<String> yieldsTo) {
        /** Law between States that gives way to nothing in particular. */
        public static final Precedence NONE = new Precedence(null, false, List.of(), List.of());
    }

    /**
     * Periods in a third State are added, where law binds it.
     *
     * @param addedBy the parties whose institutions add them
     * @param boundToBoth the third State must be bound to the other party too, by an instrument of any kind
     * @param lastResort only where the periods of the parties are not enough, and an agreement with any one of them is enough
     * @param group to which the third State must belong, instead of being bound to the adding party; null: it must be bound
     * @param boundBy instruments of which one must bind it to the adding party; empty: any
     * @param whoever an agreement of the States is enough, whether or not it covers the person
     */
    public record ThirdStates(
            Set<String> addedBy,
            boolean boundToBoth,
            boolean lastResort,
            @Nullable String group,
            Set<String> boundBy,
            boolean whoever) {}

    /**
     * Periods below which a State need not pay by aggregation.
     *
     * @param state that asks for it; null: every party
     * @param abroadOnly only of those who do not live in that State
     */
    public record MinPeriod(Length length, @Nullable String state, boolean abroadOnly) {}

    /** Posting: for how many months the first State's legislation goes on. */
    public record Posting(
            @Nullable Integer months, @Nullable String form) {}

    /** Health care on behalf of the other State: for whom, and the form. */
    public record Care(String who, @Nullable String form, List<Citation> law) {}

    /** A form to ask for. */
    public record Form(
            @Nullable Branch branch, String form, @Nullable Text use) {}

    /** The instrument goes before another one, by what either of them says. */
    public boolean goesBefore(Instrument other) {
        return precedence.over().contains(other.id())
                || other.precedence().yieldsTo().contains(id);
    }

    /** An act of the Union, or what the Union has concluded with partners other than the United Kingdom after its withdrawal. */
    public boolean isOfUnion() {
        return precedence.order() == LegalOrder.UNION;
    }

    /** Has terms for refugees or stateless persons, to whom one State that is bound is enough. */
    public boolean protectsInOneState() {
        return !treatment.isEmpty()
                && (refugees()
                        || personalScope().equals("refugees")
                        || personalScope().equals("stateless"));
    }

    /** A general convention on how to treat persons, rather than a law between institutions. */
    public boolean isGeneralConvention() {
        return type.equals("ilo_convention") || type.equals("un_convention");
    }

    /** Carries rights from one party to the other: periods are added, or pensions are paid abroad. Mere equal treatment does not, nor a general convention. */
    public boolean makesPortable() {
        Set<Branch> added = aggregation();
        Set<Branch> paid = export();
        return !isGeneralConvention()
                && (added != null && !added.isEmpty()
                        || paid != null
                                && !paid.isEmpty()
                                && (bilateral || !calculation().equals("unknown")));
    }

    /** What is cited for a matter ({@code aggregation}, {@code export}, ...), else the instrument as such. */
    public List<Citation> lawOf(String matter) {
        List<Citation> found = law.get(matter);
        return found != null && !found.isEmpty() ? found : law.getOrDefault("instrument", List.of());
    }

    /** Where the first day is not known: a source as old as the day, or older, has it in force. */
    public boolean isSeenOn(LocalDate day) {
        return to == null && seen != null && !day.isBefore(seen);
    }

    /** In force on that day, so far as the library knows; an unknown entry into force counts where the status says in force. */
    public boolean inForceOn(LocalDate day) {
        boolean begun = from != null ? !day.isBefore(from) : status.startsWith("in_force");
        return begun
                && (to == null || !day.isAfter(to))
                && !status.startsWith("signed")
                && !status.equals("unverified");
    }

    /** The country is a party on that day. */
    public boolean binds(String country, LocalDate day) {
        return parties.stream().anyMatch(p -> p.country().equals(country) && p.isBoundOn(day));
    }

    /** The country is a party on that day, and accepted the branch so far as the library knows. */
    public boolean binds(String country, Branch branch, LocalDate day) {
        return parties.stream()
                .anyMatch(p -> p.country().equals(country)
                        && p.isBoundOn(day)
                        && (p.accepts() == null || p.accepts().contains(branch)));
    }
}
