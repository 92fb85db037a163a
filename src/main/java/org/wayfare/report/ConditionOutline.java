package org.wayfare.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wayfare.model.Citation;
import org.wayfare.model.ConditionStatus;
import org.wayfare.model.Phrase;
import org.wayfare.model.assessment.ConditionResult;

/** Why: the conditions of one right, each with what the person has and what would help. */
final class ConditionOutline {
    /** More conditions than these that are not asked of the person are only counted; the JSON report holds every one. */
    private static final int WAIVED_SHOWN = 2;

    private final Wordings words;
    private final Sources sources;

    ConditionOutline(Wordings words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    void why(List<ConditionResult> conditions, List<Block> details) {
        List<Block> reasons = new ArrayList<>();
        onceEach(conditions).stream()
                .filter(c -> c.status() != ConditionStatus.WAIVED)
                .map(this::condition)
                .forEach(reasons::add);
        List<ConditionResult> waived = conditions.stream()
                .filter(c -> c.status() == ConditionStatus.WAIVED)
                .toList();
        if (waived.size() > WAIVED_SHOWN) {
            reasons.add(Block.Item.of(Sign.of(ConditionStatus.WAIVED), words.text("condition.waived", waived.size())));
        } else {
            waived.stream().map(this::condition).forEach(reasons::add);
        }
        if (!reasons.isEmpty()) {
            details.add(new Block.Item(null, words.text("right.why"), reasons));
        }
    }

    /** Two provisions may ask for the same: one line, with both articles. */
    private static Collection<ConditionResult> onceEach(List<ConditionResult> conditions) {
        Map<List<Object>, ConditionResult> told = new LinkedHashMap<>();
        for (ConditionResult c : conditions) {
            told.merge(Arrays.asList(c.status(), c.text(), c.have(), c.need()), c, ConditionOutline::joined);
        }
        return told.values();
    }

    private static ConditionResult joined(ConditionResult first, ConditionResult second) {
        Set<Citation> basis = new LinkedHashSet<>(first.basis());
        basis.addAll(second.basis());
        return new ConditionResult(
                first.id(),
                first.status(),
                first.have(),
                first.need(),
                first.text(),
                first.remedy() == null ? second.remedy() : first.remedy(),
                List.copyOf(basis),
                first.rule());
    }

    private String standing(ConditionResult condition) {
        boolean assumed = condition.rule().equals("conditions/assumed") && condition.status() == ConditionStatus.MET;
        return assumed ? words.text("condition.assumed") : words.name(condition.status());
    }

    private Block condition(ConditionResult condition) {
        String asked = words.word(condition.text());
        String have = words.value(condition.have());
        String need = words.value(condition.need());
        StringBuilder text =
                new StringBuilder(words.text("condition", standing(condition), words.sentence(condition.text())));
        if (!have.isEmpty()) {
            text.append(' ').append(words.text("condition.have", have));
        }
        // Most sentences name what is needed already.
        if (!need.isEmpty() && !asked.contains(need) && !is(condition, ".*\\.ever|condition\\.assets-at-most")) {
            text.append(' ').append(words.text("condition.need", need));
        }
        if (condition.status() == ConditionStatus.MET_LATER && is(condition, "condition\\.insured-at-least.*")) {
            text.append(' ').append(words.text("condition.goingOn"));
        }
        return new Block.Item(
                Sign.of(condition.status()),
                cited(text.toString(), sources.cite(condition.basis())),
                remedy(condition));
    }

    /** What would help; what the library says of a condition that is met already is good to know. */
    List<Block> remedy(ConditionResult condition) {
        ConditionStatus status = condition.status();
        boolean open = status == ConditionStatus.UNMET || status == ConditionStatus.UNKNOWN;
        if (condition.remedy() != null) {
            String key = open ? "condition.remedy" : "condition.note";
            return List.of(Block.Item.of(null, words.text(key, condition.remedy())));
        }
        if (status == ConditionStatus.UNMET && is(condition, "condition\\.working\\..*not|condition\\.working\\.not")) {
            return List.of(
                    Block.Item.of(null, words.text("condition.remedy", words.text("condition.remedy.workEnds"))));
        }
        return List.of();
    }

    private static boolean is(ConditionResult condition, String keys) {
        return condition.text() instanceof Phrase phrase && phrase.key().matches(keys);
    }

    private String cited(String text, String cites) {
        return cites.isEmpty() ? text : words.text("cited", text, cites);
    }
}
