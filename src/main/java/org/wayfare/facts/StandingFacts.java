package org.wayfare.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.CivilStatus;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Means;
import org.wayfare.model.Membership;
import org.wayfare.model.Money;
import org.wayfare.model.Per;
import org.wayfare.model.Period;
import org.wayfare.model.Protection;
import org.wayfare.model.law.Condition;

/** Questions about who the person is and what the household has. */
public final class StandingFacts {
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private StandingFacts() {}

    /** Belongs to one of the nationality groups; or somebody else whom the condition names does. */
    public static Answer nationality(Life life, Condition condition) {
        String whose = condition.text("of", "person");
        if (!whose.equals("person")) {
            return nationality(life, condition, whose.equals("spouse") ? life.partner() : life.deceased());
        }
        if (condition.flag("every", false)) {
            return Answer.of(isOnly(life, condition.list("in")));
        }
        Answer best = Answer.no();
        for (String group : condition.list("in")) {
            best = best.or(belongs(life, group, condition.country()));
        }
        return best;
    }

    private static Answer nationality(Life life, Condition condition, @Nullable FamilyMember other) {
        if (other == null) {
            return life.facts().family() == null ? Answer.unknown("/family") : Answer.no();
        }
        List<String> theirs = other.nationalities();
        return theirs == null || theirs.isEmpty()
                ? Answer.unknown(other.pointer("nationalities"))
                : Answer.of(theirs.stream()
                        .anyMatch(n -> condition.list("in").stream()
                                .anyMatch(
                                        g -> g.equals("national") ? n.equals(condition.country()) : life.isIn(g, n))));
    }

    /** Every nationality of the person is in one of the groups; nobody without a nationality is meant. */
    static boolean isOnly(Life life, List<String> groups) {
        return !life.nationalities().isEmpty()
                && life.nationalities().stream().allMatch(n -> groups.stream().anyMatch(g -> life.isIn(g, n)));
    }

    /** Whether the person belongs to a nationality group; {@code state} is what "national" means. */
    public static Answer belongs(Life life, String group, String state) {
        return switch (group) {
            case "any" -> Answer.yes();
            case "national" -> Answer.of(life.isNationalOf(state));
            case "stateless" -> Answer.of(life.isStateless());
            case "refugee" ->
                life.isRefugee()
                        ? Answer.yes()
                        : protectionKnown(life) ? Answer.no() : Answer.unknown("/person/protection");
            case "third_country" ->
                Answer.of(!life.nationalities().isEmpty()
                        && life.nationalities().stream().allMatch(n -> life.isIn("third_country", n)));
            default -> Answer.of(life.hasNationalityIn(group));
        };
    }

    /** A title of residence that is not one of protection says that there is none. */
    private static boolean protectionKnown(Life life) {
        return life.facts().person().protection() != null || life.status() != null;
    }

    /** Has one of the kinds of protection. */
    public static Answer protection(Life life, Condition condition) {
        Protection protection = life.facts().person().protection();
        if (protection != null) {
            return Answer.of(condition.list("in").contains(protection.id())).showing(protection, null);
        }
        if (life.status() != null) {
            return Answer.of(condition.list("in").contains(life.status().id()));
        }
        return Answer.unknown("/person/protection");
    }

    /** Has one of the civil statuses. */
    public static Answer civilStatus(Life life, Condition condition) {
        CivilStatus status = life.facts().person().civilStatus();
        return status == null
                ? Answer.unknown("/person/civilStatus")
                : Answer.of(condition.list("in").contains(status.id())).showing(status, null);
    }

    /** Is of the sex that the law names. */
    public static Answer sex(Life life, Condition condition) {
        var sex = life.facts().person().sex();
        return sex == null
                ? Answer.unknown("/person/sex")
                : Answer.of(condition.list("in").contains(sex.id()));
    }

    /** Belongs to the fund or voluntary insurance. */
    public static Answer member(Life life, Condition condition) {
        return isMember(life, condition.text("of", ""));
    }

    /** Belongs on the day to the fund or voluntary insurance of that id; unknown where no memberships are stated. */
    public static Answer isMember(Life life, String fund) {
        List<Membership> memberships = life.facts().person().memberships();
        if (memberships == null) {
            return Answer.unknown("/person/memberships");
        }
        Answer best = Answer.no();
        for (Membership m : memberships) {
            if (m.id().equals(fund)) {
                boolean begun = m.from() == null || m.from().perhapsBy(life.day());
                boolean open = m.to() == null || !m.to().latest().isBefore(life.day());
                best = best.or(Answer.of(begun && open));
            }
        }
        return best;
    }

    /** Household income is at most the ceiling. */
    public static Answer means(Life life, Condition condition) {
        Means means = life.facts().means();
        return atMost(
                life,
                condition,
                means == null ? null : means.householdIncome(),
                means == null ? "/means" : "/means/householdIncome");
    }

    /** Household assets are at most the ceiling. */
    public static Answer assets(Life life, Condition condition) {
        Means means = life.facts().means();
        return atMost(
                life, condition, means == null ? null : means.assets(), means == null ? "/means" : "/means/assets");
    }

