package org.wayfare.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Confidence;
import org.wayfare.model.Length;
import org.wayfare.model.LifeCase;
import org.wayfare.model.Money;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Per;
import org.wayfare.model.Ratio;
import org.wayfare.model.ResourceKind;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.Role;
import org.wayfare.model.Subject;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.Verdict;
import org.wayfare.model.WarningCode;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.CompetenceRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.model.assessment.Warning;

/** Answers for the first sample life, made up for tests of the window: the law in them is invented. */
final class FixtureAssessor {
    private static final Citation ART_6 = new Citation(
            "Regulation (EC) No 883/2004",
            "art 6",
            "https://eur-lex.europa.eu/eli/reg/2004/883/oj",
            "2026-11-20",
            Confidence.HIGH);

    private FixtureAssessor() {}

    /** Judges: whether the Belgian year 1994 was insured decides the Belgian pension. */
    static Assessment assess(LifeCase lifeCase) {
        boolean known = lifeCase.periods() != null
                && lifeCase.periods().size() > 2
                && lifeCase.periods().get(2).insured() != null;
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(scenario("now", lifeCase.asOf(), "FR", known));
        if (lifeCase.moves() != null) {
            lifeCase.moves()
                    .forEach(move ->
                            scenarios.add(scenario("move:" + move.to(), LocalDate.of(2028, 5, 1), move.to(), known)));
        }
        List<MissingFact> missing = new ArrayList<>();
        if (!known) {
            missing.add(new MissingFact(
                    "/periods/2/insured",
                    text("Was this work insured?", "Ce travail était-il assuré ?", "هل كان هذا العمل مؤمَّنا؟"),
                    List.of("BE/old_age/be.pension.employees", "MA/old_age/ma.cnss")));
        }
        missing.add(new MissingFact(
                "/family/0/activity",
                text("What does the husband do?", "Que fait le mari ?", "ماذا يعمل الزوج؟"),
                List.of("FR/family/fr.af")));
        missing.add(new MissingFact(
                "/means/householdIncome",
                text("How much does the household live on?", "De quels revenus le foyer vit-il ?", "ما هو دخل الأسرة؟"),
                List.of("FR/minimum_income/fr.rsa")));
        return new Assessment(lifeCase.id(), lifeCase.asOf(), "test", LocalDate.of(2026, 11, 3), scenarios, missing);
    }

    private static Scenario scenario(String id, LocalDate date, String residence, boolean known) {
        List<BenefitRow> rows = new ArrayList<>();
        rows.add(row(
                "FR",
                Branch.HEALTHCARE,
                "fr.puma",
                "Health cover",
                Verdict.ENTITLED,
                residence,
                PaymentVerdict.NOT_PAYABLE));
        rows.add(row(
                "FR",
                Branch.UNEMPLOYMENT,
                "fr.are",
                "Return-to-work allowance",
                Verdict.ENTITLED,
                residence,
                PaymentVerdict.TIME_LIMITED));
        rows.add(row(
                "FR",
                Branch.OLD_AGE,
                "fr.cnav",
                "General scheme pension",
                Verdict.ENTITLED_FROM,
                residence,
                PaymentVerdict.FULL));
        rows.add(row(
                "FR",
                Branch.OLD_AGE,
                "fr.aspa",
                "Solidarity allowance",
                Verdict.NOT_ENTITLED,
                residence,
                PaymentVerdict.NOT_PAYABLE));
        rows.add(row(
                "FR",
                Branch.FAMILY,
                "fr.af",
                "Family allowances",
                Verdict.UNDETERMINED,
                residence,
                PaymentVerdict.NOT_PAYABLE));
        rows.add(row(
                "FR",
                Branch.MINIMUM_INCOME,
                "fr.rsa",
                "Active solidarity income",
                Verdict.UNDETERMINED,
                residence,
                PaymentVerdict.NOT_PAYABLE));
        rows.add(row(
                "BE",
                Branch.HEALTHCARE,
                "be.inami",
                "Health insurance",
                Verdict.NOT_ENTITLED,
                residence,
                PaymentVerdict.FULL));
        rows.add(row(
                "BE",
                Branch.UNEMPLOYMENT,
                "be.onem",
                "Unemployment benefit",
                Verdict.NOT_ENTITLED,
                residence,
                PaymentVerdict.FULL));
        rows.add(row(
                "BE",
                Branch.OLD_AGE,
                "be.pension.employees",
                "Employees' pension",
                known ? Verdict.ENTITLED : Verdict.UNDETERMINED,
                residence,
                PaymentVerdict.FULL));
        rows.add(
                row("MA", Branch.OLD_AGE, "ma.cnss", "CNSS pension", Verdict.ENTITLED, residence, PaymentVerdict.FULL));
        rows.add(row(
                "MA",
                Branch.HEALTHCARE,
                "ma.amo",
                "Compulsory health insurance",
                Verdict.ENTITLED,
                residence,
                PaymentVerdict.REDUCED));
        List<NotEncoded> gaps = List.of(
                new NotEncoded("MA", Branch.MINIMUM_INCOME, null), new NotEncoded("MA", Branch.SURVIVORS, null),
                new NotEncoded("BE", Branch.SURVIVORS, null), new NotEncoded("FR", Branch.SURVIVORS, null));
        TotalsRow totals = new TotalsRow(
                Branch.OLD_AGE,
                "FR",
                Unit.QUARTERS,
                Map.of("MA", BigDecimal.valueOf(29), "BE", BigDecimal.valueOf(43), "FR", BigDecimal.valueOf(79)),
                BigDecimal.valueOf(151),
                "eu-1231");
        ResourceRow fund = new ResourceRow(
                "ma.hassan2",
                text("Hassan II Foundation", "Fondation Hassan II", "مؤسسة الحسن الثاني"),
                ResourceKind.STATE_FUND,
                "MA",
                ResourceVerdict.OPEN,
                List.of("healthcare"),
                text("For Moroccans abroad", "Pour les Marocains à l’étranger", "لمغاربة العالم"),
                new Money(BigDecimal.valueOf(10), "EUR", Per.MONTH),
                List.of(ART_6));
        ResourceRow advice = new ResourceRow(
                "fr.gisti",
                text("Advice on migrants' rights", "Conseil aux migrants", "مشورة للمهاجرين"),
                ResourceKind.ADVICE_SERVICE,
                "FR",
                ResourceVerdict.OPEN_IF,
                List.of("advice"),
                text("By telephone", "Par téléphone", "بالهاتف"),
                null,
                List.of());
        return new Scenario(
                id,
                date,
                residence,
                null,
                List.of(),
                List.of(new CompetenceRow(
                        Subject.LEGISLATION, "FR", Role.COMPETENT, null, null, "A1", List.of(ART_6), List.of())),
                List.of(totals),
                rows,
                List.of(),
                gaps,
                List.of(),
                List.of(fund, advice),
                List.of());
    }

