package org.wayfare.engine.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.wayfare.engine.RuleWorkshop.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfare.engine.RuleWorkshop;
import org.wayfare.engine.Stage;

class RuleBuildTest {
    @TempDir
    Path folder;

    private RuleWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new RuleWorkshop(folder);
        workshop.rule("x/a.payment.drl", rule("p", "Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
        workshop.rule("x/a.amount.drl", rule("a", "Claim( $s : state )", "insertLogical( new Granted( $s ) );"));
    }

    @Test
    void unchangedRulesAreNotCompiledAgain() throws IOException {
        assertThat(workshop.build()).containsExactly(Stage.values());
        Path models = workshop.output().resolve("rules/amount.models");
        FileTime written = Files.getLastModifiedTime(models);
        assertThat(workshop.build()).isEmpty();
        assertThat(Files.getLastModifiedTime(models)).isEqualTo(written);
    }

    @Test
    void onlyTheStageOfAChangedFileIsCompiledAndItsOldClassesGo() throws IOException {
        workshop.build();
        List<String> before = RuleFiles.names(workshop.output(), ".class");
        workshop.rule("x/a.amount.drl", rule("a", "Period( $s : state )", "insertLogical( new Refused( $s ) );"));
        assertThat(workshop.build()).containsExactly(Stage.AMOUNT);
        List<String> after = RuleFiles.names(workshop.output(), ".class");
        assertThat(before).anyMatch(name -> name.startsWith("rules/amount/") && !after.contains(name));
        assertThat(after).filteredOn(name -> name.startsWith("rules/payment/")).isNotEmpty();
    }

    @Test
    void changedFactOrMissingClassMeansCompilingAgain() throws IOException {
        workshop.build();
        workshop.fact("Claim(String state, int year)");
        assertThat(workshop.build()).containsExactly(Stage.values());
        String lost =
                RuleFiles.names(workshop.output().resolve("rules"), ".class").get(0);
        Files.delete(workshop.output().resolve("rules").resolve(lost));
        assertThat(workshop.build()).hasSize(1);
    }

    @Test
    void faultyRulesAreNeverFresh() {
        workshop.build();
        workshop.rule("x/a.amount.drl", rule("a", "Claim( stat == \"\" )", "insertLogical( new Granted( \"\" ) );"));
        assertThatExceptionOfType(RuleBuildException.class).isThrownBy(workshop::build);
        assertThatExceptionOfType(RuleBuildException.class).isThrownBy(workshop::build);
    }

    /** Line 8 is that of the condition, line 10 that of the consequence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Claim( stat == \"\" )             | insertLogical( new Granted( \"\" ) );    | 8",
                "Claimed()                         | insertLogical( new Granted( \"\" ) );    | 8",
                "Claim( state == $zz )             | insertLogical( new Granted( \"\" ) );    | 8",
                "Claim( state.foo() )              | insertLogical( new Granted( \"\" ) );    | 8",
                "$c : Claim()                      | insertLogical( new Granted( $c.foo() ) ); | 10",
                "$c : Claim()                      | insertLogical( new Granted( $d.state() ) ); | 10",
                "$c : Claim()                      | insertLogical( new Grunted( \"a  b\" ) ); | 10",
                "$c : Claim()                      | insertLogical( new Step( \"a\" ) ); | 10",
                "Claim( $s : state ) accumulate( Period( $d : Math.abs( $s.length() ) ); $t : sum( $d ) )|;|8",
            })
    void compileErrorsAreTracedToFileAndLine(String when, String then, int line) {
        workshop.rule("x/b.amount.drl", rule("b", when, then));
        RuleBuildException failure = catchThrowableOfType(RuleBuildException.class, workshop::build);
        assertThat(failure.faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsExactly("rules/x/b.amount.drl:" + line);
    }

    @Test
    void unknownImportIsTracedToItsLine() {
        workshop.file(
                "x/b.amount.drl",
                "package rules.x\nimport org.wayfare.facts.workshop.*\n" + "import org.wayfare.facts.workshop.Absent\n"
                        + rule("b", "Claim()", "insert( new Granted( \"\" ) );"));
        RuleBuildException failure = catchThrowableOfType(RuleBuildException.class, workshop::build);
        assertThat(failure.faults()).hasSize(1);
        assertThat(failure).hasMessageContaining("rules/x/b.amount.drl:3: ");
    }

    @Test
    void faultsOfTheChecksAreListedAllAtOnce() {
        workshop.rule("x/b.amount.drl", "rule \"b\" salience 3\nwhen\nthen\nend\n");
        RuleBuildException failure = catchThrowableOfType(RuleBuildException.class, workshop::build);
        assertThat(failure.faults()).extracting(Fault::code).containsExactlyInAnyOrder("id", "law", "forbidden");
        assertThat(failure).hasMessageContaining("rules/x/b.amount.drl:4: ");
    }

    @Test
    void countryFilesAreListedWithoutCases() throws IOException {
        workshop.write("countries/fr/old-age.json", "{}");
        workshop.write("countries/be/country.json", "{}");
        workshop.write("countries/be/cases/one.json", "{}");
        workshop.write("countries/be/notes.md", "");
        workshop.write("countries/agreements/memberships.json", "{}");
        workshop.build();
        assertThat(Files.readAllLines(workshop.output().resolve("countries/index.txt")))
                .containsExactly("agreements/memberships.json", "be/country.json", "fr/old-age.json");
    }
}
