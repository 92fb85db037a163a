package org.wayfare.lawbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.PartialDate;
import org.wayfare.model.Text;
import org.wayfare.model.Word;

/** A place in a law pack: reads values and notes each fault where it stands. A faulty value reads as if it were absent. */
final class PackNode {
    /** Packs name the same few days thousands of times; no other texts come here. */
    private static final Map<String, PartialDate> DAYS = new ConcurrentHashMap<>();

    final String file;
    private final @Nullable PackNode parent;
    private final Object step;
    private final @Nullable Object node;
    private final List<LawFault> faults;

    /** The root of a file. */
    PackNode(String file, @Nullable Object node, List<LawFault> faults) {
        this(file, null, "", node, faults);
    }

    private PackNode(
            String file, @Nullable PackNode parent, Object step, @Nullable Object node, List<LawFault> faults) {
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.node = node;
        this.faults = faults;
    }

    void fault(String code, String message) {
        faults.add(new LawFault(file, pointer(), code, message));
    }

    /** The JSON pointer of this place; worked out only where a fault is to be named. */
    private String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + step;
    }

    boolean has(String name) {
        return child(name) != null;
    }

    boolean isObject() {
        return node instanceof Map<?, ?>;
    }

    boolean isNumber() {
        return node instanceof BigDecimal;
    }

    boolean isBoolean() {
        return node instanceof Boolean;
    }

    boolean isString() {
        return node instanceof String;
    }

    boolean isArray() {
        return node instanceof List<?>;
    }

    private @Nullable Object child(String name) {
        return node instanceof Map<?, ?> fields ? fields.get(name) : null;
    }

    private Set<String> fields() {
        Set<String> names = new LinkedHashSet<>();
        if (node instanceof Map<?, ?> fields) {
            fields.keySet().forEach(name -> names.add((String) name));
        }
        return names;
    }

    PackNode at(String name) {
        return new PackNode(file, this, name, child(name), faults);
    }

    /** Notes every field that is not among the known ones. */
    void only(String... known) {
        if (node instanceof Map<?, ?> fields) {
            for (Object name : fields.keySet()) {
                if (!isAmong((String) name, known)) {
                    at((String) name)
                            .fault(
                                    "unknown_field",
                                    "the form has no field \"" + name + "\"; it has " + new TreeSet<>(Set.of(known)));
                }
            }
        }
    }

    private static boolean isAmong(String name, String[] known) {
        for (String one : known) {
            if (one.equals(name)) {
                return true;
            }
        }
        return false;
    }

    Set<String> names() {
        return fields();
    }

    List<PackNode> items() {
        List<PackNode> items = new ArrayList<>();
        if (node == null) {
            return items;
        }
        if (!(node instanceof List<?> values)) {
            fault("wrong_type", "a list is wanted here");
            return items;
        }
        for (int i = 0; i < values.size(); i++) {
            items.add(new PackNode(file, this, i, values.get(i), faults));
        }
        return items;
    }

    List<PackNode> items(String name) {
        return has(name) ? at(name).items() : List.of();
    }

    @Nullable
    String string() {
        if (node instanceof String text) {
            return text;
        }
        fault("wrong_type", "text is wanted here");
        return null;
    }

    @Nullable
    String string(String name) {
        return has(name) ? at(name).string() : null;
    }

    String need(String name) {
        if (!has(name)) {
            fault("missing_field", "\"" + name + "\" is missing");
            return "?";
        }
        String text = at(name).string();
        return text == null ? "?" : text;
    }

    List<String> strings(String name) {
        List<String> texts = new ArrayList<>();
        for (PackNode item : items(name)) {
            String text = item.string();
            if (text != null) {
                texts.add(text);
            }
        }
        return List.copyOf(texts);
    }

    @Nullable
    BigDecimal number() {
        if (node instanceof BigDecimal number) {
            return number;
        }
        fault("wrong_type", "a number is wanted here");
        return null;
    }

    @Nullable
    BigDecimal number(String name) {
        return has(name) ? at(name).number() : null;
    }

    @Nullable
    Integer integer(String name) {
        BigDecimal number = number(name);
        return number == null ? null : number.intValue();
    }

    @Nullable
    Boolean flag(String name) {
        if (!has(name)) {
            return null;
        }
        if (child(name) instanceof Boolean flag) {
            return flag;
        }
        at(name).fault("wrong_type", "true or false is wanted here");
        return null;
    }

    /** A first day: a year stands for its first, a month likewise. */
    @Nullable
    LocalDate from(String name) {
        return day(name, true);
    }

    /** A last day: a year stands for its last, a month likewise. */
    @Nullable
    LocalDate to(String name) {
        return day(name, false);
    }

    private @Nullable LocalDate day(String name, boolean first) {
        String text = has(name) ? at(name).string() : null;
        if (text == null) {
            return null;
        }
        try {
            PartialDate date = DAYS.computeIfAbsent(text, PartialDate::parse);
            return first ? date.earliest() : date.latest();
        } catch (DateTimeException | NumberFormatException e) {
            at(name).fault("invalid_date", "\"" + text + "\" is no day");
            return null;
        }
    }

    Text text(String name) {
        if (!has(name)) {
            fault("missing_field", "\"" + name + "\" is missing");
            return new Text(Map.of("en", "?"));
        }
        PackNode texts = at(name);
        if (texts.isString()) {
            return new Text(Map.of("en", String.valueOf(texts.string())));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : texts.names()) {
            String text = texts.at(language).string();
            if (text != null) {
                byLanguage.put(language, text);
            }
        }
        if (byLanguage.isEmpty()) {
            texts.fault("missing_field", "a text in at least one language is wanted here");
            byLanguage.put("en", "?");
        }
        return new Text(byLanguage);
    }

    @Nullable
    Text textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    <E extends Enum<E> & Word> @Nullable E word(Class<E> vocabulary, String name) {
        return has(name) ? at(name).word(vocabulary) : null;
    }

    <E extends Enum<E> & Word> @Nullable E word(Class<E> vocabulary) {
        String text = string();
        E word = text == null ? null : Word.of(vocabulary, text);
        if (text != null && word == null) {
            fault("unknown_word", "\"" + text + "\" is not one of " + Vocabulary.vocabulary(vocabulary));
        }
        return word;
    }

    <T> List<T> map(String name, Function<PackNode, @Nullable T> read) {
        List<T> values = new ArrayList<>();
        for (PackNode item : items(name)) {
            T value = read.apply(item);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }
}
