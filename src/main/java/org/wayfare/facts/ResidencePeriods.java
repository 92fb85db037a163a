package org.wayfare.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.calc.DaySet;
import org.wayfare.calc.Stretch;
import org.wayfare.model.Age;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Residence;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw.ResidenceInsurance;
import org.wayfare.model.law.Dated;

/** Residence that is a period of insurance by itself (Reg. 883/2004 Art. 1(t) and (v)): in States whose pensions rest on residence. */
public final class ResidencePeriods {
    private static final String ENTRY = "/residence/";

    private ResidencePeriods() {}

    /** The stated periods behind a branch, of the person or of the deceased; null: not stated. */
    static @Nullable List<Period> behind(Life life, Branch branch) {
        if (branch != Branch.SURVIVORS) {
            return life.facts().periods();
        }
        return life.deceased() == null ? List.of() : life.deceased().periods();
    }

    /** The periods behind a branch, with the residence that counts by itself; empty where no periods are stated. */
    public static List<Period> all(Life life, Branch branch) {
        List<Period> stated = behind(life, branch);
        FamilyMember deceased = life.deceased();
        return branch != Branch.SURVIVORS
                ? with(life, branch, stated == null ? List.of() : stated)
                : deceased == null || stated == null ? List.of() : with(life, branch, deceased, stated);
    }

    /** The person's periods and residence. */
    static List<Period> with(Life life, Branch branch, List<Period> stated) {
        List<Residence> entries = life.facts().residence();
        if (entries == null) {
            return stated;
        }
        List<Period> all = new ArrayList<>(stated);
        for (int i = 0; i < entries.size(); i++) {
            Residence r = entries.get(i);
            if (countsIn(life, r.country(), branch, stated) && r.status() != ResidenceStatus.IRREGULAR) {
                Boolean lawful = isLawful(life, r) ? Boolean.TRUE : null;
                add(all, life, ENTRY + i, r.country(), r.from(), r.to(), lawful, life.birthDate());
            }
        }
        return all;
    }

    /**
     * The deceased's periods, and residence up to the death where they lived. Reading: survivors' rights rest on the periods (contract), so that residence
     * counts only where none of that State is stated.
     */
    static List<Period> with(Life life, Branch branch, FamilyMember deceased, List<Period> stated) {
        String home = deceased.residence();
        boolean told = stated.stream()
                .anyMatch(p -> p.covers(branch) && life.legislationOf(p).equals(home));
        if (home == null || told || !countsIn(life, home, branch, stated)) {
            return stated;
        }
        List<Period> all = new ArrayList<>(stated);
        PartialDate since = deceased.residenceSince();
        add(all, life, deceased.pointer("residence"), home, since, deceased.diedOn(), true, deceased.birthDate());
        return all;
    }

    /** The periods of a condition, of the person or of the deceased, with residence where the condition may count it; null: not stated. */
    static @Nullable List<Period> of(Life life, Condition condition) {
        List<Period> stated = InsuranceFacts.periodsOf(life, condition);
        List<String> kinds = condition.list("kinds");
        boolean asked = kinds.isEmpty() || kinds.contains(PeriodKind.RESIDENCE.id());
        if (stated == null || !asked) {
            return stated;
        }
        String whose = condition.text("of", "person");
        if (whose.equals("person")) {
            return with(life, condition.branch(), stated);
        }
        FamilyMember deceased = whose.equals("deceased") ? life.deceased() : null;
        return deceased == null ? stated : with(life, condition.branch(), deceased, stated);
    }

    /** JSON pointer of the deceased's home, where that is not stated and living in the condition's State was insurance; null otherwise. */
    static @Nullable String unknownHome(Life life, Condition condition) {
        FamilyMember deceased = condition.text("of", "person").equals("deceased") ? life.deceased() : null;
        List<Period> stated = deceased == null ? null : deceased.periods();
        boolean open = stated != null
                && java.util.Objects.requireNonNull(deceased).residence() == null
                && asksResidence(condition)
                && countsIn(life, condition.country(), condition.branch(), stated);
        return open ? java.util.Objects.requireNonNull(deceased).pointer("residence") : null;
    }

    private static boolean countsIn(Life life, String state, Branch branch, List<Period> stated) {
        ResidenceInsurance insurance = life.residents().apply(state);
        return insurance != null
                && insurance.branches().contains(branch)
                && !(insurance.inPeriods()
                        && stated.stream()
                                .anyMatch(p -> p.covers(branch)
                                        && life.legislationOf(p).equals(state)));
    }

    /** Reading: for citizens of a State with free movement residence there is lawful unless the opposite is said. */
    private static boolean isLawful(Life life, Residence r) {
        boolean free = life.isIn("eea", r.country()) || life.isIn("ch", r.country());
        return r.status() != null
                || life.isNationalOf(r.country())
                || free && (life.hasNationalityIn("eea") || life.hasNationalityIn("ch"));
    }

