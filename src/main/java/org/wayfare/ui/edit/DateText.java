package org.wayfare.ui.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.wayfare.model.PartialDate;

/** Reads dates as people type them: a year, a month or a day, in figures or with the month in letters. */
public final class DateText {
    private static final List<String> DAYS =
            List.of("yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy", "d MMM yyyy", "d MMMM yyyy");
    private static final List<String> MONTHS =
            List.of("yyyy-M", "M/yyyy", "M.yyyy", "M-yyyy", "M yyyy", "MMM yyyy", "MMMM yyyy");

    private DateText() {}

    /**
     * Reads a date; in figures the day comes before the month.
     *
     * @throws DateTimeException where the text is no date
     */
    public static PartialDate parse(String typed, Locale locale) {
        String text = latinDigits(typed.strip());
        if (text.matches("\\d{4}")) {
            return PartialDate.parse(text);
        }
        for (Locale variant : variants(locale)) {
            for (String pattern : DAYS) {
                try {
                    return PartialDate.of(LocalDate.parse(text, reader(pattern, variant)));
                } catch (DateTimeException e) {
                    continue;
                }
            }
            for (String pattern : MONTHS) {
                try {
                    return PartialDate.parse(
                            YearMonth.parse(text, reader(pattern, variant)).toString());
                } catch (DateTimeException e) {
                    continue;
                }
            }
        }
        throw new DateTimeException("not a date");
    }

    /** Months have other names in other countries of a language: "Sep" and "Sept", غشت and أغسطس. */
    private static List<Locale> variants(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> List.of(locale, Locale.US);
            case "ar" ->
                List.of(
                        locale,
                        Locale.forLanguageTag("ar-EG"),
                        Locale.forLanguageTag("ar-DZ"),
                        Locale.forLanguageTag("ar-SY"));
            default -> List.of(locale);
        };
    }

    /** Digits of any script, such as those of Arabic, are read as the same numbers. */
    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                latin.append(Character.digit(c, 10));
            } else {
                latin.appendCodePoint(c);
            }
        });
        return latin.toString();
    }

    private static DateTimeFormatter reader(String pattern, Locale locale) {
        // "uuuu" and strict: 31 April is a fault to be told, not the 30th
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
