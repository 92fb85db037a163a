package org.wayfare.agreements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wayfare.report.Wordings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the page that counts the agreements by what was read and how sure it is. */
final class AgreementsPage {
    static final Path PAGE = Path.of("src/site/markdown/agreements.md");

    private static final Path PACKS = Path.of("countries/agreements");
    private static final Path CORRIDORS = Path.of("src/test/resources/org/wayfare/agreements/corridors.csv");
    private static final int WORST = 20;
    private static final List<String> EVIDENCE = List.of("text", "secondary", "recall");
    private static final List<String> CONFIDENCE = List.of("high", "medium", "low");

    private final List<JsonNode> bilateral;
    private final List<JsonNode> multilateral;
    private final LocalDate day;
    private final StringBuilder page = new StringBuilder();

    private AgreementsPage() throws IOException {
        this.bilateral = packs(PACKS.resolve("bilateral"));
        this.multilateral = packs(PACKS.resolve("multilateral"));
        this.day = Stream.concat(bilateral.stream(), multilateral.stream())
                .flatMap(pack -> pack.at("/sources").valueStream())
                .map(source -> source.path("readOn"))
                .filter(JsonNode::isString)
                .map(read -> LocalDate.parse(read.asString()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Writes the page anew, where a pack has changed: {@code mvn -o test -Dtest=AgreementsPageTest -Dpage.write=true}. */
    static void write() throws IOException {
        Files.writeString(PAGE, text());
    }

    /** The page as it has to be. */
    static String text() throws IOException {
        AgreementsPage page = new AgreementsPage();
        page.head();
        page.evidence();
        page.columns();
        page.standings();
        page.multilateral();
        page.countries();
        page.corridors();
        return page.page.toString();
    }

    private static List<JsonNode> packs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<JsonNode> packs = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                packs.add(JsonMapper.shared().readTree(Files.readString(file)));
            }
            return packs;
        }
    }

    private void head() {
        line("<!-- Written by AgreementsPage from countries/agreements; do not edit. -->");
        line("# Agreements: what is held, and what was read");
        line("");
        line("The library holds " + bilateral.size() + " bilateral agreements and " + multilateral.size()
                + " multilateral instruments. The newest source was read on " + day + ".");
        line(
                "An agreement that is not here may still exist: the library says what it found, never that there is none.");
        line("");
    }

    private void evidence() {
        line("## Bilateral agreements by evidence and confidence");
        line("");
        line("`text`: an official text or page was read. `secondary`: an account of it was read. `recall`: general");
        line("knowledge, nothing read.");
        line("");
        row("evidence", "high", "medium", "low", "together");
        rule(5);
        for (String evidence : EVIDENCE) {
            List<String> cells = new ArrayList<>(List.of(evidence));
            for (String confidence : CONFIDENCE) {
                cells.add(count(bilateral, has("evidence", evidence).and(has("confidence", confidence))));
            }
            cells.add(count(bilateral, has("evidence", evidence)));
            row(cells.toArray(String[]::new));
        }
        row(
                "together",
                count(bilateral, has("confidence", "high")),
                count(bilateral, has("confidence", "medium")),
                count(bilateral, has("confidence", "low")),
                String.valueOf(bilateral.size()));
        line("");
    }

    private void columns() {
        line("## What was read of them");
        line("");
        line("How many agreements have this matter from a source. All the rest is general knowledge.");
        line("");
        Map<String, Integer> read = new TreeMap<>();
        int nothing = 0;
        for (JsonNode pack : bilateral) {
            pack.path("checked").valueStream().forEach(column -> read.merge(column.asString(), 1, Integer::sum));
            nothing += pack.path("checked").isEmpty() ? 1 : 0;
        }
        row("matter", "agreements");
        rule(2);
        read.forEach((column, number) -> row(column.replace('_', ' '), String.valueOf(number)));
        row("nothing", String.valueOf(nothing));
        line("");
    }

