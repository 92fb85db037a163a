package org.wayfare.engine.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleChecksTest {
    private static final String GOOD = """
            package rules.eu.reg_883_2004

            import org.wayfare.facts.*
            import java.time.LocalDate

            // salience, update and eval are not used
            rule "EU art 1(1): don't delete"
                @id( "eu/1" )
                @law( "eu art 1; eu art 2" )
            when
                Claim( note == "modify" )
            then
                insertLogical( new Granted() ); /* retract */
            end
            """;

    private static List<String> faultsOf(String path, String text) {
        return RuleChecks.check(List.of(RuleSource.of(path, text))).stream()
                .map(fault -> fault.line() + " " + fault.code())
                .toList();
    }

    private static List<String> faultsOf(String text) {
        return faultsOf("rules/eu/reg-883-2004/art-1.amount.drl", text);
    }

    @Test
    void goodFileHasNoFault() {
        assertThat(faultsOf(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience 10",
                "no-loop",
                "lock-on-active true",
                "date-effective \"2020-01-01\"",
            })
    void attributeIsForbidden(String attribute) {
        assertThat(faultsOf(GOOD.replace("when", attribute + "\nwhen"))).containsExactly("10 forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update( $c );", "delete( $c );", "retract( $c );", "modify( $c ) {}"})
    void takingBackIsForbidden(String statement) {
        assertThat(faultsOf(GOOD.replace("end\n", statement + "\nend\n"))).containsExactly("14 forbidden");
    }

    @Test
    void evalFunctionAndGlobalAreForbidden() {
        assertThat(faultsOf(GOOD.replace("Claim( note", "eval( true ) Claim( note")))
                .containsExactly("11 forbidden");
        assertThat(faultsOf(GOOD.replace("rule \"EU", "global int x\nrule \"EU")))
                .containsExactly("7 forbidden");
        assertThat(faultsOf(GOOD.replace("rule \"EU", "function int x() { return 1; }\nrule \"EU")))
                .containsExactly("7 forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "org.wayfare.facts.*, false",
        "org.wayfare.model.Branch, false",
        "static org.wayfare.calc.Rounding.floor, false",
        "java.util.List, false",
        "org.wayfare.store.Cases, true",
        "java.io.File, true",
        "java.lang.reflect.*, true",
    })
    void importsAreLimited(String name, boolean refused) {
        List<String> faults = faultsOf(GOOD.replace("java.time.LocalDate", name));
        assertThat(faults).isEqualTo(refused ? List.of("4 import") : List.of());
    }

    @Test
    void reachingOutByFullNameIsRefused() {
        assertThat(faultsOf(GOOD.replace("new Granted()", "java.io.File.listRoots()")))
                .containsExactly("13 import");
        assertThat(faultsOf(GOOD.replace("new Granted()", "java.time.Month.MAY")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "$d : months + 1, true",
        "$d : person.age() - $x, true",
        "$d : months > 3, false",
        "'$d : months, $e : days * 2', true",
        "'accumulate( Period( $m : months ); $t : sum( $m + 1 ) )', false",
    })
    void arithmeticAfterABindingIsRefused(String condition, boolean refused) {
        List<String> faults = faultsOf(GOOD.replace("note == \"modify\"", condition));
        assertThat(faults).isEqualTo(refused ? List.of("11 binding") : List.of());
    }

    @Test
    void clockIsRefused() {
        assertThat(faultsOf(GOOD.replace("new Granted()", "LocalDate.now()"))).containsExactly("13 clock");
    }

    @Test
    void packageFollowsFolder() {
        assertThat(faultsOf("rules/eu/art-1.amount.drl", GOOD)).containsExactly("1 package");
        assertThat(faultsOf(GOOD.replaceFirst("package.*\n", "\n"))).containsExactly("1 package");
        String national = GOOD.replaceFirst("package.*\n", "package rules.national.iso_do\n");
        assertThat(faultsOf("rules/national/do/x.amount.drl", national)).isEmpty();
    }

    @Test
    void folderMustMakeAPackage() {
        String text = GOOD.replaceFirst("package.*\n", "package rules.883\n");
        assertThat(faultsOf("rules/883/x.amount.drl", text)).containsExactly("1 package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"art-1.drl", "art-1.amounts.drl", "amount.drl"})
    void suffixNamesTheStage(String name) {
        assertThat(faultsOf("rules/eu/reg-883-2004/" + name, GOOD)).containsExactly("1 suffix");
    }

    @Test
    void notesAreNeededOnceAndAsOneString() {
        assertThat(faultsOf(GOOD.replaceFirst(" *@id.*\n", "\n"))).containsExactly("7 id");
        assertThat(faultsOf(GOOD.replaceFirst(" *@law.*\n", "\n"))).containsExactly("7 law");
        assertThat(faultsOf(GOOD.replace("\"eu art 1; eu art 2\"", "\"eu art 1\", \"eu art 2\"")))
                .containsExactly("9 law");
        assertThat(faultsOf(GOOD.replace("when", "    @law( \"eu art 2\" )\nwhen")))
                .containsExactly("10 law");
        assertThat(faultsOf(GOOD.replace("eu/1", "eu 1"))).containsExactly("8 id");
    }

    @Test
    void idsAndTitlesAreUniqueOverAllFiles() {
        List<Fault> faults = RuleChecks.check(Arrays.asList(
                RuleSource.of("rules/eu/reg-883-2004/a.amount.drl", GOOD),
                RuleSource.of("rules/eu/reg-883-2004/b.payment.drl", GOOD)));
        assertThat(faults).extracting(Fault::code).containsExactly("title-twice", "id-twice");
        assertThat(faults.get(1))
                .hasToString("rules/eu/reg-883-2004/b.payment.drl:8: id \"eu/1\" is used at"
                        + " rules/eu/reg-883-2004/a.amount.drl:8 already [id-twice]");
    }

    @Test
    void fileWithoutRuleIsRefused() {
        assertThat(faultsOf("package rules.eu.reg_883_2004\n")).containsExactly("1 no-rule");
    }
}
