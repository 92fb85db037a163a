package org.wayfare.engine.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wayfare.engine.Stage;

/**
 * One rule file, read but not understood: its place, its package and where its rules stand.
 *
 * @param path from the top of the project, with {@code /}, beginning with the name of the rules folder
 * @param drl its text
 * @param rules its rules in order
 */
record RuleSource(String path, DrlText drl, List<Rule> rules) {

    /**
     * A rule: its title, the line of the word {@code rule}, and the positions where its heading begins and ends, where
     * its consequence begins and where it ends.
     */
    record Rule(String title, int line, int start, int headEnd, int then, int end) {}

    /**
     * A value in quotation marks after an annotation, and its line; the value is empty if it is not one single string.
     */
    record Note(String value, int line) {}

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s+((?:static\\s+)?[^\\s;]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule\\b[ \\t]*(\"[^\"\\n]*\"|'[^'\\n]*'|\\S+)");
    private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*(when|then)\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^[ \\t]*then\\b");
    private static final Pattern END = Pattern.compile("(?m)(^|;)[ \\t]*end\\b");
    private static final Pattern STRING = Pattern.compile("\\(\\s*\"([^\"]*)\"\\s*\\)");

    static RuleSource of(String path, String text) {
        DrlText drl = DrlText.of(text);
        List<Rule> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(drl.code());
        while (matcher.find()) {
            int end = startOf(END, drl.code(), matcher.end());
            int headEnd = Math.min(startOf(WHEN, drl.code(), matcher.end()), end);
            int then = Math.min(startOf(THEN, drl.code(), headEnd), end);
            String title = text.substring(matcher.start(1), matcher.end(1)).replaceAll("^[\"']|[\"']$", "");
            int start = matcher.end(1);
            rules.add(new Rule(title, drl.lineAt(matcher.start(1)), start, headEnd, then, end));
        }
        return new RuleSource(path, drl, List.copyOf(rules));
    }

    private static int startOf(Pattern pattern, String code, int from) {
        Matcher matcher = pattern.matcher(code);
        return matcher.find(from) ? matcher.start() : code.length();
    }

    /** The stage named by the file's suffix; empty if there is none of that name. */
    Optional<Stage> stage() {
        String[] parts = path.substring(path.lastIndexOf('/') + 1).split("\\.");
        return parts.length < 3 ? Optional.empty() : Stage.of(parts[parts.length - 2]);
    }

    /** The package that the folder asks for. National folders are country codes, and {@code do} is a word of Java. */
    String packageOfFolder() {
        String[] folders = path.split("/");
        StringBuilder name = new StringBuilder("rules");
        for (int i = 1; i < folders.length - 1; i++) {
            boolean country = folders[i - 1].equals("national") && folders[i].length() == 2;
            name.append(country ? ".iso_" : ".").append(folders[i].replace('-', '_'));
        }
        return name.toString();
    }

    /** The package stated, or an empty string. */
    String packageStated() {
        Matcher matcher = PACKAGE.matcher(drl.code());
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The line of the package statement; 1 if there is none. */
    int packageLine() {
        Matcher matcher = PACKAGE.matcher(drl.code());
        return matcher.find() ? drl.lineAt(matcher.start(1)) : 1;
    }

    /** What is imported, word for word, sorted. */
    List<String> imports() {
        return IMPORT.matcher(drl.code())
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The package under which Drools compiles this file: one for all files of a stage that import the same. Imports
     * hold for a whole package, so this joins as many files as can be joined without changing what a word means.
     * Packages that follow the folders would double the number of classes, because nothing generated is shared between
     * packages.
     */
    String packageCompiled() {
        String imports = Integer.toHexString(String.join("\n", imports()).hashCode());
        return "rules." + stage().orElseThrow().word() + ".imports_" + imports;
    }

    /** The text with the package under which it is compiled; lines keep their numbers. */
    String textCompiled() {
        Matcher matcher = PACKAGE.matcher(drl.code());
        if (!matcher.find()) {
            throw new IllegalStateException(path + " states no package");
        }
        return drl.text().substring(0, matcher.start(1))
                + packageCompiled()
                + drl.text().substring(matcher.end(1));
    }

    /** All uses of an annotation in the heading of a rule. */
    List<Note> notes(Rule rule, String key) {
        Matcher matcher = Pattern.compile("@" + key + "\\b").matcher(drl.code());
        matcher.region(rule.start(), rule.headEnd());
        return matcher.results().map(found -> note(found.end())).toList();
    }

    private Note note(int from) {
        Matcher string = STRING.matcher(drl.text());
        string.region(from, drl.text().length());
        boolean found = string.lookingAt();
        return new Note(found ? string.group(1).strip() : "", drl.lineAt(from));
    }

    /** The value of an annotation known to be there. */
    String note(Rule rule, String key) {
        return notes(rule, key).get(0).value();
    }
}
