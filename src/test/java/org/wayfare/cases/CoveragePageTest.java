package org.wayfare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wayfare.cases.CoveragePage.Article;
import org.wayfare.engine.RuleBase;
import org.wayfare.engine.RuleEntry;

/** What the page on EU coordination says of each article is what the rules and the worked cases bear out. */
class CoveragePageTest {
    private static final List<RuleEntry> RULES = RuleEntry.readAll(RuleBase.class.getClassLoader());
    private static CoveragePage page;

    @BeforeAll
    static void read() throws IOException {
        page = CoveragePage.of(FiredRules.ofAllCases());
    }

    @Test
    void theCommittedPageIsWhatTheGeneratorWrites() throws IOException {
        assertThat(Files.readString(CoveragePage.PAGE))
                .as("run CoveragePage.main and commit the page")
                .isEqualTo(page.text());
    }

    @Test
    void everyArticleHasOneOfTheFourStatesAndStandsInTheListOnce() {
        assertThat(page.articles()).extracting(Article::state).isSubsetOf(CoveragePage.STATES);
        assertThat(page.articles()).extracting(Article::cited).doesNotHaveDuplicates();
    }

    @Test
    void noArticleOfTheListedTitlesIsLeftOut() {
        List<String> cited = page.articles().stream().map(Article::cited).toList();

        for (int article = 1; article <= 70; article++) {
            assertThat(cited).contains("eu-883-2004 art " + article);
        }
        for (int article = 1; article <= 61; article++) {
            assertThat(cited).contains("eu-987-2009 art " + article);
        }
    }

    @Test
    void anArticleThatIsEncodedOrPartialHasARule() {
        assertThat(page.articles())
                .filteredOn(Article::needsRules)
                .filteredOn(article ->
                        page.citing(article).isEmpty() && article.through().isEmpty())
                .isEmpty();
    }

    @Test
    void anArticleThatIsNotEncodedOrOutOfScopeHasNone() {
        assertThat(page.articles())
                .filteredOn(article -> !article.needsRules())
                .filteredOn(article ->
                        !page.citing(article).isEmpty() || !article.through().isEmpty())
                .isEmpty();
    }

    @Test
    void anArticleThatIsPartialSaysWhatIsMissing() {
        assertThat(page.articles())
                .filteredOn(article -> article.state().equals("partial"))
                .filteredOn(article -> article.note().isEmpty())
                .isEmpty();
    }

    @Test
    void rulesCiteArticlesOfTheListAlone() {
        List<String> known = page.articles().stream().map(Article::cited).toList();

        assertThat(RULES)
                .filteredOn(rule -> !known.containsAll(CoveragePage.citedBy(rule)))
                .isEmpty();
    }

    @Test
    void articlesThatAreCarriedOutThroughOthersNameRulesThatExist() {
        List<String> ids = RULES.stream().map(RuleEntry::id).toList();

        assertThat(page.articles())
                .filteredOn(article -> !ids.containsAll(article.through()))
                .isEmpty();
    }
}
