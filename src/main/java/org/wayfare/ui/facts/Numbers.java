package org.wayfare.ui.facts;

import java.math.BigDecimal;

/** Reads amounts as people type them: with a comma or a point, with or without spaces between thousands. */
final class Numbers {
    private Numbers() {}

    /**
     * The number typed.
     *
     * @throws NumberFormatException where it is none, or is below zero
     */
    static BigDecimal parse(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f'’]", "");
        if (plain.matches("\\d{1,3}(\\.\\d{3})+,\\d+") || plain.matches("\\d+,\\d{1,2}")) {
            plain = plain.replace(".", "").replace(',', '.');
        } else {
            plain = plain.replace(",", "");
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.signum() < 0) {
            throw new NumberFormatException("below zero");
        }
        return number;
    }
}
