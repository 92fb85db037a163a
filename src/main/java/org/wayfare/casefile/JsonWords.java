package org.wayfare.casefile;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Word;
import tools.jackson.core.JsonGenerator;

/** Writes values of the model as the contract spells them; null is left out. */
final class JsonWords {
    private final JsonGenerator json;

    JsonWords(JsonGenerator json) {
        this.json = json;
    }

    void start() {
        json.writeStartObject();
    }

    void end() {
        json.writeEndObject();
    }

    void item(String text) {
        json.writeString(text);
    }

    void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    void word(String name, @Nullable Word word) {
        text(name, word == null ? null : word.id());
    }

    void date(String name, @Nullable PartialDate date) {
        text(name, date == null ? null : date.text());
    }

    void flag(String name, @Nullable Boolean flag) {
        if (flag != null) {
            json.writeBooleanProperty(name, flag);
        }
    }

    void whole(String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    void number(String name, @Nullable BigDecimal number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    void money(String name, @Nullable Money money) {
        object(name, money, m -> {
            number("amount", m.amount());
            text("currency", m.currency());
            word("per", m.per());
        });
    }

    void length(String name, @Nullable Length length) {
        object(name, length, l -> {
            number("value", l.value());
            word("unit", l.unit());
            whole("daysPerWeek", l.daysPerWeek());
        });
    }

    void texts(String name, @Nullable Collection<String> texts) {
        list(name, texts, json::writeString);
    }

    <T> void object(String name, @Nullable T value, Consumer<T> fields) {
        if (value != null) {
            json.writeObjectPropertyStart(name);
            fields.accept(value);
            json.writeEndObject();
        }
    }

    <T> void objects(String name, @Nullable Collection<T> values, Consumer<T> fields) {
        list(name, values, value -> {
            json.writeStartObject();
            fields.accept(value);
            json.writeEndObject();
        });
    }

    <T> void list(String name, @Nullable Collection<T> values, Consumer<T> writer) {
        if (values != null) {
            json.writeArrayPropertyStart(name);
            values.forEach(writer);
            json.writeEndArray();
        }
    }
}
