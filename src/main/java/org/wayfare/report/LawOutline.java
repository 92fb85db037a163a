package org.wayfare.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Branch;
import org.wayfare.model.Text;
import org.wayfare.model.law.Condition;
import org.wayfare.model.law.CountryLaw;
import org.wayfare.model.law.Dated;
import org.wayfare.model.law.PayableAbroad;
import org.wayfare.model.law.Scheme;
import org.wayfare.model.law.Window;

/** What the law library holds, for people to read. */
public final class LawOutline {
    private final Wordings words;
    private final Sources sources;
    private final LocalDate day;

    private LawOutline(Wordings words, LocalDate day) {
        this.words = words;
        this.sources = new Sources(words);
        this.day = day;
    }

    /** Schemes with their conditions as they stand on {@code day}, export rules and sources. */
    public static List<Block> schemes(Collection<Scheme> schemes, Wordings words, LocalDate day) {
        LawOutline law = new LawOutline(words, day);
        List<Block> blocks = new ArrayList<>();
        Branch branch = null;
        for (Scheme scheme : schemes) {
            if (scheme.branch() != branch) {
                branch = scheme.branch();
                blocks.add(new Block.Heading(2, words.country(scheme.country()) + ": " + words.name(branch)));
            }
            blocks.add(law.scheme(scheme));
        }
        return law.withSources(blocks);
    }

    /** A table of countries and branches, and the number of agreements. */
    public static List<Block> coverage(Coverage coverage, Wordings words) {
        List<List<String>> rows = new ArrayList<>();
        for (CountryLaw law : coverage.countries()) {
            Coverage.branches(law)
                    .forEach((branch, held) -> rows.add(List.of(
                            words.country(law.country()),
                            words.name(branch),
                            String.valueOf(held.schemes()),
                            words.name(held.confidence()),
                            held.latestSource() == null ? "-" : held.latestSource())));
        }
        List<String> head = List.of(
                words.text("coverage.country"),
                words.text("coverage.branch"),
                words.text("coverage.schemes"),
                words.text("coverage.confidence"),
                words.text("coverage.latest"));
        String sum = words.text(
                "coverage.sum",
                coverage.version(),
                coverage.countries().size(),
                coverage.bilateral(),
                coverage.multilateral());
        return List.of(new Block.Paragraph(sum), new Block.Table(head, rows));
    }

    private List<Block> withSources(List<Block> blocks) {
        List<Block> list = sources.list();
        if (!list.isEmpty()) {
            blocks.add(new Block.Heading(2, words.text("source.heading")));
            blocks.addAll(list);
        }
        return List.copyOf(blocks);
    }

    private Block scheme(Scheme scheme) {
        List<Block> details = new ArrayList<>();
        details.add(line("scheme.kind", scheme.kind()));
        if (scheme.from() != null) {
            details.add(line("scheme.from", scheme.from()));
        }
        if (scheme.to() != null) {
            details.add(line("scheme.to", scheme.to()));
        }
        List<Block> conditions = scheme.conditions().stream()
                .filter(c -> c.existsOn(day))
                .map(this::condition)
                .toList();
        if (!conditions.isEmpty()) {
            details.add(new Block.Item(null, words.text("scheme.conditions"), conditions));
        }
        List<Block> abroad = scheme.payableAbroad().stream()
                .filter(p -> p.inForceOn(day))
                .map(this::abroad)
                .toList();
        if (!abroad.isEmpty()) {
            details.add(new Block.Item(null, words.text("scheme.abroad"), abroad));
        }
        cited(details, sources.cite(scheme.basis()));
        details.add(line("right.confidence", scheme.confidence()));
        return new Block.Item(null, words.text("scheme.name", words.word(scheme.names()), scheme.id()), details);
    }

    private Block condition(Condition condition) {
        String parameters = new TreeMap<>(condition.parameters())
                .entrySet().stream()
                        .filter(e -> e.getValue() != null)
                        .map(e -> e.getKey() + ": " + parameter(e.getValue()))
                        .collect(Collectors.joining(", "));
        String text = condition.word() + (parameters.isEmpty() ? "" : " (" + parameters + ")");
        String law = sources.cite(condition.law());
        List<Block> of = condition.of().stream().map(this::condition).toList();
        return new Block.Item(null, law.isEmpty() ? text : words.text("cited", text, law), of);
    }

    private String parameter(@Nullable Object value) {
        if (value instanceof Dated<?> dated) {
            Object now = dated.on(day);
            return now == null ? words.text("scheme.notEncodedThen") : words.value(now);
        }
        if (value instanceof Window window) {
            return words.value(window.length());
        }
        if (value instanceof Text text) {
            return words.word(text);
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map).toString();
        }
        return value instanceof Set<?> set
                ? words.value(set.stream().map(words::value).sorted().toList())
                : words.value(value);
    }

    private Block abroad(PayableAbroad rule) {
        String to = String.join(", ", rule.to());
        String text = words.text("scheme.abroadRule", to, words.name(rule.verdict()));
        String law = sources.cite(rule.law());
        return Block.Item.of(null, law.isEmpty() ? text : words.text("cited", text, law));
    }

    private Block line(String key, Object... arguments) {
        return Block.Item.of(null, words.text(key, arguments));
    }

    private void cited(List<Block> details, String law) {
        if (!law.isEmpty()) {
            details.add(line("right.law", law));
        }
    }
}