    private void standings() {
        line("## How they stand");
        line("");
        row("state", "agreements", "of these, start not known");
        rule(3);
        by(bilateral, pack -> pack.at("/status").asString())
                .forEach((status, packs) -> row(
                        status.replace('_', ' '),
                        String.valueOf(packs.size()),
                        count(packs, pack -> pack.at("/from").isNull())));
        long forerunners = Network.bilateral().size() - bilateral.size();
        line("");
        line("Besides, " + forerunners + " forerunners are held with days of their own.");
        line("");
    }

    private void multilateral() {
        line("## Multilateral instruments");
        line("");
        row("instrument", "kind", "state", "parties", "evidence", "confidence");
        rule(6);
        for (JsonNode pack : multilateral) {
            row(
                    pack.at("/id").asString(),
                    pack.at("/type").asString().replace('_', ' '),
                    pack.at("/status").asString().replace('_', ' '),
                    String.valueOf(pack.at("/parties").size())
                            + (pack.at("/partiesComplete").asBoolean() ? "" : "+"),
                    pack.at("/evidence").asString(),
                    pack.at("/confidence").asString());
        }
        line("");
        line("`+`: the list of parties is not complete.");
        line("");
    }

    private void countries() {
        Map<String, List<JsonNode>> byCountry = new TreeMap<>();
        for (JsonNode pack : bilateral) {
            pack.at("/countries")
                    .valueStream()
                    .forEach(c -> byCountry
                            .computeIfAbsent(c.asString(), key -> new ArrayList<>())
                            .add(pack));
        }
        line("## By country");
        line("");
        row("country", "", "agreements", "text", "secondary", "recall", "confidence high", "medium", "low");
        rule(9);
        byCountry.forEach((country, packs) -> {
            List<String> cells =
                    new ArrayList<>(List.of(country, Wordings.in("en").country(country), String.valueOf(packs.size())));
            EVIDENCE.forEach(e -> cells.add(count(packs, has("evidence", e))));
            CONFIDENCE.forEach(c -> cells.add(count(packs, has("confidence", c))));
            row(cells.toArray(String[]::new));
        });
        line("");
    }

    private void corridors() throws IOException {
        line("## The " + WORST + " pairs with most migrants that lack a good source");
        line("");
        line(
                "A good source: an agreement, or a multilateral instrument other than a general convention, in force between the");
        line("two on " + day + ", of which a text or an account was read. The numbers are those of the pages named in");
        line(
                "`src/test/resources/org/wayfare/agreements/corridors.csv`, both directions added where both were read. The whole");
        line(
                "matrix of UN DESA is not kept in this repository, so that a pair which none of these pages names is missing,");
        line("and the years differ, and what they count (birth, citizenship, protection): the order is rough.");
        line("");
        row("pair", "", "migrants", "numbers from", "found");
        rule(5);
        Wordings words = Wordings.in("en");
        Corridors.read(CORRIDORS).stream()
                .filter(c -> !Corridors.hasGoodSource(c.pair(), day))
                .limit(WORST)
                .forEach(c -> row(
                        c.pair().a() + "-" + c.pair().b(),
                        words.country(c.pair().a()) + " and "
                                + words.country(c.pair().b()),
                        String.format(Locale.ROOT, "%,d", c.migrants()),
                        String.join("; ", c.pages()),
                        Corridors.held(c.pair(), day)));
    }

    private static Predicate<JsonNode> has(String field, String value) {
        return pack -> pack.path(field).asString("").equals(value);
    }

    private static String count(List<JsonNode> packs, Predicate<JsonNode> which) {
        return String.valueOf(packs.stream().filter(which).count());
    }

    private static Map<String, List<JsonNode>> by(List<JsonNode> packs, Function<JsonNode, String> key) {
        Map<String, List<JsonNode>> groups = new TreeMap<>();
        packs.forEach(pack ->
                groups.computeIfAbsent(key.apply(pack), k -> new ArrayList<>()).add(pack));
        return groups;
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void rule(int columns) {
        line("| " + String.join(" | ", java.util.Collections.nCopies(columns, "---")) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
