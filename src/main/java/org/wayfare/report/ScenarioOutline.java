package org.wayfare.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Phrase;
import org.wayfare.model.ResourceVerdict;
import org.wayfare.model.assessment.CompetenceRow;
import org.wayfare.model.assessment.InstrumentRow;
import org.wayfare.model.assessment.NotEncoded;
import org.wayfare.model.assessment.ResourceRow;
import org.wayfare.model.assessment.Scenario;
import org.wayfare.model.assessment.TotalsRow;

/**
 * What stands around the rights of a scenario: who is responsible, which agreements bind, periods added up, gaps, help.
 */
final class ScenarioOutline {
    private static final Set<String> FOR_OTHERS = Set.of("agreement.not-refugee", "agreement.not-boatman");

    private final Wordings words;
    private final Sources sources;

    ScenarioOutline(Wordings words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    List<Block> around(Scenario scenario) {
        List<Block> blocks = new ArrayList<>();
        section(
                blocks,
                "notices",
                scenario.notices().stream()
                        .map(n -> item(Sign.NOTE, words.sentence(n.text()), sources.cite(n.basis())))
                        .toList());
        section(
                blocks,
                "competence",
                scenario.competence().stream().map(this::competence).toList());
        section(
                blocks,
                "instruments",
                scenario.instruments().stream()
                        .filter(i -> !isForOthers(i))
                        .map(this::instrument)
                        .toList());
        section(blocks, "totals", totals(scenario));
        section(
                blocks,
                "regime",
                scenario.regime().stream()
                        .map(r -> item(
                                null,
                                words.text(
                                        "regime",
                                        words.country(r.origin()),
                                        words.country(r.host()),
                                        r.regime(),
                                        words.sentence(r.reason())),
                                ""))
                        .toList());
        section(
                blocks,
                "gaps",
                scenario.gaps().stream()
                        .map(g -> item(
                                Sign.NO, words.text("gap", words.name(g.branch()), words.sentence(g.reason())), ""))
                        .toList());
        section(blocks, "notEncoded", notEncoded(scenario.notEncoded()));
        section(
                blocks,
                "resources",
                scenario.resources().stream().map(this::resource).toList());
        return blocks;
    }

    private void section(List<Block> blocks, String key, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(3, words.text(key + ".heading")));
            blocks.addAll(content);
        }
    }

    private Block item(@Nullable Sign sign, String text, String cites) {
        return Block.Item.of(sign, cites.isEmpty() ? text : words.text("cited", text, cites));
    }

    private Block competence(CompetenceRow row) {
        String text =
                words.text("competence." + row.role().id(), words.country(row.country()), words.name(row.subject()));
        if (row.from() != null) {
            text += " " + words.text("competence.from", row.from());
        }
        if (row.until() != null) {
            text += " " + words.text("competence.until", row.until());
        }
        if (row.document() != null) {
            text += " " + words.text("competence.document", paper(row.document()));
        }
        return item(null, text, sources.cite(row.basis()));
    }

    /** A form by its number, a certificate by its name. */
    private String paper(String document) {
        String key = "competence.document." + document;
        String name = words.text(key);
        return name.equals(key) ? document : name;
    }

    /** What covers only groups to which almost nobody belongs is no news to everybody else; the JSON report holds it. */
    private static boolean isForOthers(InstrumentRow row) {
        return !row.binds() && row.reason() instanceof Phrase phrase && FOR_OTHERS.contains(phrase.key());
    }

    private Block instrument(InstrumentRow row) {
        String countries =
                words.list(row.countries().stream().map(words::country).toList());
        String text = words.text(
                row.binds() ? "instrument.binds" : row.isOpen() ? "instrument.open" : "instrument.not",
                words.word(row.name()),
                countries,
                words.sentence(row.reason()));
        return item(row.binds() ? Sign.YES : row.isOpen() ? Sign.DEPENDS : Sign.NO, text, sources.cite(row.basis()));
    }

    /** A table of periods as each institution adds them; nothing where nothing is added. */
    List<Block> totals(Scenario scenario) {
        if (scenario.totals().isEmpty()) {
            return List.of();
        }
        List<String> head = List.of(
                words.text("totals.branch"),
                words.text("totals.state"),
                words.text("totals.total"),
                words.text("totals.byCountry"),
                words.text("totals.instrument"));
        Map<String, String> names = new LinkedHashMap<>();
        scenario.instruments().forEach(i -> names.putIfAbsent(i.id(), words.word(i.name())));
        return List.of(new Block.Table(head, sameForBranches(scenario.totals(), names)));
    }

    /** Branches with the same sum in the same State share a row. */
    private List<List<String>> sameForBranches(List<TotalsRow> rows, Map<String, String> names) {
        Map<List<String>, List<String>> branches = new LinkedHashMap<>();
        for (TotalsRow row : rows) {
            branches.computeIfAbsent(totalsRow(row, names), k -> new ArrayList<>())
                    .add(words.name(row.branch()));
        }
        List<List<String>> shown = new ArrayList<>();
        branches.forEach((sum, of) -> {
            List<String> cells = new ArrayList<>(List.of(words.list(of)));
            cells.addAll(sum);
            shown.add(cells);
        });
        return shown;
    }

    private List<String> totalsRow(TotalsRow row, Map<String, String> names) {
        String parts = new TreeMap<>(row.byCountry())
                .entrySet().stream()
                        .map(e -> words.country(e.getKey()) + "\u00A0" + words.number(e.getValue()))
                        .collect(Collectors.joining(" + "));
        return List.of(words.country(row.state()), words.length(row.total(), row.unit()), parts, under(row, names));
    }

    private String under(TotalsRow row, Map<String, String> names) {
        if (row.instrument() == null) {
            return words.text("totals.ownOnly");
        }
        String name = names.getOrDefault(row.instrument(), row.instrument());
        return row.lastResort() ? words.text("totals.lastResort", name) : name;
    }

    private List<Block> notEncoded(List<NotEncoded> rows) {
        Map<String, Map<String, List<String>>> byCountry = new LinkedHashMap<>();
        for (NotEncoded row : rows) {
            byCountry
                    .computeIfAbsent(row.country(), c -> new TreeMap<>())
                    .computeIfAbsent(isPartly(row) ? "notEncoded.partly" : "notEncoded", k -> new ArrayList<>())
                    .add(words.name(row.branch()));
        }
        List<Block> blocks = new ArrayList<>();
        byCountry.forEach((country, kinds) -> kinds.forEach((key, branches) ->
                blocks.add(item(Sign.DEPENDS, words.text(key, words.country(country), words.list(branches)), ""))));
        return blocks;
    }

    /** Some schemes of the branch are held, and may be answered above: that we hold nothing would be false. */
    private static boolean isPartly(NotEncoded row) {
        return row.reason() instanceof Phrase phrase && phrase.key().equals("not-encoded.partly");
    }

    private Block resource(ResourceRow row) {
        String key = row.verdict() == ResourceVerdict.OPEN
                ? "resource.open"
                : row.verdict() == ResourceVerdict.OPEN_IF ? "resource.openIf" : "resource.closed";
        List<Block> details = new ArrayList<>();
        if (row.condition() != null) {
            details.add(Block.Item.of(null, words.text("resource.condition", row.condition())));
        }
        boolean closed = row.verdict() == ResourceVerdict.CLOSED;
        if (!closed && !row.covers().isEmpty()) {
            details.add(Block.Item.of(null, words.text("resource.covers", covered(row.covers()))));
        }
        if (!closed && row.cost() != null) {
            details.add(Block.Item.of(null, words.text("resource.cost", row.cost())));
        }
        String law = closed ? "" : sources.cite(row.basis());
        if (!law.isEmpty()) {
            details.add(Block.Item.of(null, words.text("right.law", law)));
        }
        String place = row.country() == null ? "" : words.country(row.country());
        String name = words.word(row.name());
        String shown = place.isEmpty() ? name : words.text("right.name", name, place);
        return new Block.Item(Sign.of(row.verdict()), words.text(key, shown, words.name(row.kind())), details);
    }

    private String covered(List<String> covers) {
        return words.list(covers.stream().map(words::covered).toList());
    }
}
