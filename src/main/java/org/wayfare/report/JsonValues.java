package org.wayfare.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Age;
import org.wayfare.model.Citation;
import org.wayfare.model.Country;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Ratio;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;
import org.wayfare.model.Wording;
import org.wayfare.model.assessment.LengthRange;
import tools.jackson.core.JsonGenerator;

/** Writes values as {@code report.schema.json} spells them; null is left out. */
final class JsonValues {
    private final JsonGenerator json;
    private final Wordings wordings;

    JsonValues(JsonGenerator json, Wordings wordings) {
        this.json = json;
        this.wordings = wordings;
    }

    void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    void words(String name, @Nullable Wording wording) {
        text(name, wording == null ? null : wordings.word(wording));
    }

    void word(String name, @Nullable Word word) {
        text(name, word == null ? null : word.id());
    }

    void day(String name, @Nullable LocalDate day) {
        text(name, day == null ? null : day.toString());
    }

    /** A day that readers look for even where it is not known: then null. */
    void dayOrNull(String name, @Nullable LocalDate day) {
        if (day == null) {
            json.writeNullProperty(name);
        } else {
            day(name, day);
        }
    }

    void flag(String name, boolean flag) {
        json.writeBooleanProperty(name, flag);
    }

    /** Without trailing zeros, so that 12 and 12.00 months are written alike. */
    void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            json.writeName(name);
            json.writeNumber(plain(number));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    void texts(String name, Collection<String> texts) {
        list(name, texts, json::writeString);
    }

    /** Words in the order of their vocabulary, whatever order the collection has. */
    <E extends Enum<E> & Word> void wordList(String name, Collection<E> words) {
        list(name, words.stream().sorted().toList(), word -> json.writeString(word.id()));
    }

    /** Texts by language, in the order of the codes. */
    void byLanguage(String name, Map<String, String> texts) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(texts).forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    void numbers(String name, Map<String, BigDecimal> numbers) {
        json.writeObjectPropertyStart(name);
        new TreeMap<>(numbers).forEach(this::number);
        json.writeEndObject();
    }

    void money(String name, @Nullable Money money) {
        if (money != null) {
            json.writeName(name);
            money(money);
        }
    }

    private void money(Money money) {
        json.writeStartObject();
        json.writeName("amount");
        json.writeNumber(money.amount().scale() < 0 ? money.amount().setScale(0) : money.amount());
        text("currency", money.currency());
        word("per", money.per());
        json.writeEndObject();
    }

    void fraction(String name, @Nullable Ratio share, @Nullable Unit unit) {
        if (share != null && unit != null) {
            json.writeObjectPropertyStart(name);
            number("numerator", share.numerator());
            number("denominator", share.denominator());
            word("unit", unit);
            json.writeEndObject();
        }
    }

    void basis(Collection<Citation> basis) {
        objects("basis", basis, citation -> {
            text("law", citation.law());
            text("article", citation.article());
            text("url", citation.url());
            text("asOf", citation.asOf());
            word("confidence", citation.confidence());
        });
    }

    void wordings(String name, Collection<? extends Wording> wordingsOfList) {
        list(name, wordingsOfList, wording -> json.writeString(wordings.word(wording)));
    }

    <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            fields.accept(value);
            json.writeEndObject();
        }
    }

    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        list(name, values, value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
    }

    <T> void list(String name, Collection<T> values, Consumer<? super T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
    }

    /** What somebody has or needs: numbers and lengths stay numbers, all else is text. */
    void value(String name, @Nullable Object value) {
        if (value != null) {
            json.writeName(name);
            value(value);
        }
    }

    private void value(Object value) {
        if (value instanceof Length length) {
            length(length);
        } else if (value instanceof LengthRange range) {
            range(range);
        } else if (value instanceof Money money) {
            money(money);
        } else if (value instanceof Age age) {
            json.writeStartObject();
            number("years", BigDecimal.valueOf(age.years()));
            number("months", BigDecimal.valueOf(age.months()));
            json.writeEndObject();
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            values.forEach(this::value);
            json.writeEndArray();
        } else {
            scalar(value);
        }
    }

    private void length(Length length) {
        json.writeStartObject();
        fields(length);
        json.writeEndObject();
    }

    /** The fields of a length, into an object that has been begun. */
    void fields(Length length) {
        number("value", length.value());
        word("unit", length.unit());
        if (length.daysPerWeek() != null) {
            json.writeNumberProperty("daysPerWeek", length.daysPerWeek());
        }
    }

    private void range(LengthRange range) {
        json.writeStartObject();
        number("min", range.min());
        number("max", range.max());
        word("unit", range.unit());
        json.writeEndObject();
    }

    private void scalar(Object value) {
        if (value instanceof BigDecimal number) {
            json.writeNumber(plain(number));
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Word word) {
            json.writeString(word.id());
        } else if (value instanceof Country country) {
            json.writeString(country.code());
        } else if (value instanceof Wording wording) {
            json.writeString(wordings.word(wording));
        } else {
            // Days and dates of reduced precision write themselves as ISO 8601.
            json.writeString(value instanceof Ratio ? wordings.value(value) : value.toString());
        }
    }
}