    private static Answer atMost(Life life, Condition condition, @Nullable Money has, String pointer) {
        if (has != null && has.amount().signum() == 0) {
            // Nothing is below every ceiling, one that the library does not hold for the day included.
            return Answer.yes().showing(has, ceiling(life, condition, "single"));
        }
        Answer couple = couple(life);
        Money single = ceiling(life, condition, "single");
        Money both = condition.dated("couple") == null ? single : ceiling(life, condition, "couple");
        if (couple.isYes() ? both == null : couple.isNo() ? single == null : single == null || both == null) {
            // Nothing is at most any ceiling, one that is not held too.
            return has != null && has.amount().signum() == 0 ? Answer.yes().showing(has, null) : Answer.notEncoded();
        }
        both = both == null ? single : both;
        single = single == null ? both : single;
        Money shown = couple.isYes() ? both : single;
        if (has == null) {
            return Answer.unknown(pointer).showing(null, shown);
        }
        Answer alone = compare(has, single, pointer);
        Answer together = compare(has, both, pointer);
        Answer answer = couple.isYes()
                ? together
                : couple.isNo() ? alone : alone.truth() == together.truth() ? alone : Answer.unknown(couple.missing());
        return answer.showing(has, shown);
    }

    private static @Nullable Money ceiling(Life life, Condition condition, String parameter) {
        Money base = Dating.<Money>resolve(life, condition, parameter).value();
        Money perChild = Dating.<Money>resolve(life, condition, "perChild").value();
        if (base == null || perChild == null || life.facts().family() == null) {
            return base;
        }
        long children = life.facts().family().stream()
                .filter(m -> m.relation().isChild() && Boolean.TRUE.equals(m.dependent()))
                .count();
        return new Money(
                base.amount().add(perChild.amount().multiply(BigDecimal.valueOf(children))),
                base.currency(),
                base.per());
    }

    private static Answer compare(Money has, Money most, String pointer) {
        if (!has.currency().equals(most.currency())) {
            // Nothing is guessed about exchange rates: only nothing is nothing in every currency.
            return has.amount().signum() == 0 ? Answer.yes() : Answer.unknown(pointer);
        }
        return Answer.of(monthly(has).compareTo(monthly(most)) <= 0);
    }

    private static BigDecimal monthly(Money money) {
        Per per = money.per() == null ? Per.MONTH : money.per();
        return switch (per) {
            case YEAR -> money.amount().divide(BigDecimal.valueOf(12), EXACT);
            case QUARTER -> money.amount().divide(BigDecimal.valueOf(3), EXACT);
            case WEEK -> money.amount().multiply(BigDecimal.valueOf(52)).divide(BigDecimal.valueOf(12), EXACT);
            case DAY -> money.amount().multiply(BigDecimal.valueOf(30));
            case MONTH, ONCE -> money.amount();
        };
    }

    /** Lives as a couple. */
    public static Answer couple(Life life) {
        CivilStatus status = life.facts().person().civilStatus();
        List<FamilyMember> family = life.facts().family();
        boolean partner = family != null
                && family.stream().anyMatch(m -> m.relation().isPartner() && EventFacts.deathOf(life, m) == null);
        if (partner || status == CivilStatus.MARRIED || status == CivilStatus.REGISTERED_PARTNERSHIP) {
            return Answer.yes();
        }
        return status != null || family != null ? Answer.no() : Answer.unknown("/person/civilStatus");
    }

    /** Earns, or earned in the last work in the State, at least the amount. */
    public static Answer earnings(Life life, Condition condition) {
        Money need = Dating.<Money>resolve(life, condition, "amount").value();
        if (life.facts().periods() == null || need == null) {
            return need == null ? Answer.notEncoded() : Answer.unknown("/periods");
        }
        Period last = null;
        for (Period p : life.facts().periods()) {
            boolean begun = p.from() == null || p.from().perhapsBy(life.day());
            if (p.kind().isWork()
                    && begun
                    && life.legislationOf(p).equals(condition.country())
                    && (last == null || startsAfter(p, last))) {
                last = p;
            }
        }
        if (last == null) {
            return Answer.no();
        }
        Money has = last.earnings();
        if (has == null || !has.currency().equals(need.currency())) {
            return Answer.unknown(last.pointer("earnings")).showing(has, need);
        }
        return Answer.of(monthly(has).compareTo(monthly(need)) >= 0).showing(has, need);
    }

    private static boolean startsAfter(Period a, Period b) {
        return a.from() != null
                && (b.from() == null || a.from().latest().isAfter(b.from().latest()));
    }

    /** The person's title of residence stands in the list; used for consequences. */
    public static boolean concerns(Life life, String state, List<String> nationality, List<String> status) {
        boolean byNationality = nationality.isEmpty()
                || nationality.stream().anyMatch(g -> belongs(life, g, state).isYes());
        boolean here = state.equals(life.residence());
        boolean byStatus = status.isEmpty()
                || here
                        && life.status() != null
                        && status.contains(life.status().id());
        return byNationality && byStatus;
    }
}
