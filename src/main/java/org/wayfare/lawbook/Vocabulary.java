package org.wayfare.lawbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Activity;
import org.wayfare.model.Branch;
import org.wayfare.model.Cause;
import org.wayfare.model.CivilStatus;
import org.wayfare.model.EventType;
import org.wayfare.model.Occupation;
import org.wayfare.model.PeriodKind;
import org.wayfare.model.Protection;
import org.wayfare.model.Relation;
import org.wayfare.model.ResidenceStatus;
import org.wayfare.model.Word;

/**
 * The closed vocabulary of conditions: every word with its parameters. What a word means is written in {@code rules/conditions}, one file for each.
 */
public final class Vocabulary {

    /** What a parameter holds. */
    enum Type {
        DATED_AGE,
        DATED_LENGTH,
        DATED_MONEY,
        DATED_NUMBER,
        WINDOW,
        PER_YEAR,
        WORDS,
        GROUPS,
        WORD,
        FLAG,
        DAY,
        INTEGER,
        TEXT
    }

    /**
     * A parameter of a word.
     *
     * @param allowed the words that may stand here; empty: any
     */
    record Parameter(String name, Type type, boolean required, Set<String> allowed) {}

    private static final Map<String, Map<String, Parameter>> WORDS = new HashMap<>();

    static final Set<String> GROUPS = Set.of("any-of", "all-of", "not");

    static {
        Parameter kinds = words("kinds", vocabulary(PeriodKind.class));
        Parameter branches = words("branches", vocabulary(Branch.class));
        Parameter whose = word("of", Set.of("person", "deceased", "spouse"));
        Parameter at = word("at", Set.of("day", "risk"));
        word("age-at-least", required("age", Type.DATED_AGE), at);
        word("age-below", required("age", Type.DATED_AGE), at);
        word("sex", wordsRequired("in", vocabulary(org.wayfare.model.Sex.class)));
        for (String insured : List.of("insured-at-least", "insured-at-most")) {
            word(
                    insured,
                    required("length", Type.DATED_LENGTH),
                    optional("within", Type.WINDOW),
                    optional("perYear", Type.PER_YEAR),
                    kinds,
                    branches,
                    whose,
                    optional("aggregable", Type.FLAG),
                    optional("continuous", Type.FLAG),
                    optional("insured", Type.FLAG));
        }
        Parameter occupations = words("occupations", vocabulary(Occupation.class));
        word(
                "working",
                kinds,
                occupations,
                optional("insured", Type.FLAG),
                optional("lapsed", Type.DATED_LENGTH),
                whose,
                at,
                words("cause", vocabulary(Cause.class)));
        word("not-working", kinds, occupations, optional("anywhere", Type.FLAG));
        word(
                "risk",
                wordRequired("event", vocabulary(EventType.class)),
                words("cause", vocabulary(Cause.class)),
                optional("minPercent", Type.DATED_NUMBER),
                optional("involuntary", Type.FLAG),
                optional("within", Type.DATED_LENGTH),
                optional("atLeastAgo", Type.DATED_LENGTH),
                optional("ahead", Type.DATED_LENGTH),
                words("of", vocabulary(Relation.class)));
        word("registered-jobseeker");
        word("resides");
        word("lives-outside", optional("also", Type.GROUPS));
        word("no-cover-elsewhere");
        word("care-paid-here");
        word(
                "lived-in",
                required("in", Type.GROUPS),
                required("before", Type.DAY),
                word("of", Set.of("person", "parent")));
        word("goes-for", wordsRequired("purpose", vocabulary(org.wayfare.model.Purpose.class)));
        word(
                "resided-at-least",
                required("length", Type.DATED_LENGTH),
                optional("within", Type.WINDOW),
                optional("continuous", Type.FLAG),
                optional("sinceAge", Type.DATED_AGE),
                optional("untilAge", Type.DATED_AGE),
                words("statuses", vocabulary(ResidenceStatus.class)),
                optional("aggregable", Type.FLAG),
                word("during", Set.of("relation")),
                word("counting", Set.of("residence")),
                optional("sinceDay", Type.DAY),
                optional("untilDay", Type.DAY),
                optional("longest", Type.FLAG),
                optional("in", Type.WORDS),
                at);
        word("present-at-least", required("days", Type.DATED_NUMBER));
        word("nationality", required("in", Type.GROUPS), optional("every", Type.FLAG), whose);
        word("residence-status", wordsRequired("in", vocabulary(ResidenceStatus.class)));
        word("protection", wordsRequired("in", vocabulary(Protection.class)));
        word("region", required("in", Type.WORDS));
        word("civil-status", wordsRequired("in", vocabulary(CivilStatus.class)));
        word(
                "child",
                optional("below", Type.DATED_AGE),
                optional("count", Type.INTEGER),
                word("residesIn", Set.of("state", "eu", "any")),
                optional("dependent", Type.FLAG),
                optional("livesIn", Type.GROUPS),
                optional("nationality", Type.GROUPS),
                optional("residesSince", Type.DATED_LENGTH),
                optional("monthEnd", Type.FLAG),
                words("activity", vocabulary(Activity.class)));
        word(
                "survivor",
                wordsRequired("relations", vocabulary(Relation.class)),
                optional("marriedAtLeast", Type.DATED_LENGTH),
                optional("orCommonChild", Type.FLAG));
        for (String means : List.of("means-at-most", "assets-at-most")) {
            word(
                    means,
                    required("single", Type.DATED_MONEY),
                    optional("couple", Type.DATED_MONEY),
                    optional("perChild", Type.DATED_MONEY));
        }
        word("disability-at-least", required("percent", Type.DATED_NUMBER));
        word("care-need-at-least", required("level", Type.DATED_NUMBER));
        for (String holds : List.of("holds", "does-not-hold")) {
            word(
                    holds,
                    word("branch", vocabulary(Branch.class)),
                    optional("scheme", Type.WORD),
                    optional("kinds", Type.WORDS),
                    word("country", Set.of("state", "any")),
                    optional("due", Type.FLAG),
                    whose);
        }
        word("member", required("of", Type.WORD));
        word("earnings-at-least", required("amount", Type.DATED_MONEY));
        word("assumed", required("text", Type.TEXT), optional("rare", Type.FLAG));
        word("any-of");
        word("all-of");
        word("not");
    }

