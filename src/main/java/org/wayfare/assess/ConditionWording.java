package org.wayfare.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfare.facts.Finding;
import org.wayfare.facts.Life;
import org.wayfare.model.Activity;
import org.wayfare.model.Branch;
import org.wayfare.model.Country;
import org.wayfare.model.EventType;
import org.wayfare.model.Length;
import org.wayfare.model.Money;
import org.wayfare.model.Phrase;
import org.wayfare.model.Protection;
import org.wayfare.model.Relation;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Text;
import org.wayfare.model.Unit;
import org.wayfare.model.Word;
import org.wayfare.model.Wording;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.Window;

/** What a condition asks, in words: one template for each word of the vocabulary. */
final class ConditionWording {
    /** Names that a reader takes in at a glance. */
    private static final int FEW = 6;

    /** Conditions whose list may be longer without another meaning. */
    private static final Set<String> MERGING = Set.of(
            "condition.residence-status", "condition.nationality", "condition.protection", "condition.civil-status");

    /** Negated word by word; any other condition is said to be one that must not be true. */
    private static final Map<String, String> OPPOSITES = Map.of(
            "condition.working", "condition.working.not",
            "condition.working.lately", "condition.working.lately.not",
            "condition.working.worked", "condition.working.worked.not",
            "condition.working.worked.lately", "condition.working.worked.lately.not",
            "condition.holds", "condition.does-not-hold",
            "condition.holds.any", "condition.does-not-hold.any",
            "condition.holds.scheme", "condition.does-not-hold.scheme",
            "condition.holds.kinds", "condition.does-not-hold.kinds");

    private ConditionWording() {}

    static Wording of(Condition c, Finding finding, Life life, Function<String, Object> nameOf) {
        Country state = new Country(c.country());
        Object need = finding.need() == null ? "" : finding.need();
        String key = "condition." + c.word();
        return switch (c.word()) {
            case "assumed" -> c.parameter("text") instanceof Text text ? text : Phrase.of(key);
            case "insured-at-least", "insured-at-most" -> insured(key, c, state, need);
            case "nationality" ->
                Phrase.of(
                        c.text("of", "person").equals("person") ? key : key + ".insured",
                        groups(c.list("in"), state, life));
            case "residence-status" -> residenceStatus(key, c, state);
            case "protection" -> Phrase.of(key, words(Protection.class, c.list("in")));
            case "civil-status" -> Phrase.of(key, words(org.wayfare.model.CivilStatus.class, c.list("in")));
            case "sex" -> Phrase.of(key, words(org.wayfare.model.Sex.class, c.list("in")));
            case "region" -> Phrase.of(key, c.list("in"));
            case "risk" -> risk(key, c);
            case "child" -> child(key, c, state, need, life);
            case "survivor" -> Phrase.of(key, words(Relation.class, c.list("relations")));
            case "holds", "does-not-hold" -> holds(key, c, state, nameOf);
            case "member" -> Phrase.of(key, nameOf.apply(c.text("of", "")));
            case "resided-at-least" -> resided(key, c, where(c, state, life), need);
            case "lived-in" ->
                Phrase.of(
                        c.text("of", "person").equals("parent") ? key + ".parent" : key,
                        places(c.list("in"), life),
                        java.util.Objects.requireNonNullElse(c.parameter("before"), ""));
            case "goes-for" -> Phrase.of(key, words(org.wayfare.model.Purpose.class, c.list("purpose")));
            case "care-need-at-least" -> need.equals("") ? Phrase.of(key + ".any") : Phrase.of(key, need, state);
            case "assets-at-most" -> Phrase.of(key, once(need), state);
            case "working" -> working(key, c, state);
            case "not-working" -> Phrase.of(key, kinds(c), state);
            case "lives-outside" ->
                c.list("also").isEmpty()
                        ? Phrase.of(key, need, state)
                        : Phrase.of(key + ".also", Phrase.of(key, need, state), places(c.list("also"), life));
            default -> Phrase.of(key, need, state);
        };
    }

