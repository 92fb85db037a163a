package org.wayfare.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wayfare.model.Verdict;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.assessment.BenefitRow;
import org.wayfare.model.assessment.MissingFact;
import org.wayfare.model.assessment.NextStep;
import org.wayfare.model.assessment.Scenario;

/**
 * The report for people as a list of blocks, the same for every way of printing: first what to find out, then each
 * scenario's rights from yes to no, then how they come about, at last the sources.
 */
public final class Outline {
    private static final int QUESTIONS = 8;

    private final Assessment assessment;
    private final Wordings words;
    private final Sources sources;
    private final Set<NextStep> said = new HashSet<>();
    private final List<Block> blocks = new ArrayList<>();

    private Outline(Assessment assessment, Wordings words) {
        this.assessment = assessment;
        this.words = words;
        this.sources = new Sources(words);
    }

    /** The blocks in the order of reading. */
    public static List<Block> of(Assessment assessment, Wordings words) {
        return new Outline(assessment, words).blocks();
    }

    /** The aggregation table of one scenario alone. */
    public static List<Block> totals(Scenario scenario, Wordings words) {
        return new ScenarioOutline(words, new Sources(words)).totals(scenario);
    }

    private List<Block> blocks() {
        heading(1, words.text("title"));
        paragraph(who());
        paragraph(law());
        questions();
        for (Scenario scenario : assessment.scenarios()) {
            heading(2, title(scenario));
            rights(scenario);
            blocks.addAll(new ScenarioOutline(words, sources).around(scenario));
        }
        List<Block> list = sources.list();
        if (!list.isEmpty()) {
            heading(2, words.text("source.heading"));
            blocks.addAll(list);
        }
        heading(2, words.text("closing.heading"));
        paragraph(words.text("closing.text"));
        paragraph(words.text("closing.challenge"));
        return List.copyOf(blocks);
    }

    private void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    private String who() {
        return assessment.caseId() == null
                ? words.text("header.who", assessment.asOf())
                : words.text("header.whoWithId", assessment.caseId(), assessment.asOf());
    }

    private String law() {
        return assessment.latestSource() == null
                ? words.text("header.law", assessment.lawVersion())
                : words.text("header.lawRead", assessment.lawVersion(), assessment.latestSource());
    }

    private void questions() {
        List<MissingFact> missing = assessment.missing();
        if (missing.isEmpty()) {
            return;
        }
        heading(2, words.text("missing.heading"));
        Map<String, String> names = names();
        for (MissingFact fact : missing.subList(0, Math.min(QUESTIONS, missing.size()))) {
            String decides = words.longList(fact.decides().stream()
                    .map(path -> names.getOrDefault(path, path))
                    .distinct()
                    .limit(4)
                    .toList());
            List<Block> details = new ArrayList<>();
            if (!decides.isEmpty()) {
                details.add(Block.Item.of(
                        null, words.text("missing.decides", fact.decides().size(), decides)));
            }
            details.add(Block.Item.of(null, words.text("missing.field", fact.field())));
            blocks.add(new Block.Item(Sign.DEPENDS, words.word(fact.question()), details));
        }
        if (missing.size() > QUESTIONS) {
            paragraph(words.text("missing.more", missing.size() - QUESTIONS));
        }
    }

    /** Display names by the path that {@code decides} uses. */
    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Scenario scenario : assessment.scenarios()) {
            for (BenefitRow row : scenario.benefits()) {
                names.put(
                        row.country() + "/" + row.branch().id() + "/" + row.scheme(),
                        words.text("right.name", words.word(row.name()), words.country(row.country())));
            }
        }
        return names;
    }

    private String title(Scenario scenario) {
        String key;
        if (scenario.id().equals("now")) {
            key = scenario.stay() != null ? "scenario.nowStay" : "scenario.now";
        } else {
            key = scenario.stay() != null ? "scenario.stay" : "scenario.move";
        }
        String home =
                scenario.residence() == null ? words.text("scenario.unknown") : words.country(scenario.residence());
        String stay = scenario.stay() == null ? "" : words.country(scenario.stay());
        return words.text(key, scenario.date(), home, stay);
    }

    private Map<String, String> questionsByField() {
        Map<String, String> asked = new LinkedHashMap<>();
        assessment.missing().forEach(fact -> asked.putIfAbsent(fact.field(), words.word(fact.question())));
        return asked;
    }

    private Map<String, String> instruments(Scenario scenario) {
        Map<String, String> names = new LinkedHashMap<>();
        scenario.instruments().forEach(i -> names.putIfAbsent(i.id(), words.word(i.name())));
        return names;
    }

    private void rights(Scenario scenario) {
        RightOutline right = new RightOutline(words, sources, instruments(scenario), questionsByField(), said);
        for (Verdict verdict : Verdict.values()) {
            List<BenefitRow> rows = scenario.benefits().stream()
                    .filter(r -> r.verdict() == verdict)
                    .toList();
            if (!rows.isEmpty()) {
                heading(3, words.text("rights." + verdict.id(), rows.size()));
                rows.forEach(row -> blocks.add(right.item(row)));
            }
        }
        if (scenario.benefits().isEmpty()) {
            paragraph(words.text("rights.none"));
        }
    }
}
