package org.wayfare.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.wayfare.model.Length;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.law.Condition;

/** Questions about being in work, or out of it, on a day. */
public final class WorkFacts {
    private static final Set<PeriodKind> WORK =
            Set.of(PeriodKind.EMPLOYMENT, PeriodKind.SELF_EMPLOYMENT, PeriodKind.CIVIL_SERVICE);

    private WorkFacts() {}

    /** In work of the kinds asked for under the State's legislation, or was until lately. */
    public static Answer working(Life life, Condition condition) {
        List<Period> periods = ResidencePeriods.of(life, condition);
        if (periods == null) {
            return Answer.unknown(InsuranceFacts.pointerOf(life, condition));
        }
        boolean mustBeInsured = condition.flag("insured", true);
        Length lapsed = Dating.<Length>resolve(life, condition, "lapsed").value();
        boolean today = condition.text("of", "person").equals("person")
                && !condition.text("at", "day").equals("risk");
        List<LocalDate> days = today ? List.of(life.day()) : EventFacts.riskDays(life, condition);
        String undated = today ? null : EventFacts.undatedRisk(life, condition);
        Answer best = Answer.no();
        for (Period p : periods) {
            if (isAsked(condition, p)
                    && life.legislationOf(p).equals(condition.country())
                    && !ResidencePeriods.isInsuredElsewhere(life, p, periods, days)) {
                if (undated != null) {
                    return Answer.unknown(undated);
                }
                Answer active = Answer.no();
                for (LocalDate day : days) {
                    active = active.or(InsuranceFacts.coversOn(p, day))
                            .or(lapsed == null ? Answer.no() : endedWithin(p, lapsed, day));
                }
                best = best.or(mustBeInsured ? active.and(insured(p)) : active);
            }
        }
        String home = ResidencePeriods.unknownHome(life, condition);
        return best.isNo() && home != null ? Answer.unknown(home) : best;
    }

    private static boolean isAsked(Condition condition, Period p) {
        List<String> kinds = condition.list("kinds");
        List<String> occupations = condition.list("occupations");
        boolean occupation = occupations.isEmpty()
                || p.occupation() != null && occupations.contains(p.occupation().id());
        return occupation
                && (kinds.isEmpty()
                        ? WORK.contains(p.kind())
                        : kinds.contains(p.kind().id()));
    }

    private static Answer endedWithin(Period p, Length lapsed, LocalDate day) {
        if (p.to() == null) {
            return Answer.no();
        }
        LocalDate first = lapsed.before(day);
        boolean perhaps = !p.to().latest().isBefore(first) && p.to().perhapsBy(day);
        return Answer.of(
                perhaps && !p.to().earliest().isBefore(first) && p.to().surelyBy(day),
                perhaps,
                Set.of(p.pointer("to")));
    }

    private static Answer insured(Period p) {
        Boolean insured = p.countsAsInsured();
        return insured == null ? Answer.unknown(ResidencePeriods.pointer(p, "insured")) : Answer.of(insured);
    }

    /** Not in work of the kinds asked for. */
    public static Answer notWorking(Life life, Condition condition) {
        List<Period> periods = life.facts().periods();
        if (periods == null) {
            return Answer.unknown("/periods");
        }
        boolean anywhere = condition.flag("anywhere", true);
        Answer working = Answer.no();
        for (Period p : periods) {
            if (isAsked(condition, p) && (anywhere || p.workedIn().equals(condition.country()))) {
                working = working.or(InsuranceFacts.covers(life, p));
            }
        }
        return working.negated();
    }
}
