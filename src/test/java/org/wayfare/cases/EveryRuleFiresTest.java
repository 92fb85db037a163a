package org.wayfare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wayfare.engine.RuleBase;
import org.wayfare.engine.RuleEntry;

/** A rule that no worked case reaches is a claim that nobody has checked; one that always fires distinguishes nothing. */
class EveryRuleFiresTest {
    private static final List<String> RULES = RuleEntry.readAll(RuleBase.class.getClassLoader()).stream()
            .map(RuleEntry::id)
            .toList();

    /** Rules that no case can reach yet, and what they wait for. */
    private static final Map<String, String> WAITING = Map.of();

    /** Rules that hold for everybody whom EU coordination binds: there is no case of a bound person without them. */
    private static final Set<String> FOR_ALL_WHO_ARE_BOUND = Set.of(
            "eu-883-2004/4",
            "eu-883-2004/6",
            "eu-883-2004/51.1",
            "eu-883-2004/11.1.situation",
            // Falls silent only where every State of the life has legislation of type A.
            "eu-883-2004/46");

    @Test
    void everyRuleFiresInAWorkedCase() {
        FiredRules fired = FiredRules.ofAllCases();

        assertThat(RULES)
                .filteredOn(rule -> !WAITING.containsKey(rule))
                .filteredOn(rule -> fired.cases(rule).isEmpty())
                .as("rules that fire in no worked case")
                .isEmpty();
    }

    @Test
    void noRuleIsSaidToWaitThatFires() {
        FiredRules fired = FiredRules.ofAllCases();

        assertThat(RULES).containsAll(WAITING.keySet());
        assertThat(WAITING.keySet())
                .allSatisfy(rule -> assertThat(fired.cases(rule)).isEmpty());
    }

    @Test
    void everyRuleStaysSilentInAnotherCaseOfTheSameLaw() {
        FiredRules fired = FiredRules.ofAllCases();

        assertThat(RULES)
                .filteredOn(rule -> !FOR_ALL_WHO_ARE_BOUND.contains(rule))
                .filteredOn(rule -> rule.startsWith("eu-")
                        ? !fired.isSilentInOneOf(rule, fired.bound())
                        : !fired.isSilentInOneOf(rule, fired.byCase().keySet()))
                .as("rules that fire in every worked case of their law")
                .isEmpty();
    }

    @Test
    void whatHoldsForAllWhoAreBoundStaysSilentWhereTheLawWasLookedAtAndDoesNotBind() {
        FiredRules fired = FiredRules.ofAllCases();

        assertThat(FOR_ALL_WHO_ARE_BOUND)
                .allSatisfy(rule ->
                        assertThat(fired.isSilentInOneOf(rule, fired.refused())).isTrue());
    }
}
