package org.wayfare.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.wayfare.engine.RuleWorkshop.rule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {
    @TempDir
    Path folder;

    private RuleWorkshop workshop;
    private ClassLoader loader;

    @BeforeEach
    void open() {
        workshop = new RuleWorkshop(folder);
    }

    private RuleBase built() {
        workshop.build();
        loader = workshop.loader();
        return RuleBase.load(loader);
    }

    private Object fact(String name, Object... values) {
        return RuleWorkshop.fact(loader, name, values);
    }

    private static List<String> shown(List<?> facts) {
        return facts.stream().map(Object::toString).toList();
    }

    @Test
    void concludesWithProof() {
        workshop.rule("eu/a.amount.drl", rule("1", "$c : Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
        RuleBase rules = built();

        StageResult result = rules.run(Stage.AMOUNT, List.of(fact("Claim", "FR"), fact("Step", 7)));

        assertThat(result.conclusions()).containsExactly(fact("Granted", "FR"));
        assertThat(result.firings())
                .containsExactly(
                        new Firing("1", "act art 1", List.of(fact("Claim", "FR")), List.of(fact("Granted", "FR"))));
        assertThat(result.proofOf(fact("Granted", "FR"))).hasSize(1);
    }

    @Test
    void conclusionOfOneRuleFeedsTheNextInTheOrderOfFiring() {
        workshop.rule("a.payment.drl", rule("late", "Granted( $s : state )", "insertLogical( new Total( $s, 0 ) );"));
        workshop.rule("b.payment.drl", rule("early", "Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
        StageResult result = built().run(Stage.PAYMENT, List.of(fact("Claim", "FR")));
        assertThat(shown(result.conclusions())).containsExactly("Granted[state=FR]", "Total[state=FR, months=0]");
    }

    @Test
    void stagesDoNotSeeEachOther() {
        workshop.rule("x/a.payment.drl", rule("p", "Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
        workshop.rule("x/a.amount.drl", rule("a", "Claim( $s : state )", "insertLogical( new Refused( $s ) );"));
        RuleBase rules = built();
        Object claim = fact("Claim", "FR");
        assertThat(shown(rules.run(Stage.PAYMENT, List.of(claim)).conclusions()))
                .containsExactly("Granted[state=FR]");
        assertThat(shown(rules.run(Stage.AMOUNT, List.of(claim)).conclusions())).containsExactly("Refused[state=FR]");
        assertThat(rules.run(Stage.COORDINATION, List.of(claim)).conclusions()).isEmpty();
    }

    @Test
    void logicalConclusionIsWithdrawnWhenItsGroundFalls() {
        workshop.rule(
                "a.amount.drl",
                rule("refuse", "Claim( $s : state ) not Granted( state == $s )", "insertLogical( new Refused( $s ) );")
                        + rule("grant", "Claim( $s : state ) Step()", "insertLogical( new Granted( $s ) );"));
        RuleBase rules = built();
        StageResult with = rules.run(Stage.AMOUNT, List.of(fact("Claim", "FR"), fact("Step", 1)));
        StageResult without = rules.run(Stage.AMOUNT, List.of(fact("Claim", "FR")));
        assertThat(shown(with.conclusions())).containsExactly("Granted[state=FR]");
        assertThat(with.firings()).extracting(Firing::ruleId).containsExactly("grant");
        assertThat(shown(without.conclusions())).containsExactly("Refused[state=FR]");
    }

    @Test
    void conclusionThatTwoRulesSupportComesOnceWithBothProofs() {
        workshop.rule(
                "a.amount.drl",
                rule("one", "Claim( $s : state )", "insertLogical( new Granted( $s ) );")
                        + rule("two", "Period( $s : state )", "insertLogical( new Granted( $s ) );")
                        + rule("stated", "Period( $s : state )", "insert( new Refused( $s ) );"));
        StageResult result = built().run(Stage.AMOUNT, List.of(fact("Claim", "FR"), fact("Period", "FR", 3)));
        assertThat(shown(result.conclusions())).containsExactlyInAnyOrder("Granted[state=FR]", "Refused[state=FR]");
        assertThat(result.proofOf(fact("Granted", "FR")))
                .extracting(Firing::ruleId)
                .containsExactlyInAnyOrder("one", "two");
        assertThat(result.proofOf(fact("Refused", "FR")))
                .extracting(Firing::ruleId)
                .containsExactly("stated");
    }

    @Test
    void conclusionEqualToAGivenFactIsNotNew() {
        workshop.rule("a.amount.drl", rule("1", "Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
        StageResult result = built().run(Stage.AMOUNT, List.of(fact("Claim", "FR"), fact("Granted", "FR")));
        assertThat(result.conclusions()).isEmpty();
        assertThat(result.proofOf(fact("Granted", "FR"))).hasSize(1);
    }

    @Test
    void sumNamesTheFactsBehindItAndOnlyTheLastSumStands() {
        workshop.rule(
                "a.amount.drl",
                rule(
                                "sum",
                                "Claim( $s : state ) accumulate( Period( state == $s, $m : months ); $t : sum( $m ) )",
                                "insertLogical( new Total( $s, $t ) );")
                        + rule("more", "Step( $n : number )", "insertLogical( new Period( \"FR\", $n ) );"));
        RuleBase rules = built();
        Object other = fact("Period", "DE", 99);
        StageResult result =
                rules.run(Stage.AMOUNT, List.of(fact("Claim", "FR"), fact("Period", "FR", 12), other, fact("Step", 5)));
        assertThat(result.conclusions(fact("Total", "", 0).getClass()).map(Object::toString))
                .containsExactly("Total[state=FR, months=17]");
        Firing sum = result.proofOf(fact("Total", "FR", 17)).get(0);
        assertThat(sum.used()).contains(fact("Claim", "FR"), fact("Period", "FR", 12), fact("Period", "FR", 5));
        assertThat(sum.used()).doesNotContain(other);
    }

    @Test
    void endlessRulesStopAtTheCeiling() {
        workshop.rule("a.amount.drl", rule("loop", "Step( $n : number )", "insert( new Step( $n + 1 ) );"));
        workshop.build();
        loader = workshop.loader();
        RuleBase rules = RuleBase.load(loader, 50);
        assertThatExceptionOfType(RuleFailure.class)
                .isThrownBy(() -> rules.run(Stage.AMOUNT, List.of(fact("Step", 0))))
                .withMessageContaining("did not stop after 50")
                .satisfies(failure -> assertThat(failure.ruleId()).isEqualTo("loop"));
    }

    @Test
    void brokenRuleIsNamed() {
        workshop.rule("a.amount.drl", rule("breaks", "Step( $n : number )", "insert( new Step( 1 / $n ) );"));
        RuleBase rules = built();
        assertThatExceptionOfType(RuleFailure.class)
                .isThrownBy(() -> rules.run(Stage.AMOUNT, List.of(fact("Step", 0))))
                .withMessageContaining("breaks")
                .withMessageContaining("/ by zero");
    }

    @Test
    void importsOfOneFileDoNotReachAnother() {
        workshop.fact("LocalDate(int year)");
        workshop.rule(
                "x/a.amount.drl", rule("own", "LocalDate( year == 1 )", "insertLogical( new Granted( \"own\" ) );"));
        workshop.file(
                "x/b.amount.drl",
                "package rules.x\nimport java.time.LocalDate\nimport org.wayfare.facts.workshop.Granted\n"
                        + rule("java", "LocalDate( year == 2 )", "insertLogical( new Granted( \"java\" ) );"));
        StageResult result = built().run(
                        Stage.AMOUNT,
                        List.of(fact("LocalDate", 1), java.time.LocalDate.of(2, 1, 1), fact("LocalDate", 2)));
        assertThat(shown(result.conclusions())).containsExactlyInAnyOrder("Granted[state=own]", "Granted[state=java]");
    }

    @Test
    void manyThreadsShareOneRuleBase() {
        workshop.rule(
                "a.amount.drl",
                rule(
                        "sum",
                        "accumulate( Step( $n : number ); $t : sum( $n ) )",
                        "insertLogical( new Total( \"\", $t ) );"));
        RuleBase rules = built();
        List<String> totals = IntStream.range(1, 200)
                .parallel()
                .mapToObj(n -> rules.run(Stage.AMOUNT, Arrays.asList(fact("Step", n), fact("Step", 1000)))
                        .conclusions()
                        .toString())
                .toList();
        for (int n = 1; n < 200; n++) {
            assertThat(totals.get(n - 1)).isEqualTo("[Total[state=, months=" + (1000 + n) + "]]");
        }
    }

    @Test
    void withoutABuildSaysWhatIsMissing() {
        RuleBase rules = RuleBase.load(workshop.loader());
        assertThatIllegalStateException()
                .isThrownBy(() -> rules.run(Stage.AMOUNT, List.of()))
                .withMessageContaining("rules/amount.models is missing");
    }

    @Test
    void indexNamesEveryRule() {
        workshop.rule("eu/art-1.amount.drl", rule("x/1", "Claim( $s : state )", "insert( new Granted( $s ) );"));
        built();
        assertThat(RuleEntry.readAll(loader))
                .containsExactly(
                        new RuleEntry("x/1", "act art x/1", "title of x/1", "rules/eu/art-1.amount.drl", Stage.AMOUNT));
    }
}
