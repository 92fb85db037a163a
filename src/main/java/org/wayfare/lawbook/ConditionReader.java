package org.wayfare.lawbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfare.lawbook.Vocabulary.Parameter;
import org.wayfare.model.Age;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Length;
import org.wayfare.model.Text;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.PerYear;
import org.wayfare.model.law.Scheme;
import org.wayfare.model.law.Window;

/** Reads the conditions and access grounds of one scheme or resource. */
final class ConditionReader {
    private static final Set<String> COMMON = Set.of("id", "word", "law", "from", "to", "remedy", "note");

    private final String owner;
    private final String country;
    private final Branch branch;
    private final BenefitKind kind;
    private final Scheme.Periods periods;
    private final Sources sources;

    ConditionReader(
            String owner, String country, Branch branch, BenefitKind kind, Scheme.Periods periods, Sources sources) {
        this.owner = owner;
        this.country = country;
        this.branch = branch;
        this.kind = kind;
        this.periods = periods;
        this.sources = sources;
    }

    List<Condition> conditions(PackNode parent, String field, String prefix) {
        List<Condition> conditions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PackNode item : parent.items(field)) {
            Condition condition = condition(item, prefix, conditions.size());
            if (condition != null) {
                if (!ids.add(condition.path())) {
                    item.fault("duplicate_id", "the id \"" + condition.path() + "\" stands twice");
                }
                conditions.add(condition);
            }
        }
        return List.copyOf(conditions);
    }

    private @Nullable Condition condition(PackNode node, String prefix, int index) {
        String word = node.need("word");
        Map<String, Parameter> known = Vocabulary.parametersOf(word);
        if (known == null) {
            node.at("word").fault("unknown_word", "\"" + word + "\" is not in the vocabulary " + Vocabulary.words());
            return null;
        }
        String id = node.has("id") ? node.need("id") : word + (prefix.isEmpty() && index == 0 ? "" : "-" + index);
        String path = prefix.isEmpty() ? id : prefix + "/" + id;
        List<Condition> of = List.of();
        Map<String, Object> parameters = Map.of();
        if (Vocabulary.GROUPS.contains(word)) {
            of = conditions(node, "of", path);
            if (of.isEmpty()) {
                node.fault("missing_field", "\"of\" needs at least one condition");
                return null;
            }
        } else {
            parameters = parameters(node, known);
        }
        return condition(path, word, parameters, of, node.from("from"), node.to("to"), node.textOrNull("remedy"), node);
    }

    /** A condition of this reader's scheme; {@code cited} holds its law, null: it has none. What a group cites is cited for what stands in it without law of its own. */
    private Condition condition(
            String path,
            String word,
            Map<String, Object> parameters,
            List<Condition> of,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Text remedy,
            @Nullable PackNode cited) {
        List<Citation> law = cited == null ? List.of() : sources.citations(cited, "law");
        return new Condition(
                owner + "/" + path,
                path,
                country,
                branch,
                kind,
                periods,
                word,
                parameters,
                law.isEmpty() ? of : of.stream().map(c -> c.citing(law)).toList(),
                from,
                to,
                remedy,
                law);
    }

    private Map<String, Object> parameters(PackNode node, Map<String, Parameter> known) {
        Map<String, Object> values = new HashMap<>();
        for (String name : node.names()) {
            if (!known.containsKey(name) && !COMMON.contains(name)) {
                node.at(name).fault("unknown_field", "this word takes " + new java.util.TreeSet<>(known.keySet()));
            }
        }
        for (Parameter parameter : known.values()) {
            if (node.has(parameter.name())) {
                Object value = value(node, parameter);
                if (value != null) {
                    values.put(parameter.name(), value);
                }
            } else if (parameter.required()) {
                node.fault("missing_field", "\"" + parameter.name() + "\" is missing");
            }
        }
        return Map.copyOf(values);
    }

    private @Nullable Object value(PackNode owner, Parameter parameter) {
        PackNode node = owner.at(parameter.name());
        return switch (parameter.type()) {
            case DATED_AGE -> DatedReader.dated(node, sources, DatedReader::age);
            case DATED_LENGTH -> DatedReader.dated(node, sources, DatedReader::length);
            case DATED_MONEY -> DatedReader.dated(node, sources, DatedReader::money);
            case DATED_NUMBER -> DatedReader.dated(node, sources, PackNode::number);
            case WINDOW -> window(node);
            case PER_YEAR -> perYear(node);
            case WORDS, GROUPS -> allowed(owner, parameter);
            case WORD -> oneAllowed(owner, parameter);
            case FLAG -> owner.flag(parameter.name());
            case DAY -> owner.from(parameter.name());
            case INTEGER -> owner.integer(parameter.name());
            case TEXT -> owner.text(parameter.name());
        };
    }

    private static @Nullable PerYear perYear(PackNode node) {
        node.only("sinceAge", "untilAge", "afterYear");
        Age since = node.has("sinceAge") ? DatedReader.age(node.at("sinceAge")) : null;
        Age until = node.has("untilAge") ? DatedReader.age(node.at("untilAge")) : null;
        Integer after = node.integer("afterYear");
        if (since == null || until == null || after == null) {
            node.fault("missing_field", "\"perYear\" has \"sinceAge\", \"untilAge\" and \"afterYear\"");
            return null;
        }
        return new PerYear(since, until, after);
    }

    private static @Nullable Window window(PackNode node) {
        Length length = DatedReader.length(node, "value", "unit", "daysPerWeek", "before", "ending");
        String before = node.has("before") ? node.string("before") : "risk";
        Length ending = node.has("ending") ? DatedReader.length(node.at("ending")) : null;
        return length == null ? null : new Window(length, "risk".equals(before), ending);
    }

    private static List<String> allowed(PackNode owner, Parameter parameter) {
        List<String> words = owner.strings(parameter.name());
        for (String word : words) {
            checkAllowed(owner, parameter, word);
        }
        return words;
    }

    private static @Nullable String oneAllowed(PackNode owner, Parameter parameter) {
        String word = owner.string(parameter.name());
        if (word != null) {
            checkAllowed(owner, parameter, word);
        }
        return word;
    }

    private static void checkAllowed(PackNode owner, Parameter parameter, String word) {
        if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(word)) {
            owner.at(parameter.name()).fault("unknown_word", "\"" + word + "\" is not one of " + parameter.allowed());
        }
    }

    /**
     * The grounds of access as one group: any of the grounds, each all of what it asks. Null where there is nothing to ask: a scheme open to everyone.
     */
    @Nullable
    Condition access(PackNode scheme) {
        List<Condition> grounds = new ArrayList<>();
        for (PackNode ground : scheme.items("access")) {
            ground.only(
                    "id", "nationality", "protection", "status", "conditions", "law", "from", "to", "note", "region");
            List<Condition> parts = parts(ground, "access/" + ground.need("id"));
            if (parts.isEmpty() && !ground.has("from") && !ground.has("to")) {
                return null;
            }
            grounds.add(group("access/" + ground.need("id"), "all-of", parts, ground));
        }
        return grounds.isEmpty() ? null : group("access", "any-of", List.copyOf(grounds), null);
    }

    /** Whom a resource is for, by nationality and residence status, as conditions. */
    List<Condition> who(PackNode resource) {
        List<Condition> who = new ArrayList<>();
        if (resource.has("nationality")) {
            who.add(leaf(resource, "nationality", "nationality", Map.of("in", resource.strings("nationality"))));
        }
        if (resource.has("residenceStatus")) {
            List<String> in = vocabulary(resource, "residenceStatus", org.wayfare.model.ResidenceStatus.class);
            who.add(leaf(resource, "status", "residence-status", Map.of("in", in, "where", "residence")));
        }
        return who;
    }

    private List<Condition> parts(PackNode ground, String path) {
        List<Condition> parts = new ArrayList<>();
        if (ground.has("nationality")) {
            parts.add(leaf(ground, path + "/nationality", "nationality", Map.of("in", ground.strings("nationality"))));
        }
        if (ground.has("protection")) {
            parts.add(leaf(
                    ground,
                    path + "/protection",
                    "protection",
                    Map.of("in", vocabulary(ground, "protection", org.wayfare.model.Protection.class))));
        }
        if (ground.has("status")) {
            parts.add(leaf(
                    ground,
                    path + "/status",
                    "residence-status",
                    Map.of("in", vocabulary(ground, "status", org.wayfare.model.ResidenceStatus.class))));
        }
        if (ground.has("region")) {
            parts.add(leaf(ground, path + "/region", "region", Map.of("in", ground.strings("region"))));
        }
        parts.addAll(conditions(ground, "conditions", path));
        return List.copyOf(parts);
    }

    private <E extends Enum<E> & org.wayfare.model.Word> List<String> vocabulary(
            PackNode ground, String field, Class<E> type) {
        for (PackNode item : ground.items(field)) {
            item.word(type);
        }
        return ground.strings(field);
    }

    private Condition leaf(PackNode ground, String path, String word, Map<String, Object> parameters) {
        return condition(path, word, parameters, List.of(), null, null, null, ground);
    }

    private Condition group(String path, String word, List<Condition> of, @Nullable PackNode dated) {
        return dated == null
                ? condition(path, word, Map.of(), of, null, null, null, null)
                : condition(path, word, Map.of(), of, dated.from("from"), dated.to("to"), null, dated);
    }
}
