package org.wayfare.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.engine.StageResult;
import org.wayfare.facts.AmountFinding;
import org.wayfare.facts.Award;
import org.wayfare.facts.Closed;
import org.wayfare.facts.EventFacts;
import org.wayfare.facts.Life;
import org.wayfare.facts.Opened;
import org.wayfare.facts.PaymentFinding;
import org.wayfare.facts.StandingFacts;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.AmountMethod;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Confidence;
import org.wayfare.model.Length;
import org.wayfare.model.PaymentVerdict;
import org.wayfare.model.Phrase;
import org.wayfare.model.Verdict;
import org.wayfare.model.WarningCode;
import org.wayfare.model.assessment.AmountResult;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.ConditionResult;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Payment;
import org.wayfare.model.assessment.Warning;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Scheme;

/** Reads each row of the report off what the stages concluded. */
final class BenefitRows {
    private final Life life;
    private final LawBook law;
    private final Proofs proofs;
    private final Settling settling;
    private final List<Opened> opened;
    private final List<Closed> closed;
    private final Advised advised;
    private final Doubts doubts;

    /** @param advised steps and warnings that instruments add */
    BenefitRows(
            Life life,
            LawBook law,
            Proofs proofs,
            Settling settling,
            StageResult coordination,
            Advised advised,
            Doubts doubts) {
        this.settling = settling;
        this.doubts = doubts;
        this.life = life;
        this.law = law;
        this.proofs = proofs;
        this.opened = coordination.conclusions(Opened.class).toList();
        this.closed = coordination.conclusions(Closed.class).toList();
        this.advised = advised;
    }

    BenefitRow row(
            Award award,
            Settled settled,
            List<PaymentFinding> payments,
            List<AmountFinding> amounts,
            @Nullable Length byInsurance) {
        Scheme scheme = award.scheme();
        List<ConditionResult> conditions = new ArrayList<>(settled.rows());
        byInstrument(award, settled, conditions);
        PaymentFinding payment = chosen(payments);
        Set<String> via = new TreeSet<>(award.via());
        if (payment != null && payment.instrument() != null) {
            via.add(payment.instrument());
        }
        AmountFinding amount = chosenAmount(amounts);
        Set<String> rules = new LinkedHashSet<>();
        conditions.forEach(c -> rules.add(c.rule()));
        if (payment != null) {
            rules.add(proofs.rule(payment));
        }
        if (amount != null) {
            rules.add(proofs.rule(amount));
        }
        return new BenefitRow(
                scheme.country(),
                scheme.branch(),
                scheme.id(),
                scheme.names(),
                scheme.kind(),
                award.verdict(),
                award.verdict() == Verdict.ENTITLED_FROM ? award.payable() : null,
                null,
                duration(award, byInsurance),
                List.copyOf(rules),
                List.copyOf(via),
                payment == null ? null : payment(payment),
                amount != null ? withRule(amount) : payment == null ? null : byResidence(payment),
                List.copyOf(conditions),
                missing(award, settled, payment),
                basis(scheme, conditions),
                warnings(award, settled),
                next(award),
                confidence(scheme, conditions));
    }

    /** What would settle an open verdict, and an open payment abroad. */
    private List<String> missing(Award award, Settled settled, @Nullable PaymentFinding payment) {
        boolean open = award.verdict() == Verdict.UNDETERMINED || award.verdict() == Verdict.ENTITLED_FROM;
        Set<String> missing = new TreeSet<>(open ? settled.missing() : Set.of());
        List<PayableAbroad> entries = award.scheme().payableAbroad();
        if (payment != null
                && payment.verdict() == PaymentVerdict.UNDETERMINED
                && payment.instrument() == null
                && payment.order() < entries.size()) {
            missing.addAll(
                    settling.all(entries.get(payment.order()).conditions()).missing());
        }
        if (payment != null && doubts.of(payment.instrument()) != null) {
            missing.addAll(doubts.of(payment.instrument()));
        }
        return List.copyOf(missing);
    }

