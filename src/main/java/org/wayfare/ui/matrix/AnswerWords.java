package org.wayfare.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Payment;
import org.wayfare.ui.matrix.Answers.Answer;
import org.wayfare.ui.session.Standing;
import org.wayfare.ui.session.Standings;
import org.wayfare.ui.text.PaymentWords;
import org.wayfare.ui.text.Texts;

/** What a cell says: a word, a detail, and the whole of it read out. */
final class AnswerWords {
    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /** The word beside the sign. */
    String face(Answer answer) {
        BenefitRow best = answer.best();
        if (best == null) {
            boolean fund = answer.cell().country() == null && answer.standing() != Standing.NONE;
            return fund
                    ? texts.get("cell.fund." + answer.standing().id(), answer.good())
                    : texts.get("cell." + answer.standing().id());
        }
        return switch (answer.standing()) {
            case YES ->
                // A right of some days or weeks is no right of "0 months": how long it lasts is said beside the
                // reasons.
                best.durationMonths() == null || best.durationMonths().compareTo(BigDecimal.ONE) < 0
                        ? texts.get("cell.yes")
                        : texts.get(
                                "cell.yesMonths",
                                texts.number(best.durationMonths().setScale(0, RoundingMode.DOWN)));
            case FROM ->
                best.payableFrom() == null
                        ? texts.get("cell.from")
                        : texts.get("cell.fromDay", texts.month(best.payableFrom()));
            case DEPENDS ->
                best.missing().isEmpty()
                        ? texts.get("cell.depends")
                        : texts.get("cell.dependsOn", best.missing().size());
            case NOT_PAID -> texts.get("cell.not_paid");
            default -> texts.get("cell." + answer.standing().id());
        };
    }

    /** The line below: how it is paid abroad, or how many schemes the word speaks for; empty where there is nothing to add. */
    String detail(Answer answer) {
        BenefitRow best = answer.best();
        if (best == null) {
            return "";
        }
        Payment payment = best.payment();
        boolean open = answer.standing() == Standing.YES || answer.standing() == Standing.FROM;
        if (payment != null && open) {
            return new PaymentWords(texts).brief(payment);
        }
        if (payment != null && answer.standing() == Standing.NOT_PAID) {
            return texts.get("cell.in", texts.country(payment.to()));
        }
        return answer.all() > 1 && open ? texts.get("cell.ofSchemes", answer.good(), answer.all()) : "";
    }

    /** What stands in the way, where one condition alone decides. */
    private String reason(Answer answer) {
        if (answer.best() == null) {
            return "";
        }
        if (answer.standing() == Standing.IDLE) {
            return Standings.missingEvent(answer.best())
                    .map(event -> ". " + texts.get("cell.onlyIf", texts.wording(event.text())))
                    .orElse("");
        }
        if (answer.standing() != Standing.NO) {
            return "";
        }
        return answer.best().conditions().stream()
                .filter(condition -> condition.status() == ConditionStatus.UNMET)
                .findFirst()
                .map(condition -> ". " + texts.get("cell.reason", texts.wording(condition.text())))
                .orElse("");
    }

    /** The mark on what the last edit changed. */
    String changed() {
        return texts.get("cell.changed");
    }

    /** The whole cell, read out. */
    String spoken(Answer answer) {
        String country = answer.cell().country() == null
                ? texts.get("matrix.funds")
                : texts.country(answer.cell().country());
        String branch = answer.cell().branch() == null
                ? texts.get("matrix.otherHelp")
                : texts.word(answer.cell().branch());
        String said = texts.get("cell.spoken", branch, country, face(answer), detail(answer));
        return said
                + reason(answer)
                + (answer.risky() ? ". " + texts.get("cell.risk") : "")
                + (answer.changed() ? ". " + texts.get("cell.changed") : "");
    }
}
