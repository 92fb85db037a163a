package org.wayfare.ui.why;

import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.Payment;
import org.wayfare.ui.session.Standings;
import org.wayfare.ui.text.PaymentWords;
import org.wayfare.ui.text.Texts;

/** The answer in one sentence, and where it is paid in another. */
final class Headline {
    private final Texts texts;

    Headline(Texts texts) {
        this.texts = texts;
    }

    /** Whether there is a right. */
    String answer(BenefitRow row) {
        String name = row.name().in(texts.locale().getLanguage());
        String country = texts.country(row.country());
        return switch (row.verdict()) {
            case ENTITLED ->
                row.durationMonths() == null
                        ? texts.get("why.yes", name, country)
                        : texts.get("why.yesMonths", name, country, texts.number(row.durationMonths()));
            case ENTITLED_FROM ->
                row.payableFrom() == null
                        ? texts.get("why.later", name, country)
                        : texts.get("why.from", name, country, texts.day(row.payableFrom()));
            case UNDETERMINED ->
                texts.get("why.depends", name, country, row.missing().size());
            case NOT_ENTITLED ->
                Standings.missingEvent(row)
                        .map(event -> texts.get("why.idle", name, country, texts.wording(event.text())))
                        .orElseGet(() -> texts.get("why.no", name, country));
        };
    }

    /** How it is paid where the person lives; empty where that is the same country, or where there is nothing to be paid. */
    String payment(BenefitRow row) {
        Payment payment = row.payment();
        if (payment == null || row.verdict() == Verdict.NOT_ENTITLED) {
            return "";
        }
        return new PaymentWords(texts).sentence(payment);
    }
}
