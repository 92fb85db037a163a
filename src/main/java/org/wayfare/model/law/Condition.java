package org.wayfare.model.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.BenefitKind;
import org.wayfare.model.Branch;
import org.wayfare.model.Citation;
import org.wayfare.model.Text;

/**
 * One condition of a scheme in the vocabulary of the law packs.
 *
 * @param key scheme id, slash, path of condition ids: unique in the law book
 * @param path the condition's id, with those of the groups that it stands in
 * @param kind kind of the scheme; voluntary for resources
 * @param word a word of the vocabulary
 * @param parameters typed by the vocabulary: {@code Dated}, {@link Window}, lists of text, flags, text
 * @param of nested conditions of a group; empty for all other words
 * @param from first day on which the condition exists; null: always
 * @param to last such day; null: still
 */
public record Condition(
        String key,
        String path,
        String country,
        Branch branch,
        BenefitKind kind,
        Scheme.Periods periods,
        String word,
        Map<String, Object> parameters,
        List<Condition> of,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Text remedy,
        List<Citation> law) {

    /** The same condition with this law where it cites none itself, and so for those that stand in it. */
    public Condition citing(List<Citation> outer) {
        if (!law.isEmpty()) {
            return this;
        }
        List<Condition> inner = of.stream().map(c -> c.citing(outer)).toList();
        return new Condition(
                key, path, country, branch, kind, periods, word, parameters, inner, from, to, remedy, outer);
    }

    /** The same condition, asked of another State. */
    public Condition in(String state) {
        return new Condition(key, path, state, branch, kind, periods, word, parameters, of, from, to, remedy, law);
    }

    /** The condition exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** A group of other conditions, settled from them. */
    public boolean isGroup() {
        return !of.isEmpty();
    }

    /** A list parameter; empty where the pack leaves it out. */
    @SuppressWarnings("unchecked")
    public List<String> list(String name) {
        return (List<String>) parameters.getOrDefault(name, List.of());
    }

    /** A dated parameter, or null where the pack leaves it out. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable Dated<T> dated(String name) {
        return (Dated<T>) parameters.get(name);
    }

    /** A flag, or {@code otherwise} where the pack leaves it out. */
    public boolean flag(String name, boolean otherwise) {
        return (Boolean) parameters.getOrDefault(name, otherwise);
    }

    /** A text parameter, or {@code otherwise} where the pack leaves it out. */
    public String text(String name, String otherwise) {
        return (String) parameters.getOrDefault(name, otherwise);
    }

    /** Any parameter, or null where the pack leaves it out. */
    public @Nullable Object parameter(String name) {
        return parameters.get(name);
    }
}
