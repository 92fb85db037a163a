package org.wayfare.model.assessment;

import java.math.BigDecimal;
import org.wayfare.model.Unit;

/**
 * A length that is only known within bounds because dates are imprecise or facts are not stated.
 *
 * @param min at least
 * @param max at most
 */
public record LengthRange(BigDecimal min, BigDecimal max, Unit unit) {}
