package org.wayfare.ui.facts;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Period;
import org.wayfare.model.PeriodKind;
import org.wayfare.ui.edit.CaseFields;
import org.wayfare.ui.edit.CaseItems;
import org.wayfare.ui.edit.DateText;
import org.wayfare.ui.text.Texts;

/**
 * Periods out of rows copied from a spreadsheet: country, kind, from, to, insured, in this order, with tabs or semicolons between them. Countries and
 * kinds may stand as codes or as the window names them; kind, end and insured may be missing.
 *
 * @param periods what could be read
 * @param unread rows that could not, as they stood
 */
public record PastedRows(List<Period> periods, List<String> unread) {

    /** Reads rows; empty lines count for nothing. */
    public static PastedRows of(String text, Texts texts) {
        List<Period> periods = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                Period period = period(line.split("\\s*[\\t;]\\s*"), texts);
                if (period == null) {
                    unread.add(line.strip());
                } else {
                    periods.add(period);
                }
            }
        }
        return new PastedRows(List.copyOf(periods), List.copyOf(unread));
    }

    private static @Nullable Period period(String[] cells, Texts texts) {
        String country = cells.length < 2 ? null : country(cells[0].strip(), texts);
        if (country == null) {
            return null;
        }
        PeriodKind kind = kind(cells[1].strip(), texts);
        int first = kind == null && !cells[1].isBlank() ? 1 : 2;
        try {
            PartialDate from = date(cells, first, texts);
            PartialDate to = date(cells, first + 1, texts);
            boolean backwards = from != null && to != null && to.latest().isBefore(from.earliest());
            if (from == null || backwards) {
                return null;
            }
            Period period = CaseItems.period(country, kind == null ? PeriodKind.EMPLOYMENT : kind, from, to);
            return insured(period, cells.length > first + 2 ? cells[first + 2].strip() : "", texts);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Period insured(Period period, String said, Texts texts) {
        Boolean insured = said.equalsIgnoreCase(texts.get("answer.yes")) || said.equalsIgnoreCase("true")
                ? Boolean.TRUE
                : said.equalsIgnoreCase(texts.get("answer.no")) || said.equalsIgnoreCase("false")
                        ? Boolean.FALSE
                        : null;
        return (Period) CaseFields.with(period, "insured", insured);
    }

    private static @Nullable PartialDate date(String[] cells, int place, Texts texts) {
        return place >= cells.length || cells[place].isBlank() ? null : DateText.parse(cells[place], texts.locale());
    }

    private static @Nullable String country(String said, Texts texts) {
        List<String> known = texts.countries();
        String code = said.toUpperCase(Locale.ROOT);
        return known.contains(code)
                ? code
                : known.stream()
                        .filter(c -> texts.country(c).equalsIgnoreCase(said))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable PeriodKind kind(String said, Texts texts) {
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind.id().equalsIgnoreCase(said) || texts.word(kind).equalsIgnoreCase(said)) {
                return kind;
            }
        }
        return null;
    }
}
