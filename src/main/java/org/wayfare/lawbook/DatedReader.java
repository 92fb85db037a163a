package org.wayfare.lawbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Per;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;
import org.wayfare.model.law.Dated;

/** Reads plain values and dated series of them. */
final class DatedReader {
    private DatedReader() {}

    static <T> @Nullable Dated<T> dated(PackNode node, Sources sources, Function<PackNode, @Nullable T> read) {
        if (!node.isObject() || !node.has("values")) {
            T value = read.apply(node);
            return value == null ? null : Dated.always(value);
        }
        node.only("by", "values");
        List<Dated.Entry<T>> entries = new ArrayList<>();
        LocalDate previous = null;
        for (PackNode item : node.items("values")) {
            item.only("from", "to", "value", "law", "note");
            T value = item.has("value") ? read.apply(item.at("value")) : null;
            if (value == null) {
                item.fault("missing_field", "\"value\" is missing");
                continue;
            }
            LocalDate from = item.from("from");
            if (previous != null && (from == null || !from.isAfter(previous))) {
                item.at("from").fault("unsorted", "a series runs from the oldest to the newest entry");
            }
            previous = from == null ? previous : from;
            entries.add(new Dated.Entry<>(from, item.to("to"), value, sources.citations(item, "law")));
        }
        return new Dated<>(by(node), List.copyOf(entries));
    }

    private static Dated.By by(PackNode node) {
        String by = node.has("by") ? node.string("by") : "day";
        return switch (by == null ? "day" : by) {
            case "day" -> Dated.By.DAY;
            case "birth" -> Dated.By.BIRTH;
            case "risk" -> Dated.By.RISK;
            default -> {
                node.at("by").fault("unknown_word", "\"" + by + "\" is not one of [birth, day, risk]");
                yield Dated.By.DAY;
            }
        };
    }

    static @Nullable Age age(PackNode node) {
        if (node.isNumber()) {
            BigDecimal years = node.number();
            return years == null ? null : new Age(years.intValue(), 0);
        }
        if (!node.isObject()) {
            node.fault("wrong_type", "an age {years, months} is wanted here");
            return null;
        }
        node.only("years", "months");
        Integer years = node.integer("years");
        Integer months = node.integer("months");
        if (years == null) {
            node.fault("missing_field", "\"years\" is missing");
            return null;
        }
        return new Age(years, months == null ? 0 : months);
    }

    static @Nullable Length length(PackNode node) {
        return length(node, "value", "unit", "daysPerWeek");
    }

    /** A length in an object that may hold these words. */
    static @Nullable Length length(PackNode node, String... words) {
        if (!node.isObject()) {
            node.fault("wrong_type", "a length {value, unit} is wanted here");
            return null;
        }
        node.only(words);
        BigDecimal value = node.number("value");
        Unit unit = node.word(Unit.class, "unit");
        if (value == null || unit == null) {
            node.fault("missing_field", "a length has \"value\" and \"unit\"");
            return null;
        }
        return new Length(value, unit, node.integer("daysPerWeek"));
    }

    static @Nullable Money money(PackNode node) {
        if (!node.isObject()) {
            node.fault("wrong_type", "an amount {amount, currency, per} is wanted here");
            return null;
        }
        node.only("amount", "currency", "per");
        BigDecimal amount = node.number("amount");
        if (amount == null) {
            node.fault("missing_field", "\"amount\" is missing");
            return null;
        }
        Per per = node.has("per") ? Word.of(Per.class, String.valueOf(node.string("per"))) : null;
        return new Money(amount, node.need("currency"), per);
    }
}
