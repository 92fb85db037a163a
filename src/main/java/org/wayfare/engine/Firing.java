package org.wayfare.engine;

import java.util.List;

/**
 * One application of one rule: the proof step from which every explanation is read.
 *
 * @param ruleId the rule's {@code @id}, never blank
 * @param law the rule's {@code @law}: sources separated by {@code ;}
 * @param used the facts matched, in the order of the rule's conditions, the facts behind a sum or a list included; what
 *     was found absent ({@code not}) cannot be shown
 * @param concluded what this rule concluded and what still stands at the end of the run; never empty. An object that
 *     several firings support appears in each of them.
 */
public record Firing(String ruleId, String law, List<Object> used, List<Object> concluded) {
    public Firing {
        used = List.copyOf(used);
        concluded = List.copyOf(concluded);
    }
}