    private static BenefitRow row(
            String country,
            Branch branch,
            String scheme,
            String name,
            Verdict verdict,
            String residence,
            PaymentVerdict pay) {
        boolean abroad = !country.equals(residence);
        boolean open = verdict == Verdict.UNDETERMINED;
        ConditionStatus status = switch (verdict) {
            case ENTITLED -> ConditionStatus.MET_BY_AGGREGATION;
            case ENTITLED_FROM -> ConditionStatus.MET_LATER;
            case UNDETERMINED -> ConditionStatus.UNKNOWN;
            case NOT_ENTITLED -> ConditionStatus.UNMET;
        };
        ConditionResult age = new ConditionResult(
                "age",
                ConditionStatus.MET,
                Length.of(64, Unit.YEARS),
                Length.of(64, Unit.YEARS),
                text("The person has reached the age", "L’âge est atteint", "السن متوفر"),
                null,
                List.of(ART_6),
                "r1");
        ConditionResult insured = new ConditionResult(
                "insured",
                status,
                Length.of(151, Unit.QUARTERS),
                Length.of(172, Unit.QUARTERS),
                text("Enough insured quarters", "Assez de trimestres", "عدد كافٍ من الأرباع"),
                text("21 more quarters", "21 trimestres de plus", "21 ربع سنة إضافيا"),
                List.of(ART_6),
                "r2");
        AmountResult amount = branch != Branch.OLD_AGE
                ? null
                : new AmountResult(
                        new Money(new BigDecimal("812.40"), "EUR", Per.MONTH),
                        null,
                        null,
                        null,
                        null,
                        new Ratio(BigDecimal.valueOf(79), BigDecimal.valueOf(151)),
                        Unit.QUARTERS,
                        AmountMethod.PRO_RATA,
                        true,
                        List.of());
        NextStep step = new NextStep(
                text(
                        "Claim where you live; one claim starts all",
                        "Faites la demande là où vous vivez",
                        "قدموا الطلب حيث تقيمون"),
                "E 301",
                text("Pension fund", "Caisse de retraite", "صندوق التقاعد"),
                "https://www.lassuranceretraite.fr",
                LocalDate.of(2027, 2, 1),
                List.of(text("payslips of 1994", "fiches de paie de 1994", "أوراق أداء 1994")));
        Warning risk = new Warning(
                branch == Branch.MINIMUM_INCOME ? WarningCode.RESIDENCE_RISK : WarningCode.REFUND_ENDS_RIGHTS,
                text(
                        "A refund of contributions would end these rights",
                        "Un remboursement mettrait fin à ces droits",
                        "استرجاع الاشتراكات ينهي هذه الحقوق"),
                List.of(ART_6));
        return new BenefitRow(
                country,
                branch,
                scheme,
                text(name, name, name),
                BenefitKind.CONTRIBUTORY,
                verdict,
                verdict == Verdict.ENTITLED_FROM ? LocalDate.of(2027, 5, 1) : null,
                null,
                branch == Branch.UNEMPLOYMENT && verdict == Verdict.ENTITLED ? BigDecimal.valueOf(24) : null,
                List.of("r1"),
                List.of("eu-1231"),
                abroad
                        ? new Payment(
                                residence,
                                pay,
                                pay == PaymentVerdict.TIME_LIMITED ? BigDecimal.valueOf(3) : null,
                                null,
                                null,
                                List.of(ART_6),
                                List.of())
                        : null,
                amount,
                List.of(age, insured),
                open ? List.of("/periods/2/insured") : List.of(),
                List.of(ART_6),
                branch == Branch.MINIMUM_INCOME || branch == Branch.OLD_AGE ? List.of(risk) : List.of(),
                verdict == Verdict.NOT_ENTITLED ? List.of() : List.of(step),
                Confidence.MEDIUM);
    }

    private static Text text(String en, String fr, String ar) {
        return new Text(Map.of("en", en, "fr", fr, "ar", ar));
    }

    static Wording wording(String en) {
        return text(en, en, en);
    }
}
