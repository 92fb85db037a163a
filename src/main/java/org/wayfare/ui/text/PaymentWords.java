package org.wayfare.ui.text;

import org.wayfare.model.assessment.Payment;

/** How a benefit is paid in another country: as a note in a cell, and as a sentence. Both say the same. */
public final class PaymentWords {
    private final Texts texts;

    /** In the language of {@code texts}. */
    public PaymentWords(Texts texts) {
        this.texts = texts;
    }

    /** A few words, e.g. "paid in Morocco, less". */
    public String brief(Payment payment) {
        return said("cell.paid.", payment);
    }

    /** A whole sentence. */
    public String sentence(Payment payment) {
        return said("pay.", payment);
    }

    private String said(String prefix, Payment payment) {
        String to = texts.country(payment.to());
        return switch (payment.verdict()) {
            case FULL -> texts.get(prefix + "full", to);
            case FROZEN -> texts.get(prefix + "frozen", to);
            case REDUCED ->
                payment.ratePercent() == null
                        ? texts.get(prefix + "reduced", to)
                        : texts.get(prefix + "rate", to, texts.number(payment.ratePercent()));
            case TIME_LIMITED ->
                payment.months() != null
                        ? texts.get(prefix + "months", to, payment.months())
                        : payment.weeks() != null
                                ? texts.get(prefix + "weeks", to, payment.weeks())
                                : texts.get(prefix + "limited", to);
            case NOT_PAYABLE -> texts.get(prefix + "none", to);
            case UNDETERMINED -> texts.get(prefix + "unknown", to);
        };
    }
}
