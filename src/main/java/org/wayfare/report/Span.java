package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Instrument;

/**
 * Days on which an instrument binds two countries, or one.
 *
 * @param from first day; null: not known
 * @param notBefore a day that {@code from} cannot precede; null: none known
 * @param to last day; null: it goes on
 */
record Span(
        @Nullable LocalDate from,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate to) {
    private static final Comparator<Span> IN_TIME =
            Comparator.comparing(s -> s.notBefore() == null ? LocalDate.MIN : s.notBefore());

    /** Every stretch on which both countries are party; stretches that meet are one. Of one country alone where {@code b} is null. */
    static List<Span> of(Instrument instrument, String a, @Nullable String b) {
        List<Span> spans = new ArrayList<>();
        for (Instrument.Party first : instrument.parties()) {
            for (Instrument.Party second : instrument.parties()) {
                boolean asked =
                        b == null ? first.equals(second) : second.country().equals(b);
                if (asked && first.country().equals(a)) {
                    Span span = common(instrument, first, second);
                    if (span.to == null || span.notBefore == null || !span.to.isBefore(span.notBefore)) {
                        spans.add(span);
                    }
                }
            }
        }
        spans.sort(IN_TIME);
        return joined(spans);
    }

    /** A party's own day counts before that of the whole: some instruments are applied before they enter into force. */
    private static Span common(Instrument instrument, Instrument.Party a, Instrument.Party b) {
        LocalDate from = instrument.bilateral()
                ? instrument.from()
                : a.from() == null || b.from() == null ? null : latest(a.from(), b.from());
        LocalDate bound = from != null ? from : latest(instrument.signed(), instrument.from(), a.from(), b.from());
        LocalDate to = Stream.of(instrument.to(), a.to(), b.to())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Span(from, bound, to);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean meets = last != null
                    && (last.to == null || span.notBefore != null && !span.notBefore.isAfter(last.to.plusDays(1)));
            if (last != null && meets) {
                LocalDate to = last.to == null || span.to == null ? null : latest(last.to, span.to);
                joined.set(joined.size() - 1, new Span(last.from, last.notBefore, to));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Surely within these days. */
    boolean holds(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
