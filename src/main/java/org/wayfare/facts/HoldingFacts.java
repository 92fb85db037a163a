package org.wayfare.facts;

import java.util.List;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.FamilyMember;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Statement;
import org.wayfare.model.Word;
import org.wayfare.model.law.Condition;

/** Questions about benefits in payment. */
public final class HoldingFacts {
    private HoldingFacts() {}

    /** A benefit is in payment that fits the condition's branch, scheme or kinds. */
    public static Answer holds(Life life, Condition condition) {
        String whose = condition.text("of", "person");
        boolean own = whose.equals("person");
        List<Period> periods = InsuranceFacts.periodsOf(life, condition);
        if (own && life.facts().statements() != null) {
            for (Statement s : life.facts().statements()) {
                if (fits(life, condition, s)) {
                    return Answer.yes();
                }
            }
        }
        FamilyMember other = own ? null : InsuranceFacts.relative(life, condition);
        if (periods == null) {
            return other == null ? unstated(life) : Answer.unknown(other.pointer("periods"));
        }
        Answer best = Answer.no();
        for (Period p : periods) {
            if (fits(life, condition, p)) {
                best = best.or(whose.equals("deceased") ? Answer.yes() : InsuranceFacts.covers(life, p));
            }
        }
        return best;
    }

    private static Answer unstated(Life life) {
        return life.facts().statements() == null ? Answer.unknown("/periods") : Answer.no();
    }

    /** Neither in payment nor, unless the law asks for payment alone, found to be due by an earlier round. */
    public static Answer doesNotHold(Life life, Condition condition, Dues dues) {
        boolean due = condition.flag("due", true)
                && condition.text("of", "person").equals("person")
                && dues.all().stream().anyMatch(d -> isAskedFor(condition, d));
        return due ? Answer.no() : holds(life, condition).negated();
    }

    /** The benefit that is due is the one that the condition names; where it names a branch only, one that rests on insurance. */
    public static boolean isAskedFor(Condition condition, Due due) {
        String scheme = condition.text("scheme", "");
        if (!scheme.isEmpty()) {
            return scheme.equals(due.scheme());
        }
        return due.branch() == branchOf(condition)
                && due.kind() == BenefitKind.CONTRIBUTORY
                && inCountry(condition, due.country());
    }

    private static boolean fits(Life life, Condition condition, Statement s) {
        if (s.current() == null
                || s.since() != null && !s.since().perhapsBy(life.day())
                || !inCountry(condition, s.country())) {
            return false;
        }
        Object scheme = condition.parameter("scheme");
        if (scheme != null) {
            return scheme.equals(s.scheme());
        }
        Branch branch = branchOf(condition);
        List<String> asked = condition.list("kinds");
        if (branch == null && asked.contains(periodOf(s.branch()).id())) {
            return isPensionLike(life, s);
        }
        BenefitKind kind = s.scheme() == null
                ? BenefitKind.CONTRIBUTORY
                : life.kinds().getOrDefault(s.scheme(), BenefitKind.CONTRIBUTORY);
        boolean kindFits = asked.isEmpty()
                ? kind == BenefitKind.CONTRIBUTORY || kind == BenefitKind.RESIDENCE_BASED
                : asked.contains(kind.id());
        return branch == s.branch() && kindFits;
    }

    /** The kind of period that a benefit of the branch is when it is drawn. */
    private static PeriodKind periodOf(Branch branch) {
        return switch (branch) {
            case OLD_AGE, SURVIVORS, INVALIDITY -> PeriodKind.PENSION;
            case UNEMPLOYMENT -> PeriodKind.UNEMPLOYMENT_BENEFIT;
            case SICKNESS -> PeriodKind.SICKNESS_BENEFIT;
            case MATERNITY -> PeriodKind.MATERNITY;
            default -> PeriodKind.ASSIMILATED;
        };
    }

    private static boolean isPensionLike(Life life, Statement s) {
        BenefitKind kind = s.scheme() == null
                ? BenefitKind.CONTRIBUTORY
                : life.kinds().getOrDefault(s.scheme(), BenefitKind.CONTRIBUTORY);
        return kind == BenefitKind.CONTRIBUTORY || kind == BenefitKind.RESIDENCE_BASED;
    }

    private static boolean fits(Life life, Condition condition, Period p) {
        if (!inCountry(condition, life.legislationOf(p))) {
            return false;
        }
        List<String> kinds = condition.list("kinds");
        if (!kinds.isEmpty() && kinds.contains(p.kind().id())) {
            return true;
        }
        Branch branch = branchOf(condition);
        if (branch == null || condition.parameter("scheme") != null) {
            return false;
        }
        return switch (p.kind()) {
            case PENSION ->
                p.branches() == null ? branch == Branch.OLD_AGE : p.branches().contains(branch);
            case UNEMPLOYMENT_BENEFIT -> branch == Branch.UNEMPLOYMENT;
            case SICKNESS_BENEFIT -> branch == Branch.SICKNESS;
            case MATERNITY -> branch == Branch.MATERNITY;
            default -> false;
        };
    }

    private static boolean inCountry(Condition condition, String country) {
        return condition.text("country", "state").equals("any") || country.equals(condition.country());
    }

    /** The branch that the condition asks for; null: none. */
    public static @org.jspecify.annotations.Nullable Branch branchOf(Condition condition) {
        String branch = condition.text("branch", "");
        return branch.isEmpty() ? null : Word.of(Branch.class, branch);
    }

    /** Nobody can say from the case whether the State pays a pension on the day. */
    public static boolean isPensionUnknown(Life life, String state) {
        Answer drawn = drawsPension(life, state);
        return !drawn.isYes() && !drawn.isNo();
    }

    /** The facts that would say whether the State pays one. */
    public static List<String> pensionQuestions(Life life, String state) {
        return List.copyOf(drawsPension(life, state).missing());
    }

    /** Whether a pension in the sense of coordination is drawn from a State on the day (Reg. 883/2004 Arts. 23 to 30): a period, or a statement. */
    public static Answer drawsPension(Life life, String state) {
        Answer best = Answer.no();
        if (life.facts().periods() != null) {
            for (Period p : life.facts().periods()) {
                if (p.kind() == PeriodKind.PENSION && life.legislationOf(p).equals(state)) {
                    best = best.or(InsuranceFacts.covers(life, p));
                }
            }
        }
        if (life.facts().statements() != null) {
            for (Statement s : life.facts().statements()) {
                boolean pension = s.branch() == Branch.OLD_AGE
                        || s.branch() == Branch.SURVIVORS
                        || s.branch() == Branch.INVALIDITY;
                BenefitKind kind = s.scheme() == null
                        ? BenefitKind.CONTRIBUTORY
                        : life.kinds().getOrDefault(s.scheme(), BenefitKind.CONTRIBUTORY);
                boolean paid =
                        s.current() != null && (s.since() == null || s.since().perhapsBy(life.day()));
                boolean counts = kind == BenefitKind.CONTRIBUTORY || kind == BenefitKind.RESIDENCE_BASED;
                if (pension && counts && paid && s.country().equals(state)) {
                    return Answer.yes();
                }
            }
        }
        return best;
    }
}