    private static void add(
            List<Period> all,
            Life life,
            String path,
            String state,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Boolean insured,
            @Nullable PartialDate birth) {
        ResidenceInsurance ages =
                java.util.Objects.requireNonNull(life.residents().apply(state));
        LocalDate first = reached(life, ages.sinceAge(), birth, true);
        LocalDate end = reached(life, ages.untilAge(), birth, false);
        PartialDate begun =
                first != null && (from == null || from.earliest().isBefore(first)) ? later(from, first) : from;
        PartialDate ended = end == null
                        || to != null && to.latest().isBefore(end)
                        || to == null && life.day().isBefore(end)
                ? to
                : PartialDate.of(end.minusDays(1));
        if (begun == null || ended == null || !begun.earliest().isAfter(ended.latest())) {
            all.add(period(path, state, begun, ended, insured));
        }
    }

    /** A beginning that is not stated, or not to the day, stays open; only what surely lies before the age is cut. */
    private static @Nullable PartialDate later(@Nullable PartialDate from, LocalDate first) {
        return from != null && from.surelyBy(first) ? PartialDate.of(first) : from;
    }

    private static @Nullable LocalDate reached(
            Life life, @Nullable Dated<Age> age, @Nullable PartialDate birth, boolean late) {
        if (age == null || birth == null) {
            return null;
        }
        LocalDate born = late ? birth.latest() : birth.earliest();
        Age value = age.on(age.by() == Dated.By.BIRTH ? born : life.day());
        return value == null ? null : value.reachedBy(born);
    }

    private static Period period(
            String path,
            String state,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Boolean insured) {
        return new Period(
                path,
                null,
                state,
                null,
                PeriodKind.RESIDENCE,
                from,
                to,
                null,
                insured,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Those that an instrument lets a State add: agreements count insurance; residence elsewhere is a period for the acts of the Union, and those with the
     * United Kingdom, alone.
     *
     * @param instrument null: own periods alone are counted
     */
    public static List<Period> countedBy(Life life, @Nullable String instrument, String state, List<Period> periods) {
        return life.isByUnion(instrument)
                ? periods
                : periods.stream()
                        .filter(p ->
                                p.kind() != PeriodKind.RESIDENCE || p.country().equals(state))
                        .toList();
    }

    private static boolean asksResidence(Condition condition) {
        List<String> kinds = condition.list("kinds");
        return kinds.isEmpty()
                ? condition.periods().kinds().contains(PeriodKind.RESIDENCE)
                        && !condition.word().equals("working")
                : kinds.contains(PeriodKind.RESIDENCE.id());
    }

    /** Where somebody who died lived last: begun before the death, whenever that was. */
    static boolean isLastHome(Period p) {
        return isEntry(p) && !p.path().startsWith(ENTRY);
    }

    /** A period of residence that is stated as such, in a State that insures its residents: nobody need say that it was insured. */
    static boolean isStatedInsurance(Life life, Period p) {
        return p.kind() == PeriodKind.RESIDENCE
                && p.insured() == null
                && !isEntry(p)
                && life.residents().apply(life.legislationOf(p)) != null;
    }

    /** Made from a residence entry, not stated as a period. */
    static boolean isEntry(Period p) {
        return p.kind() == PeriodKind.RESIDENCE
                && (p.path().startsWith(ENTRY) || p.path().endsWith("/residence"));
    }

    /** JSON pointer of the fact behind a field of a period, residence entries included. */
    static String pointer(Period p, String field) {
        if (!isEntry(p)) {
            return p.pointer(field);
        }
        boolean ofRelative = !p.path().startsWith(ENTRY);
        if (ofRelative) {
            return field.equals("from") ? p.path() + "Since" : p.path();
        }
        return p.pointer(field.equals("insured") ? "status" : field);
    }

    /** Insured by residing on none of these days, since the work done then was insured in another State. */
    static boolean isInsuredElsewhere(Life life, Period p, List<Period> periods, List<LocalDate> days) {
        return isEntry(p)
                && days.stream()
                        .allMatch(day -> workedElsewhere(life, p.country(), periods, day, true)
                                .contains(day));
    }

    /** Residence without the days of work under the legislation of another State. */
    static Stretch withoutWork(Life life, List<Period> periods, Stretch residence, LocalDate horizon) {
        String state = residence.state();
        return residence.within(
                residence.sure().minus(workedElsewhere(life, state, periods, horizon, false)),
                residence.possible().minus(workedElsewhere(life, state, periods, horizon, true)));
    }

    /** Days of work under the legislation of another State that coordination links: who works there is insured there alone (Reg. 883/2004 Art. 11(1) and (3)(a)). */
    private static DaySet workedElsewhere(
            Life life, String state, List<Period> periods, LocalDate horizon, boolean surely) {
        Set<String> groups = Set.of("eea", "ch");
        if (groups.stream().noneMatch(g -> life.isIn(g, state))) {
            return DaySet.EMPTY;
        }
        List<DaySet> days = new ArrayList<>();
        for (Period p : periods) {
            String other = life.legislationOf(p);
            boolean insuredElsewhere = p.kind().isInsurableWork()
                    && !other.equals(state)
                    && groups.stream().anyMatch(g -> life.isIn(g, other))
                    && !Boolean.FALSE.equals(p.countsAsInsured())
                    && (!surely || Boolean.TRUE.equals(p.countsAsInsured()));
            if (insuredElsewhere && p.from() != null) {
                LocalDate first = surely ? p.from().latest() : p.from().earliest();
                PartialDate to = p.to();
                LocalDate last = to == null ? horizon : surely ? to.earliest() : to.latest();
                days.add(DaySet.of(first, last));
            }
        }
        return DaySet.union(days);
    }
}
