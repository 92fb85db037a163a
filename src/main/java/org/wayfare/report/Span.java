package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.law.Instrument;
import org.wayfare.model.law.Membership;

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
            if (!first.country().equals(a)) {
                continue;
            }
            for (Instrument.Party second : instrument.parties()) {
                boolean asked = b == null
                        ? first.equals(second)
                        : second.country().equals(b) && second.isTowards(a) && first.isTowards(b);
                if (asked) {
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

    /** Days on which both countries belong to a group. */
    static List<Span> of(List<Membership> members, String a, String b) {
        List<Span> spans = new ArrayList<>();
        for (Membership first : members) {
            for (Membership second : members) {
                if (first.country().equals(a) && second.country().equals(b)) {
                    Span span = new Span(first.from(), first.from(), first.to()).within(second.from(), second.to());
                    if (span != null) {
                        spans.add(span);
                    }
                }
            }
        }
        spans.sort(IN_TIME);
        return joined(spans);
    }

    /** The days of a tie. */
    static Span of(Tie tie) {
        return new Span(tie.from(), tie.from() != null ? tie.from() : tie.notBefore(), tie.to());
    }

    /** Days that lie in both lists. */
    static List<Span> common(List<Span> some, List<Span> others) {
        List<Span> common = new ArrayList<>();
        for (Span one : some) {
            for (Span other : others) {
                Span span = one.within(other.notBefore, other.to);
                if (span != null) {
                    common.add(span);
                }
            }
        }
        return common;
    }

    /** Those of its days that lie between two others, where null sets no bound; null: none. */
    @Nullable
    Span within(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate bound = latest(notBefore, first);
        LocalDate start = from == null ? null : bound;
        LocalDate end = to == null || last != null && last.isBefore(to) ? last : to;
        return end != null && bound != null && end.isBefore(bound) ? null : new Span(start, bound, end);
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
