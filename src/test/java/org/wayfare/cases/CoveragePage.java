package org.wayfare.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wayfare.engine.RuleBase;
import org.wayfare.engine.RuleEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the page that says, article by article of the coordination Regulations, what is encoded: from the list of articles, the index of the rules and
 * the rules that fire in the worked cases. Run it after a change to any of the three:
 * {@code mvn -q test-compile exec:java -Dexec.mainClass=org.wayfare.cases.CoveragePage -Dexec.classpathScope=test}.
 */
public final class CoveragePage {
    static final Path PAGE = Path.of("src/site/markdown/coverage-eu.md");
    static final List<String> STATES = List.of("encoded", "partial", "not encoded", "out of scope");

    private static final Path ARTICLES = Path.of("rules/eu/articles.json");
    private static final Pattern CITED = Pattern.compile("(eu-883-2004|eu-987-2009) art (\\d+[a-z]?)");
    /** More cases than these say nothing more on a page; the last of them stand for all. */
    private static final int CASES_SHOWN = 6;

    private final List<Article> articles;
    private final List<RuleEntry> rules;
    private final FiredRules fired;

    private CoveragePage(List<Article> articles, List<RuleEntry> rules, FiredRules fired) {
        this.articles = articles;
        this.rules = rules;
        this.fired = fired;
    }

    /**
     * One article of the list.
     *
     * @param through ids of rules that carry it out although they cite another article
     */
    record Article(
            String act, String part, String number, String heading, String state, List<String> through, String note) {
        String cited() {
            return act + " art " + number;
        }

        boolean needsRules() {
            return state.equals("encoded") || state.equals("partial");
        }
    }

    /** Writes the page. */
    public static void main(String[] args) throws IOException {
        Files.writeString(PAGE, of(FiredRules.ofAllCases()).text());
    }

    static CoveragePage of(FiredRules fired) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (JsonNode each : new JsonMapper().readTree(Files.readAllBytes(ARTICLES))) {
            List<String> through = new ArrayList<>();
            each.path("through").forEach(rule -> through.add(rule.asString()));
            articles.add(new Article(
                    each.get("act").asString(),
                    each.get("part").asString(),
                    each.get("article").asString(),
                    each.get("heading").asString(),
                    each.get("state").asString(),
                    List.copyOf(through),
                    each.path("note").asString("")));
        }
        return new CoveragePage(articles, RuleEntry.readAll(RuleBase.class.getClassLoader()), fired);
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    /** Articles of the two Regulations that a rule cites: {@code eu-883-2004 art 52}. */
    static TreeSet<String> citedBy(RuleEntry rule) {
        TreeSet<String> cited = new TreeSet<>();
        Matcher match = CITED.matcher(rule.law());
        while (match.find()) {
            cited.add(match.group());
        }
        return cited;
    }

    /** Ids of the rules that cite the article, in the order of the index. */
    List<String> citing(Article article) {
        return rules.stream()
                .filter(rule -> citedBy(rule).contains(article.cited()))
                .map(RuleEntry::id)
                .toList();
    }

    /** The page as it has to stand in the tree. */
    String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Coverage of EU coordination, article by article\n\n")
                .append(
                        "Written by `CoveragePage` in the tests from `rules/eu/articles.json`, the rules and the worked")
                .append(" cases: do not edit it here.\n\n")
                .append("Regulations (EC) No 883/2004 and 987/2009, Titles I to III. *Encoded*: rules decide what the")
                .append(" article says. *Partial*: a part of it, as the note tells. *Out of scope*: steps between")
                .append(" institutions, which decide no right.\n\n");
        summary(page);
        String part = "";
        for (Article article : articles) {
            String heading = "## " + name(article.act()) + ", " + article.part() + "\n\n";
            if (!heading.equals(part)) {
                page.append(part.isEmpty() ? "" : "\n").append(heading);
                page.append("| Article | What it is about | State | Rules | Worked cases | Note |\n")
                        .append("| --- | --- | --- | --- | --- | --- |\n");
                part = heading;
            }
            row(page, article);
        }
        return page.toString();
    }

    private void summary(StringBuilder page) {
        page.append("| Regulation | ").append(String.join(" | ", STATES)).append(" |\n");
        page.append("| --- | --- | --- | --- | --- |\n");
        for (String act : List.of("eu-883-2004", "eu-987-2009")) {
            page.append("| ").append(name(act));
            for (String state : STATES) {
                long count = articles.stream()
                        .filter(each -> each.act().equals(act) && each.state().equals(state))
                        .count();
                page.append(" | ").append(count);
            }
            page.append(" |\n");
        }
        page.append("\n");
    }

    private void row(StringBuilder page, Article article) {
        List<String> ids = new ArrayList<>(citing(article));
        article.through().stream().filter(rule -> !ids.contains(rule)).forEach(ids::add);
        page.append("| ").append(article.number());
        page.append(" | ").append(article.heading());
        page.append(" | ").append(article.state());
        page.append(" | ").append(String.join(", ", ids));
        page.append(" | ").append(cases(article, ids));
        page.append(" | ").append(article.note()).append(" |\n");
    }

    /** For each rule in its turn one case in which it fires that is not named yet, until enough are named. */
    private String cases(Article article, List<String> ids) {
        List<String> named = new ArrayList<>();
        boolean more = false;
        for (String id : ids) {
            List<String> left = shown(article, id).stream()
                    .filter(each -> !named.contains(each))
                    .toList();
            more |= left.size() > 1 || named.size() == CASES_SHOWN && !left.isEmpty();
            if (named.size() < CASES_SHOWN && !left.isEmpty()) {
                named.add(left.get(0));
            }
        }
        return String.join(", ", named) + (more ? " and others" : "");
    }

    /** Cases named after the article first: they were written for it. */
    private List<String> shown(Article article, String rule) {
        String stem = article.act().equals("eu-883-2004") ? "eu-" : "eu-987-";
        String own = stem + article.number();
        return fired.cases(rule).stream()
                .sorted(Comparator.comparing(each -> !(each + "-").startsWith(own + "-")))
                .toList();
    }

    private static String name(String act) {
        return Objects.equals(act, "eu-883-2004") ? "Regulation 883/2004" : "Regulation 987/2009";
    }
}
