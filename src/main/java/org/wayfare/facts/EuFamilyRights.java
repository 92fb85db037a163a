package org.wayfare.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Activity;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Money;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Relation;
import org.wayfare.model.Statement;

/**
 * The States from which the family may have family benefits, by the ground of the right (Reg. 883/2004 Art. 68(1)); a State stands under its first ground
 * only.
 *
 * @param byActivity a parent works there or draws a benefit that stands for work (Decision F1)
 * @param byPension a parent draws a pension from there
 * @param byResidence a parent or a child lives there
 * @param children where the children live, inside the territory
 * @param home the State whose legislation applies to the person by residence alone; null: it applies by an activity, or to nobody
 * @param longest of the pension States the one with the longest insurance of the person; null: none
 */
public record EuFamilyRights(
        Set<String> byActivity,
        Set<String> byPension,
        Set<String> byResidence,
        Set<String> children,
        @Nullable String home,
        @Nullable String longest) {
    /** No legislation of the territory pays family benefits beyond this age. */
    private static final int OLDEST_CHILD = 27;

    /** The family's rights; null: no child lives in the territory. */
    public static @Nullable EuFamilyRights of(Life life, EuScope scope, EuLegislation law) {
        List<FamilyMember> family = life.family() == null ? List.of() : life.family();
        Set<String> children = new TreeSet<>();
        Set<String> activity = new TreeSet<>();
        Set<String> pension = new TreeSet<>();
        Set<String> residence = new TreeSet<>();
        for (FamilyMember m : family) {
            if (EventFacts.deathOf(life, m) == null && isYoungChild(life, m)) {
                add(children, scope, residenceOf(life, m));
            } else if (EventFacts.deathOf(life, m) == null && isParent(m)) {
                addParent(m, scope, activity, pension, residence);
            }
        }
        if (children.isEmpty()) {
            return null;
        }
        if (law.isActive()) {
            activity.add(law.state());
        } else {
            pension.addAll(EuCare.pensionStates(life, scope));
        }
        add(residence, scope, life.residence());
        residence.addAll(children);
        pension.removeAll(activity);
        residence.removeAll(activity);
        residence.removeAll(pension);
        String longest = pension.isEmpty() ? null : EuCare.longestInsured(life, List.copyOf(pension));
        return new EuFamilyRights(
                Set.copyOf(activity),
                Set.copyOf(pension),
                Set.copyOf(residence),
                Set.copyOf(children),
                law.isActive() || !scope.covers(law.state()) ? null : law.state(),
                longest);
    }

    private static boolean isYoungChild(Life life, FamilyMember m) {
        boolean grown = m.birthDate() != null
                && m.birthDate().latest().plusYears(OLDEST_CHILD).isBefore(life.day());
        return m.relation().isChild() && !grown && !Boolean.FALSE.equals(m.dependent());
    }

    private static boolean isParent(FamilyMember m) {
        return m.relation().isPartner() || m.relation() == Relation.FORMER_SPOUSE;
    }

    private static @Nullable String residenceOf(Life life, FamilyMember m) {
        return m.residence() != null ? m.residence() : Boolean.TRUE.equals(m.sameHousehold()) ? life.residence() : null;
    }

    private static void addParent(
            FamilyMember m, EuScope scope, Set<String> activity, Set<String> pension, Set<String> residence) {
        Activity does = m.activity();
        if (does != null && does.isActive()) {
            add(activity, scope, EuCare.insuredIn(m));
        } else if (does == Activity.PENSIONER) {
            if (m.activityCountry() != null || m.periods() == null) {
                add(pension, scope, EuCare.insuredIn(m));
            }
            open(m, PeriodKind.PENSION).forEach(p -> add(pension, scope, p.country()));
        } else if (does == null && m.periods() != null) {
            open(m, PeriodKind.PENSION).forEach(p -> add(pension, scope, p.country()));
            m.periods().stream()
                    .filter(p -> p.kind().isInsurableWork() && p.to() == null)
                    .map(Period::country)
                    .forEach(c -> add(activity, scope, c));
        }
        add(residence, scope, m.residence());
    }

    private static List<Period> open(FamilyMember m, PeriodKind kind) {
        return m.periods() == null
                ? List.of()
                : m.periods().stream()
                        .filter(p -> p.kind() == kind && p.to() == null)
                        .toList();
    }

    private static void add(Set<String> states, EuScope scope, @Nullable String state) {
        if (state != null && scope.covers(state)) {
            states.add(state);
        }
    }

    /** Rights by an activity in one State only. */
    public @Nullable String onlyActivity() {
        return byActivity.size() == 1 ? byActivity.iterator().next() : null;
    }

    /** Rights by a pension from one State only, none by an activity. */
    public @Nullable String onlyPension() {
        return byActivity.isEmpty() && byPension.size() == 1
                ? byPension.iterator().next()
                : null;
    }

    /** Of several States by activity the one where the children live; null: none, or children live in several of them. */
    public @Nullable String activityAtChildren() {
        return byActivity.size() > 1 ? among(byActivity) : null;
    }

    /** Of several States by activity none is singled out by the children. */
    public boolean isAmountDeciding() {
        return byActivity.size() > 1
                && activityAtChildren() == null
                && activitiesAtChildren().isEmpty();
    }

    /** Several States by activity in each of which children live: each goes first for its own. Empty: one, or none. */
    public List<String> activitiesAtChildren() {
        List<String> found =
                children.stream().filter(byActivity::contains).sorted().toList();
        return found.size() > 1 ? found : List.of();
    }

    /** A right that rests on residence alone, and no child lives there: such a State need not pay the difference (Art. 68(2), last sentence). */
    public boolean mayLeaveOut(String state) {
        return byResidence.contains(state) && !children.contains(state);
    }

    /** Every State with a ground, in alphabetical order. */
    public List<String> all() {
        Set<String> all = new TreeSet<>(byActivity);
        all.addAll(byPension);
        all.addAll(byResidence);
        return List.copyOf(all);
    }

    /** Of several pension States the one where the children live, else that of the longest insurance. */
    public @Nullable String pensionAtChildren() {
        if (!byActivity.isEmpty() || byPension.size() < 2) {
            return null;
        }
        String at = among(byPension);
        return at != null ? at : longest;
    }

    /** Rights by residence only: the State where the children live; null: there are other rights, or the children live in several. */
    public @Nullable String residenceAtChildren() {
        return byActivity.isEmpty() && byPension.isEmpty() ? among(byResidence) : null;
    }

    private @Nullable String among(Set<String> states) {
        List<String> found = children.stream().filter(states::contains).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The other States, in alphabetical order. */
    public List<String> others(String first) {
        return all().stream().filter(s -> !s.equals(first)).toList();
    }

    /** States whose benefits are owed for family members elsewhere: not those that give them to residents only. */
    public List<String> owing() {
        Set<String> owing = new TreeSet<>(byActivity);
        owing.addAll(byPension);
        return List.copyOf(owing);
    }

    /** The legislation applies by residence alone, and to no other ground of a right there. */
    public boolean isByHomeAlone() {
        return home != null && !owing().contains(home);
    }

    /** Where the children and the person live, but for one State. */
    public Set<String> homesBut(String state, @Nullable String residence) {
        Set<String> homes = new TreeSet<>(children);
        if (residence != null) {
            homes.add(residence);
        }
        homes.remove(state);
        return homes;
    }

    /** The State with the highest full rate by the institutions' own statements; null: one is missing, or they cannot be compared. */
    public @Nullable String highest(Life life) {
        String best = null;
        Money most = null;
        for (String state : byActivity) {
            Money rate = rate(life, state);
            if (rate == null || most != null && !rate.isComparableTo(most)) {
                return null;
            }
            if (most == null || rate.isMoreThan(most)) {
                best = state;
                most = rate;
            }
        }
        return best;
    }

    private static @Nullable Money rate(Life life, String state) {
        List<Statement> statements = life.facts().statements() == null
                ? new ArrayList<>()
                : life.facts().statements();
        BigDecimal none = BigDecimal.ZERO;
        Money found = null;
        for (Statement s : statements) {
            Money rate = s.fullRate() != null ? s.fullRate() : s.current();
            boolean counts = s.branch() == Branch.FAMILY
                    && s.country().equals(state)
                    && rate != null
                    && rate.amount().compareTo(none) >= 0;
            found = counts ? rate : found;
        }
        return found;
    }
}