    /** The opposite in words. */
    static Phrase not(Wording wording) {
        if (wording instanceof Phrase phrase && OPPOSITES.containsKey(phrase.key())) {
            return new Phrase(OPPOSITES.get(phrase.key()), phrase.arguments());
        }
        return Phrase.of("condition.not", wording);
    }

    /**
     * What is asked of several groups, one after another. Neighbours that differ only in their list become one with a longer
     * list; those further apart do not, since what stands between them may belong to the first.
     */
    static Wording ways(Collection<Wording> ways) {
        List<Wording> told = new ArrayList<>();
        for (Wording way : ways) {
            Phrase both = told.isEmpty() ? null : merged(told.get(told.size() - 1), way);
            if (both == null) {
                told.add(way);
            } else {
                told.set(told.size() - 1, both);
            }
        }
        return told.stream()
                .reduce((all, next) -> Phrase.of("condition.ways", all, next))
                .orElseThrow();
    }

    private static @Nullable Phrase merged(Wording first, Wording second) {
        if (!(first instanceof Phrase a && second instanceof Phrase b)
                || !MERGING.contains(a.key())
                || !a.key().equals(b.key())
                || !rest(a).equals(rest(b))) {
            return null;
        }
        Set<Object> items = new LinkedHashSet<>((List<?>) a.arguments().get(0));
        items.addAll((List<?>) b.arguments().get(0));
        List<Object> arguments = new ArrayList<>(a.arguments());
        arguments.set(0, List.copyOf(items));
        return new Phrase(a.key(), List.copyOf(arguments));
    }

    private static List<Object> rest(Phrase phrase) {
        return phrase.arguments().subList(1, phrase.arguments().size());
    }

    /** A long list of titles is easier to read by what it leaves out. */
    private static Phrase residenceStatus(String key, Condition c, Country state) {
        List<String> in = c.list("in");
        List<String> out = new ArrayList<>();
        for (ResidenceStatus status : ResidenceStatus.values()) {
            if (!in.contains(status.id())) {
                out.add(status.id());
            }
        }
        return out.size() < in.size()
                ? Phrase.of(key + ".but", words(ResidenceStatus.class, out), state)
                : Phrase.of(key, words(ResidenceStatus.class, in), state);
    }

    private static Phrase resided(String key, Condition c, Object state, Object need) {
        if (c.parameter("untilDay") instanceof java.time.LocalDate day) {
            return Phrase.of(key + ".before", need, state, day);
        }
        boolean longest = c.flag("longest", false);
        return Phrase.of(
                longest ? key + ".longest" : c.parameter("during") == null ? key : key + ".relation", need, state);
    }

    private static Phrase insured(String key, Condition c, Country state, Object need) {
        String whose = c.text("of", "person").equals("person") ? "" : ".deceased";
        if (!(c.parameter("within") instanceof Window w)) {
            boolean ever = c.word().equals("insured-at-least") && isOneDay(need);
            return ever
                    ? Phrase.of(key + (c.flag("insured", true) ? whose : ".worked") + ".ever", state)
                    : Phrase.of(key + (c.flag("insured", true) ? whose : ".worked"), need, state);
        }
        return w.ending() == null
                ? Phrase.of(key + ".within" + whose, need, state, w.length())
                : Phrase.of(key + ".within.ending" + whose, need, state, w.length(), w.ending());
    }

    /** One day asks only whether there was any insurance at all. */
    private static boolean isOneDay(Object need) {
        return need instanceof Length length
                && length.unit() == Unit.DAYS
                && length.value().compareTo(BigDecimal.ONE) == 0;
    }

    /** Savings are one sum: "once" would only puzzle. */
    private static Object once(Object need) {
        return need instanceof Money sum ? new Money(sum.amount(), sum.currency(), null) : need;
    }

    private static Phrase working(String key, Condition c, Country state) {
        String lately = c.parameter("lapsed") == null ? "" : ".lately";
        return Phrase.of(key + (c.flag("insured", true) ? "" : ".worked") + lately, kinds(c), state);
    }

