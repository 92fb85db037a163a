package org.wayfare.model;

import java.math.BigDecimal;

/**
 * A fraction, kept unshortened as the institution writes it.
 *
 * @param numerator not negative
 * @param denominator more than zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {
    /** Refuses a denominator that is not positive. */
    public Ratio {
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
    }

    /** This share, but never more than the whole. */
    public Ratio atMostWhole() {
        return numerator.compareTo(denominator) > 0 ? new Ratio(denominator, denominator) : this;
    }
}
