package org.wayfare.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Per;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;

/**
 * The fields of one object of the file. Each question names a field, so that {@link #close()} knows which ones nobody
 * asked for. A field that is missing or wrong reads as null; what is wrong is noted with its place.
 */
final class Fields {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LONGEST = BigDecimal.valueOf(1_000_000);

    /** Digits before or after the point: enough for every currency, too few to hurt. */
    private static final int MAX_DIGITS = 18;

    private final Map<String, Object> fields;
    private final String pointer;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private Fields(Map<String, Object> fields, String pointer, Faults faults) {
        this.fields = fields;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The fields of {@code value}; none where it is no object, which is noted. */
    @SuppressWarnings("unchecked") // JsonTree makes no other maps
    static Fields of(Object value, String pointer, Faults faults) {
        if (value instanceof Map<?, ?> map) {
            return new Fields((Map<String, Object>) map, pointer, faults);
        }
        faults.add(pointer, FaultCode.WRONG_TYPE, faults.kind("object"));
        return new Fields(Map.of(), pointer, faults);
    }

    /** A key as a JSON pointer spells it. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    String pointer() {
        return pointer;
    }

    Faults faults() {
        return faults;
    }

    String pointer(String name) {
        return pointer + "/" + name;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    Object raw(String name) {
        known.add(name);
        return fields.get(name);
    }

    /** Notes every field that was not asked for. */
    void close() {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                faults.add(pointer + "/" + escaped(name), FaultCode.UNKNOWN_FIELD, Faults.quoted(name));
            }
        }
    }

    /** Notes that {@code name} is missing, where it is. */
    void require(String name) {
        if (!fields.containsKey(name)) {
            faults.add(pointer(name), FaultCode.MISSING_FIELD, name);
        }
    }

    @Nullable
    String text(String name) {
        return as(name, String.class, "string");
    }

    /** Text whose length in characters lies within bounds. */
    @Nullable
    String text(String name, int min, int max) {
        String text = text(name);
        if (text != null && text.codePointCount(0, text.length()) < min) {
            faults.add(pointer(name), FaultCode.TOO_SHORT, min);
        } else if (text != null && text.codePointCount(0, text.length()) > max) {
            faults.add(pointer(name), FaultCode.TOO_LONG, max);
        }
        return text;
    }

    @Nullable
    Boolean flag(String name) {
        return as(name, Boolean.class, "boolean");
    }

    @Nullable
    BigDecimal percent(String name) {
        return number(name, BigDecimal.ZERO, HUNDRED);
    }

    /** A number within bounds; null bounds are open. */
    @Nullable
    BigDecimal number(String name, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal value = as(name, BigDecimal.class, "number");
        if (value == null) {
            return null;
        }
        boolean tooBig = value.precision() - value.scale() > MAX_DIGITS || value.scale() > MAX_DIGITS;
        if (tooBig || min != null && value.compareTo(min) < 0 || max != null && value.compareTo(max) > 0) {
            range(name, value, min, max);
            return null;
        }
        return value;
    }

    private void range(String name, BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        // Written in the shortest form: a plain 1E+999999999 would not fit into memory.
        faults.add(
                pointer(name),
                FaultCode.OUT_OF_RANGE,
                Faults.quoted(value),
                min == null ? "-" + "9".repeat(MAX_DIGITS) : min.toString(),
                max == null ? "9".repeat(MAX_DIGITS) : max.toString());
    }

    /** A whole number within bounds; {@code 3.0} is whole. */
    @Nullable
    Integer whole(String name, int min, int max) {
        BigDecimal value = number(name, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            faults.add(pointer(name), FaultCode.WRONG_TYPE, faults.kind("integer"));
            return null;
        }
        return value.intValueExact();
    }

    @Nullable
    PartialDate date(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return PartialDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // falls through: noted below like any other text that is no day
        }
        faults.add(pointer(name), FaultCode.INVALID_DATE, Faults.quoted(text));
        return null;
    }

    @Nullable
    String country(String name) {
        String code = text(name);
        return code == null ? null : country(code, pointer(name));
    }

    private @Nullable String country(String code, String place) {
        if (Countries.isKnown(code)) {
            return code;
        }
        faults.add(place, FaultCode.UNKNOWN_COUNTRY, Faults.quoted(code));
        return null;
    }

    <E extends Enum<E> & Word> @Nullable E word(Class<E> vocabulary, String name) {
        String text = text(name);
        return text == null ? null : word(vocabulary, text, pointer(name));
    }

    private <E extends Enum<E> & Word> @Nullable E word(Class<E> vocabulary, String text, String place) {
        E word = Vocabulary.of(vocabulary, text);
        if (word == null) {
            faults.add(place, FaultCode.UNKNOWN_WORD, Faults.quoted(text), Vocabulary.list(vocabulary));
        }
        return word;
    }

    @Nullable
    Money money(String name) {
        return object(name, in -> {
            in.require("amount");
            in.require("currency");
            BigDecimal amount = in.number("amount", null, null);
            String currency = in.text("currency");
            if (currency != null && !CURRENCY.matcher(currency).matches()) {
                faults.add(in.pointer("currency"), FaultCode.INVALID_CURRENCY, Faults.quoted(currency));
            }
            Per per = in.word(Per.class, "per");
            return amount == null || currency == null ? null : new Money(amount, currency, per);
        });
    }

    @Nullable
    Length length(String name) {
        return object(name, in -> {
            in.require("value");
            in.require("unit");
            BigDecimal value = in.number("value", BigDecimal.ZERO, LONGEST);
            Unit unit = in.word(Unit.class, "unit");
            Integer daysPerWeek = in.whole("daysPerWeek", 5, 7);
            return value == null || unit == null ? null : new Length(value, unit, daysPerWeek);
        });
    }

    /** An object, its unknown fields noted. */
    <T> @Nullable T object(String name, Function<Fields, @Nullable T> reader) {
        Object value = raw(name);
        if (value == null) {
            return null;
        }
        Fields in = of(value, pointer(name), faults);
        if (!(value instanceof Map)) {
            return null;
        }
        T read = reader.apply(in);
        in.close();
        return read;
    }

    /** A list of objects; entries that are none are noted and left out. */
    <T> @Nullable List<T> objects(String name, BiFunction<Fields, Integer, T> reader) {
        return list(name, (value, place) -> {
            Fields in = of(value, place, faults);
            if (!(value instanceof Map)) {
                return null;
            }
            T read = reader.apply(in, Integer.valueOf(place.substring(place.lastIndexOf('/') + 1)));
            in.close();
            return read;
        });
    }

    /** A list of strings. */
    @Nullable
    List<String> texts(String name) {
        return list(name, this::textAt);
    }

    @Nullable
    List<String> countries(String name) {
        return list(name, (value, place) -> {
            String code = textAt(value, place);
            return code == null ? null : country(code, place);
        });
    }

    <E extends Enum<E> & Word> @Nullable List<E> words(Class<E> vocabulary, String name) {
        return list(name, (value, place) -> {
            String text = textAt(value, place);
            return text == null ? null : word(vocabulary, text, place);
        });
    }

    private @Nullable String textAt(Object value, String place) {
        if (value instanceof String text) {
            return text;
        }
        faults.add(place, FaultCode.WRONG_TYPE, faults.kind("string"));
        return null;
    }

    /** A list, each entry read with its own place; null where the field is absent or no list. */
    <T> @Nullable List<T> list(String name, BiFunction<Object, String, @Nullable T> reader) {
        List<?> values = as(name, List.class, "array");
        if (values == null) {
            return null;
        }
        List<T> read = new ArrayList<>(values.size());
        for (int i = 0; i < values.size() && !faults.full(); i++) {
            T item = reader.apply(values.get(i), pointer(name) + "/" + i);
            if (item != null) {
                read.add(item);
            }
        }
        return Collections.unmodifiableList(read);
    }

    private <T> @Nullable T as(String name, Class<T> type, String kind) {
        Object value = raw(name);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        faults.add(pointer(name), FaultCode.WRONG_TYPE, faults.kind(kind));
        return null;
    }
}