    private static Phrase risk(String key, Condition c) {
        EventType type = Word.of(EventType.class, c.text("event", ""));
        String event = key + "." + c.text("event", "");
        List<String> of = c.list("of");
        return of.isEmpty() || type == EventType.DEATH
                ? Phrase.of(event)
                : Phrase.of(event + ".relative", words(Relation.class, of));
    }

    private static Phrase child(String key, Condition c, Country state, Object need, Life life) {
        Phrase child = child(key, c, state, need);
        if (!c.list("livesIn").isEmpty()) {
            child = Phrase.of(key + ".lives-in", child, places(c.list("livesIn"), life));
        }
        if (!c.list("nationality").isEmpty()) {
            child = Phrase.of(key + ".nationality", child, groups(c.list("nationality"), state, life));
        }
        var since = c.<org.wayfare.model.Length>dated("residesSince");
        org.wayfare.model.Length length = since == null ? null : since.on(life.day());
        return length == null ? child : Phrase.of(key + ".since", child, length);
    }

    private static Phrase child(String key, Condition c, Country state, Object need) {
        Object below = c.dated("below") == null
                ? ""
                : java.util.Objects.requireNonNullElse(
                        c.<org.wayfare.model.Age>dated("below").entries().get(0).value(), "");
        String where = c.list("livesIn").isEmpty() ? c.text("residesIn", "state") : "any";
        return Phrase.of(
                key + (below.equals("") ? ".any-age" : "") + (where.equals("state") ? "" : "." + where),
                need,
                below,
                state,
                words(Activity.class, c.list("activity")));
    }

    private static Phrase holds(String key, Condition c, Country state, Function<String, Object> nameOf) {
        String scheme = c.text("scheme", "");
        if (!scheme.isEmpty()) {
            return Phrase.of(key + ".scheme", nameOf.apply(scheme));
        }
        Branch branch = Word.of(Branch.class, c.text("branch", ""));
        String where = c.text("country", "state").equals("any") ? ".any" : "";
        return branch == null ? Phrase.of(key + ".kinds", kinds(c), state) : Phrase.of(key + where, branch, state);
    }

    private static Object kinds(Condition c) {
        List<Object> words = words(org.wayfare.model.PeriodKind.class, c.list("kinds"));
        return words.isEmpty() ? Phrase.of("work.any") : words;
    }

    private static List<Object> groups(List<String> groups, Country state, Life life) {
        List<Object> names = new ArrayList<>();
        for (String group : groups) {
            names.add(group(group, state, life));
        }
        return names;
    }

    /** Where residence counts: in the State itself, or in others that are named; a long list says less than that there is one. */
    private static Object where(Condition c, Country state, Life life) {
        List<String> in = c.list("in");
        return in.isEmpty() ? state : in.size() > FEW ? Phrase.of("place.named") : places(in, life);
    }

    /** Groups of countries as places where somebody lives. */
    private static List<Object> places(List<String> groups, Life life) {
        List<Object> names = new ArrayList<>();
        for (String group : groups) {
            Text named = life.groups().names().get(group);
            names.add(
                    group.matches("[A-Z]{2}")
                            ? new Country(group)
                            : named != null ? named : Phrase.of("place." + group));
        }
        return names;
    }

    private static Wording group(String group, Country state, Life life) {
        if (group.equals("national")) {
            return Phrase.of("group.national", state);
        }
        if (group.matches("[A-Z]{2}")) {
            return Phrase.of("group.national", new Country(group));
        }
        Text named = life.groups().names().get(group);
        return named != null ? named : Phrase.of("group." + group);
    }

    static <E extends Enum<E> & Word> List<Object> words(Class<E> vocabulary, List<String> ids) {
        List<Object> words = new ArrayList<>();
        for (String id : ids) {
            E word = Word.of(vocabulary, id);
            words.add(word == null ? id : word);
        }
        return words;
    }
}