    private Vocabulary() {}

    /** The parameters of a word, or null where the vocabulary has no such word. */
    static @Nullable Map<String, Parameter> parametersOf(String word) {
        return WORDS.get(word);
    }

    /** All words, in alphabetical order. */
    public static Set<String> words() {
        return new TreeSet<>(WORDS.keySet());
    }

    private static void word(String name, Parameter... parameters) {
        Map<String, Parameter> byName = new HashMap<>();
        for (Parameter parameter : parameters) {
            byName.put(parameter.name(), parameter);
        }
        WORDS.put(name, Map.copyOf(byName));
    }

    private static Parameter required(String name, Type type) {
        return new Parameter(name, type, true, Set.of());
    }

    private static Parameter optional(String name, Type type) {
        return new Parameter(name, type, false, Set.of());
    }

    private static Parameter words(String name, Set<String> allowed) {
        return new Parameter(name, Type.WORDS, false, allowed);
    }

    private static Parameter wordsRequired(String name, Set<String> allowed) {
        return new Parameter(name, Type.WORDS, true, allowed);
    }

    private static Parameter word(String name, Set<String> allowed) {
        return new Parameter(name, Type.WORD, false, allowed);
    }

    private static Parameter wordRequired(String name, Set<String> allowed) {
        return new Parameter(name, Type.WORD, true, allowed);
    }

    /** The words of a closed vocabulary of the contract. */
    static <E extends Enum<E> & Word> Set<String> vocabulary(Class<E> type) {
        Set<String> ids = new TreeSet<>();
        for (E constant : type.getEnumConstants()) {
            ids.add(constant.id());
        }
        return ids;
    }
}