    /** What an instrument opens or closes stands among the conditions, as the first of them. */
    private void byInstrument(Award award, Settled settled, List<ConditionResult> conditions) {
        String id = award.scheme().id();
        closed.stream()
                .filter(c -> c.scheme().equals(id))
                .findFirst()
                .ifPresent(c -> conditions.add(
                        0,
                        new ConditionResult(
                                "competence",
                                ConditionStatus.UNMET,
                                null,
                                null,
                                c.reason(),
                                null,
                                c.basis(),
                                proofs.rule(c))));
        if (!settled.status().holds()) {
            opened.stream().filter(o -> o.scheme().equals(id)).findFirst().ifPresent(o -> {
                conditions.replaceAll(c -> c.status().holds() ? c : waived(c));
                conditions.add(
                        0,
                        new ConditionResult("cover", o.how(), null, null, o.reason(), null, o.basis(), proofs.rule(o)));
            });
        }
    }

    private static ConditionResult waived(ConditionResult c) {
        return new ConditionResult(
                c.id(), ConditionStatus.WAIVED, c.have(), c.need(), c.text(), null, c.basis(), c.rule());
    }

    /** The share in which a benefit is paid abroad by residence, where no amount is known. */
    private @Nullable AmountResult byResidence(PaymentFinding payment) {
        return payment.share() == null
                ? null
                : AmountResult.ofShare(null, payment.share(), payment.unit(), AmountMethod.RESIDENCE_FRACTION, false)
                        .by(proofs.rules(payment));
    }

    /** What only tops up what another State pays is all that is due (Reg. 883/2004 Art. 68(2)); else the highest amount (Art. 52(3)). */
    private static @Nullable AmountFinding chosenAmount(List<AmountFinding> amounts) {
        return amounts.stream()
                .filter(a -> a.amount().supplement() != null)
                .findFirst()
                .orElse(amounts.stream()
                        .max(Comparator.comparing(BenefitRows::awarded))
                        .orElse(null));
    }

    private static BigDecimal awarded(AmountFinding finding) {
        return finding.amount().awarded() == null
                ? BigDecimal.ZERO
                : finding.amount().awarded().amount();
    }

    private AmountResult withRule(AmountFinding finding) {
        return finding.amount().by(proofs.rules(finding));
    }

    /** What binds before all else, then the best of national law's first entry and of the instruments. */
    private @Nullable PaymentFinding chosen(List<PaymentFinding> findings) {
        PaymentFinding binding =
                findings.stream().filter(PaymentFinding::binding).findFirst().orElse(null);
        if (binding != null) {
            return binding;
        }
        PaymentFinding national = findings.stream()
                .filter(f -> f.instrument() == null)
                .min(Comparator.comparingInt(PaymentFinding::order))
                .orElse(null);
        PaymentFinding best = national;
        for (PaymentFinding f : findings) {
            boolean better = best == null
                    || rank(f) < rank(best)
                    || rank(f) == rank(best) && doubts.of(best.instrument()) != null;
            if (f.instrument() != null && better) {
                best = f;
            }
        }
        return best;
    }

    /** What an instrument in doubt would better is not known. */
    private PaymentVerdict verdict(PaymentFinding f) {
        return doubts.of(f.instrument()) == null ? f.verdict() : PaymentVerdict.UNDETERMINED;
    }

    private static int rank(PaymentFinding finding) {
        return switch (finding.verdict()) {
            case FULL -> 0;
            case FROZEN -> 1;
            case REDUCED -> 2;
            case TIME_LIMITED -> 3;
            case UNDETERMINED -> 4;
            case NOT_PAYABLE -> 5;
        };
    }

    private Payment payment(PaymentFinding f) {
        return new Payment(f.to(), verdict(f), f.months(), f.weeks(), f.ratePercent(), f.basis(), proofs.rules(f));
    }

