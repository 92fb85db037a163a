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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Text;
import org.wayfare.model.Word;
import tools.jackson.databind.JsonNode;

/** A place in a law pack: reads values and notes each fault where it stands. A faulty value reads as if it were absent. */
final class PackNode {
    final String file;
    final String pointer;
    private final JsonNode node;
    private final List<LawFault> faults;

    PackNode(String file, String pointer, JsonNode node, List<LawFault> faults) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
        this.faults = faults;
    }

    void fault(String code, String message) {
        faults.add(new LawFault(file, pointer, code, message));
    }

    boolean has(String name) {
        JsonNode child = node.get(name);
        return child != null && !child.isNull();
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isNumber() {
        return node.isNumber();
    }

    boolean isBoolean() {
        return node.isBoolean();
    }

    boolean isString() {
        return node.isString();
    }

    boolean isArray() {
        return node.isArray();
    }

    PackNode at(String name) {
        JsonNode child = node.get(name);
        return new PackNode(file, pointer + "/" + name, child == null ? tools.jackson.databind.node.NullNode.getInstance() : child, faults);
    }

    /** Notes every field that is not among the known ones. */
    void only(String... known) {
        Set<String> names = Set.of(known);
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                at(name).fault("unknown_field", "the form has no field \"" + name + "\"; it has " + new TreeSet<>(names));
            }
        }
    }

    Set<String> names() {
        return new LinkedHashSet<>(node.propertyNames());
    }

    List<PackNode> items() {
        List<PackNode> items = new ArrayList<>();
        if (node.isNull()) {
            return items;
        }
        if (!node.isArray()) {
            fault("wrong_type", "a list is wanted here");
            return items;
        }
        for (int i = 0; i < node.size(); i++) {
            items.add(new PackNode(file, pointer + "/" + i, node.get(i), faults));
        }
        return items;
    }

    List<PackNode> items(String name) {
        return has(name) ? at(name).items() : List.of();
    }

    @Nullable String string() {
        if (node.isString()) {
            return node.stringValue();
        }
        fault("wrong_type", "text is wanted here");
        return null;
    }

    @Nullable String string(String name) {
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

    @Nullable BigDecimal number() {
        if (node.isNumber()) {
            return new BigDecimal(node.asString());
        }
        fault("wrong_type", "a number is wanted here");
        return null;
    }

    @Nullable BigDecimal number(String name) {
        return has(name) ? at(name).number() : null;
    }

    @Nullable Integer integer(String name) {
        BigDecimal number = number(name);
        return number == null ? null : number.intValue();
    }

    @Nullable Boolean flag(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode child = node.get(name);
        if (child.isBoolean()) {
            return child.booleanValue();
        }
        at(name).fault("wrong_type", "true or false is wanted here");
        return null;
    }

    /** A first day: a year stands for its first, a month likewise. */
    @Nullable LocalDate from(String name) {
        return day(name, true);
    }

    /** A last day: a year stands for its last, a month likewise. */
    @Nullable LocalDate to(String name) {
        return day(name, false);
    }

    private @Nullable LocalDate day(String name, boolean first) {
        String text = has(name) ? at(name).string() : null;
        if (text == null) {
            return null;
        }
        try {
            var date = org.wayfare.model.PartialDate.parse(text);
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

    @Nullable Text textOrNull(String name) {
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
