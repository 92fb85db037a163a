package org.wayfare.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule as the build found it: what the page of things known, the coverage tables and the test that every rule is
 * reached are made from.
 *
 * @param id unique over all rules
 * @param law sources separated by {@code ;}
 * @param title the rule's title
 * @param file where it is written, from the top of the project: {@code rules/eu/.../art-52.amount.drl}
 * @param stage the stage it belongs to
 */
public record RuleEntry(String id, String law, String title, String file, Stage stage) {
    /** Where the list of all rules lies among the resources. */
    public static final String INDEX = "rules/index.tsv";

    /** All rules, sorted by stage, file and place in the file. Throws IllegalStateException if the index is absent. */
    public static List<RuleEntry> readAll(ClassLoader loader) {
        List<RuleEntry> entries = new ArrayList<>();
        for (String line : ResourceLines.read(loader, INDEX)) {
            String[] cells = line.split("\t", -1);
            entries.add(new RuleEntry(cells[0], cells[1], cells[2], cells[3], Stage.valueOf(cells[4])));
        }
        return List.copyOf(entries);
    }

    /** This rule as a line of the index. */
    public String line() {
        return String.join("\t", id, law.replace('\t', ' '), title.replace('\t', ' '), file, stage.name());
    }
}