    /** Thirty days are a month (contract). */
    private @Nullable BigDecimal duration(Award award, @Nullable Length byInsurance) {
        boolean forAll =
                award.scheme().amount() != null && award.scheme().amount().duration() != null && award.isDue();
        Length length = byInsurance != null || !forAll
                ? byInsurance
                : award.scheme().amount().duration().on(life.day());
        if (length == null) {
            return null;
        }
        return switch (length.unit()) {
            case DAYS -> length.value().divide(BigDecimal.valueOf(30), java.math.MathContext.DECIMAL32);
            case WEEKS ->
                length.value()
                        .multiply(BigDecimal.valueOf(7))
                        .divide(BigDecimal.valueOf(30), java.math.MathContext.DECIMAL32);
            case MONTHS -> length.value();
            case QUARTERS -> length.value().multiply(BigDecimal.valueOf(3));
            case YEARS -> length.value().multiply(BigDecimal.valueOf(12));
        };
    }

    private static List<Citation> basis(Scheme scheme, List<ConditionResult> conditions) {
        Set<Citation> basis = new LinkedHashSet<>();
        conditions.stream()
                .filter(c -> c.status() == ConditionStatus.UNMET || c.status().holds())
                .forEach(c -> basis.addAll(c.basis()));
        return basis.isEmpty() ? scheme.basis() : List.copyOf(basis);
    }

    /** As sure as the least sure condition; a condition is as sure as the best source that says it. */
    private static Confidence confidence(Scheme scheme, List<ConditionResult> conditions) {
        Confidence least = scheme.confidence();
        for (ConditionResult c : conditions) {
            least = c.basis().stream()
                    .map(Citation::confidence)
                    .max(Comparator.naturalOrder())
                    .map(least::and)
                    .orElse(least);
        }
        return least;
    }

    private List<Warning> warnings(Award award, Settled settled) {
        List<Warning> warnings = new ArrayList<>();
        if (award.verdict() == Verdict.NOT_ENTITLED) {
            return warnings;
        }
        for (Scheme.Consequence c : award.scheme().consequences()) {
            if (StandingFacts.concerns(life, award.scheme().country(), c.nationality(), c.status())) {
                warnings.add(new Warning(c.code(), c.text(), c.law()));
            }
        }
        warnings.addAll(advised.warnings(award.scheme()));
        for (ConditionResult row : settled.rows()) {
            if (row.rule().equals("conditions/assumed")) {
                warnings.add(new Warning(WarningCode.OTHER, Phrase.of("warning.assumed", row.text()), row.basis()));
            }
        }
        if (confidence(award.scheme(), settled.rows()) == Confidence.LOW) {
            warnings.add(new Warning(WarningCode.LOW_CONFIDENCE, Phrase.of("warning.low-confidence"), List.of()));
        }
        return List.copyOf(warnings);
    }

    private List<NextStep> next(Award award) {
        if (award.verdict() == Verdict.NOT_ENTITLED) {
            return List.of();
        }
        List<NextStep> steps = new ArrayList<>(advised.steps(award.scheme()));
        CountryLaw country = law.country(award.scheme().country());
        for (Scheme.Step s : award.scheme().next()) {
            CountryLaw.Institution institution =
                    s.institution() == null ? null : country.institutions().get(s.institution());
            LocalDate by = deadline(award.scheme(), s);
            String url = s.url() != null ? s.url() : institution == null ? null : institution.url();
            steps.add(new NextStep(
                    s.action(),
                    s.form(),
                    institution == null ? null : institution.names(),
                    url,
                    by,
                    List.copyOf(s.documents())));
        }
        return List.copyOf(steps);
    }

    /** Only where the event from which the deadline runs is stated. */
    private @Nullable LocalDate deadline(Scheme scheme, Scheme.Step step) {
        if (step.deadline() == null) {
            return null;
        }
        LocalDate risk = EventFacts.riskDay(life, scheme.branch());
        return risk.equals(life.day()) ? null : step.deadline().after(risk);
    }
}
