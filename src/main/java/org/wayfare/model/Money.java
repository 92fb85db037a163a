package org.wayfare.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, exact.
 *
 * @param currency ISO 4217
 * @param per the span of time it is for; null where the source does not say
 */
public record Money(
        BigDecimal amount, String currency, @Nullable Per per) {

    /** Sums of different currencies or spans have no meaning: see {@link #requireSame}. */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency, per);
    }

    /** The difference, which may be negative. */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(amount.subtract(other.amount), currency, per);
    }

    /** The part of this amount that {@code share} names, unrounded beyond ten decimals. */
    public Money times(Ratio share) {
        return new Money(
                amount.multiply(share.numerator())
                        .divide(share.denominator(), 10, RoundingMode.HALF_UP)
                        .stripTrailingZeros(),
                currency,
                per);
    }

    /** Rounded to whole cents with the mode that the law names. */
    public Money toCents(RoundingMode mode) {
        return new Money(amount.setScale(2, mode), currency, per);
    }

    /**
     * Compares two amounts of one currency and span.
     *
     * @throws IllegalArgumentException where they differ
     */
    public boolean isMoreThan(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount) > 0;
    }

    /** The same currency and the same span of time. */
    public boolean isComparableTo(Money other) {
        return currency.equals(other.currency) && per == other.per;
    }

    private void requireSame(Money other) {
        if (!isComparableTo(other)) {
            throw new IllegalArgumentException(
                    "cannot reckon " + currency + "/" + per + " with " + other.currency + "/" + other.per);
        }
    }
}
