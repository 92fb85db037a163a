package org.wayfare.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wayfare.model.Age;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Confidence;
import org.wayfare.model.Country;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Per;
import org.wayfare.model.Phrase;
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
import org.wayfare.model.assessment.Gap;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.LengthRange;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.Notice;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.RegimeRow;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;
import org.wayfare.model.assessment.Warning;

/** An assessment with every kind of row in it, invented: no law stands behind it. */
public final class SampleAssessment {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Citation ARTICLE = new Citation(
            "Regulation (EC) No 883/2004",
            "Art. 52(1)(b)",
            "https://eur-lex.europa.eu/eli/reg/2004/883",
            "2026-11-20",
            Confidence.HIGH);
    private static final Citation UNREAD = new Citation("Some act", null, null, null, Confidence.LOW);

    private SampleAssessment() {}

    /** The assessment. */
    public static Assessment full() {
        Scenario now = scenario(
                "now",
                DAY,
                "BE",
                null,
                List.of(
                        row(Verdict.NOT_ENTITLED, "fr.unemployment.are", Branch.UNEMPLOYMENT),
                        row(Verdict.ENTITLED, "be.pension.employees", Branch.OLD_AGE),
                        row(Verdict.UNDETERMINED, "be.health", Branch.HEALTHCARE),
                        row(Verdict.ENTITLED_FROM, "be.care", Branch.LONG_TERM_CARE)));
        Scenario move = scenario("move:MA", LocalDate.of(2027, 1, 1), "MA", null, List.of());
        MissingFact fact = new MissingFact(
                "/periods/0/insured",
                text("Were you insured in this job?", "Étiez-vous assuré pour cet emploi ?"),
                List.of("BE/healthcare/be.health", "BE/old_age/be.pension.employees"));
        return new Assessment(
                "sample <1>", DAY, "2026.11", LocalDate.of(2026, 11, 20), List.of(now, move), List.of(fact));
    }

    static Text text(String english, String french) {
        return new Text(Map.of("en", english, "fr", french));
    }

    static Wording phrase() {
        return Phrase.of("sample.key.that.no.bundle.has", new Country("MA"), DAY);
    }

    private static Scenario scenario(
            String id, LocalDate date, String residence, String stay, List<BenefitRow> benefits) {
        return new Scenario(
                id,
                date,
                residence,
                stay,
                List.of(new InstrumentRow(
                        "eu-883",
                        text("Regulation 883/2004", "Règlement 883/2004"),
                        List.of("BE", "FR"),
                        true,
                        text("You are a citizen of the EU.", "Vous êtes citoyen de l'UE."),
                        List.of(Branch.OLD_AGE),
                        List.of(ARTICLE))),
                List.of(new CompetenceRow(
                        Subject.LEGISLATION,
                        "BE",
                        Role.COMPETENT,
                        DAY,
                        null,
                        "A1",
                        List.of(ARTICLE),
                        List.of("eu-883-2004/11.3.a"))),
                List.of(new TotalsRow(
                        Branch.OLD_AGE,
                        "BE",
                        Unit.DAYS,
                        Map.of("BE", new BigDecimal("312"), "MA", new BigDecimal("1E+2")),
                        new BigDecimal("412.50"),
                        "bsa-BE-MA")),
                benefits,
                List.of(new RegimeRow("MA", "BE", "I", text("There is an agreement.", "Un accord existe."))),
                List.of(new NotEncoded("MA", Branch.FAMILY, null), new NotEncoded("MA", Branch.UNEMPLOYMENT, null)),
                List.of(new Gap(Branch.DEATH_GRANT, text("No scheme covers you.", "Aucun régime ne vous couvre."))),
                List.of(new ResourceRow(
                        "ma.fund",
                        text("Fund Hassan II", "Fondation Hassan II"),
                        ResourceKind.STATE_FUND,
                        "MA",
                        ResourceVerdict.OPEN_IF,
                        List.of("healthcare", "repatriation"),
                        text("You register.", "Vous vous inscrivez."),
                        new Money(new BigDecimal("12"), "EUR", Per.MONTH),
                        List.of(UNREAD))),
                List.of(new Notice(
                        "facts/overlap",
                        text("Two jobs overlap.", "Deux emplois se chevauchent."),
                        List.of("/periods/0"),
                        List.of())));
    }

    private static BenefitRow row(Verdict verdict, String scheme, Branch branch) {
        List<ConditionResult> conditions = List.of(
                condition("age", ConditionStatus.MET, new Age(66, 4), new Age(65, 0)),
                condition(
                        "insured",
                        ConditionStatus.MET_BY_AGGREGATION,
                        new LengthRange(BigDecimal.TEN, BigDecimal.valueOf(12), Unit.MONTHS),
                        Length.of(12, Unit.MONTHS)),
                condition("since", ConditionStatus.UNKNOWN, PartialDate.parse("1994-03"), DAY),
                condition("money", ConditionStatus.UNMET, new Money(new BigDecimal("1200.50"), "EUR", Per.MONTH), null),
                condition("count", ConditionStatus.MET, 3, "three"));
        return new BenefitRow(
                "BE",
                branch,
                scheme,
                new Text(Map.of("en", "Name of " + scheme, "nl", "Naam", "fr", "Nom de " + scheme)),
                BenefitKind.CONTRIBUTORY,
                verdict,
                LocalDate.of(2027, 3, 1),
                null,
                new BigDecimal("12.0"),
                List.of("r1"),
                List.of("eu-883"),
                new Payment(
                        "MA",
                        PaymentVerdict.TIME_LIMITED,
                        BigDecimal.valueOf(3),
                        null,
                        null,
                        List.of(ARTICLE),
                        List.of("r2")),
                new AmountResult(
                        new Money(new BigDecimal("1200.50"), "EUR", Per.MONTH),
                        null,
                        null,
                        null,
                        null,
                        new Ratio(BigDecimal.valueOf(120), BigDecimal.valueOf(540)),
                        Unit.MONTHS,
                        AmountMethod.PRO_RATA,
                        true,
                        List.of()),
                conditions,
                List.of("/periods/0/insured"),
                List.of(ARTICLE),
                List.of(new Warning(
                        WarningCode.DEADLINE,
                        text("Claim within a year.", "Demandez dans l'année."),
                        List.of(ARTICLE))),
                List.of(new NextStep(
                        text("Send the form.", "Envoyez le formulaire."),
                        "E 301",
                        text("Pension office", "Office des pensions"),
                        "https://example.org",
                        DAY,
                        List.of(text("Passport", "Passeport")))),
                Confidence.MEDIUM);
    }

    private static ConditionResult condition(String id, ConditionStatus status, Object have, Object need) {
        return new ConditionResult(
                id,
                status,
                have,
                need,
                text("You meet " + id + ".", "Condition " + id + "."),
                text("Wait.", "Attendez."),
                List.of(ARTICLE),
                "word/" + id);
    }
}
