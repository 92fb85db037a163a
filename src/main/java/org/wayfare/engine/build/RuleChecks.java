package org.wayfare.engine.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What must be true of every rule file and what the Drools compiler does not ask. Reads text only: nothing is compiled.
 * Codes of faults: {@code suffix}, {@code package}, {@code import}, {@code forbidden}, {@code clock}, {@code no-rule},
 * {@code binding}, {@code id}, {@code id-twice}, {@code law}, {@code title-twice}.
 */
public final class RuleChecks {
    /**
     * These make the result depend on the order or the day of the run, take back facts, or hide logic from the proof.
     */
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?<![\\w$-])(salience|modify|update|delete|retract|no-loop"
                    + "|eval|function|global|date-effective|lock-on-active)(?![\\w-])");

    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import\\s+(?:static\\s+)?([^\\s;]+)");
    private static final Pattern ALLOWED =
            Pattern.compile("org\\.wayfare\\.(model|facts|calc)\\..+|java\\.(time|util)\\..+");
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.$])(?:org\\.wayfare|javax?)\\.[\\w.]+");
    private static final Pattern CLOCK = Pattern.compile("\\.\\s*now\\s*\\(|\\bSystem\\s*\\.");

    /** {@code $d : months + 1}; behind the name or call that is bound stands a sign of arithmetic. */
    private static final Pattern ARITHMETIC = Pattern.compile("\\$\\w+\\s*:\\s*[\\w.$]+(?:\\([^()]*\\))?\\s*[-+*/%]");

    private final List<RuleSource> sources;
    private final List<Fault> faults = new ArrayList<>();

    private RuleChecks(List<RuleSource> sources) {
        this.sources = sources;
    }

    /**
     * Checks every rule file below a folder.
     *
     * @return all faults, sorted by file and line; empty if there are none
     * @throws IOException if a file cannot be read
     */
    public static List<Fault> check(Path rulesDir) throws IOException {
        return check(RuleFiles.read(rulesDir));
    }

    static List<Fault> check(List<RuleSource> sources) {
        RuleChecks checks = new RuleChecks(sources);
        sources.forEach(checks::checkFile);
        checks.checkUnique();
        checks.faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
        return List.copyOf(checks.faults);
    }

    private void checkFile(RuleSource source) {
        if (source.stage().isEmpty()) {
            add(
                    source,
                    1,
                    "suffix",
                    "name must end in .coordination.drl, .entitlement.drl, .payment.drl or .amount.drl");
        }
        checkPackage(source);
        checkImports(source);
        checkWords(source);
        if (source.rules().isEmpty()) {
            add(source, 1, "no-rule", "file holds no rule");
        }
        source.rules().forEach(rule -> checkNotes(source, rule));
        source.rules().forEach(rule -> checkBindings(source, rule));
    }

    /** Drools 10.2.0 binds the first name only and silently forgets the rest: a wrong number without any error. */
    private void checkBindings(RuleSource source, RuleSource.Rule rule) {
        Matcher matcher = ARITHMETIC.matcher(source.drl().code()).region(rule.headEnd(), rule.then());
        while (matcher.find()) {
            String message = "'" + matcher.group() + "': Drools drops arithmetic after a binding; bind the field and"
                    + " calculate in sum( ... ), in the consequence, or by a method of calc";
            add(source, source.drl().lineAt(matcher.start()), "binding", message);
        }
    }

    private void checkPackage(RuleSource source) {
        String expected = source.packageOfFolder();
        if (!SourceVersion.isName(expected)) {
            add(
                    source,
                    1,
                    "package",
                    "the folder cannot be a package: " + expected + " (a part begins with a digit or is"
                            + " a word of Java)");
        } else if (!source.packageStated().equals(expected)) {
            add(source, source.packageLine(), "package", "package must be " + expected + ", as its folder");
        }
    }

    private void checkImports(RuleSource source) {
        String code = source.drl().code();
        IMPORT.matcher(code)
                .results()
                .filter(found -> !allowed(found.group(1)))
                .forEach(found -> add(
                        source,
                        source.drl().lineAt(found.start(1)),
                        "import",
                        found.group(1)
                                + ": only org.wayfare.model, .facts, .calc, java.time and java.util may be imported"));
        QUALIFIED
                .matcher(code)
                .results()
                .filter(found -> !allowed(found.group()) && !onImportLine(code, found.start()))
                .forEach(found -> add(
                        source,
                        source.drl().lineAt(found.start()),
                        "import",
                        found.group() + ": rules may not reach outside model, facts, calc, java.time and java.util"));
    }

    private static boolean allowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    private static boolean onImportLine(String code, int position) {
        return code.substring(code.lastIndexOf('\n', position) + 1, position)
                .strip()
                .startsWith("import");
    }

    private void checkWords(RuleSource source) {
        addEach(
                FORBIDDEN,
                source,
                "forbidden",
                " is not used in rules: conclude a new fact with insertLogical instead");
        addEach(CLOCK, source, "clock", " asks the machine: the day and all else come as facts");
    }

    private void addEach(Pattern pattern, RuleSource source, String code, String message) {
        Matcher matcher = pattern.matcher(source.drl().code());
        while (matcher.find()) {
            add(source, source.drl().lineAt(matcher.start()), code, "'" + matcher.group() + "'" + message);
        }
    }

    private void checkNotes(RuleSource source, RuleSource.Rule rule) {
        checkNote(source, rule, "id");
        checkNote(source, rule, "law");
        for (RuleSource.Note id : source.notes(rule, "id")) {
            if (id.value().chars().anyMatch(Character::isWhitespace)) {
                add(source, id.line(), "id", "an id has no blanks: " + id.value());
            }
        }
    }

    /** Exactly one: of a repeated annotation Drools silently keeps the last, and one with several keys crashes it. */
    private void checkNote(RuleSource source, RuleSource.Rule rule, String key) {
        List<RuleSource.Note> notes = source.notes(rule, key);
        if (notes.isEmpty()) {
            add(source, rule.line(), key, "rule \"" + rule.title() + "\" has no @" + key + "( \"...\" )");
        }
        for (int i = 0; i < notes.size(); i++) {
            RuleSource.Note note = notes.get(i);
            if (i > 0) {
                add(source, note.line(), key, "@" + key + " stands twice; put all into one string, with ; between");
            } else if (note.value().isBlank()) {
                add(source, note.line(), key, "@" + key + " must hold one string in quotation marks");
            }
        }
    }

    private void checkUnique() {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        for (RuleSource source : sources) {
            for (RuleSource.Rule rule : source.rules()) {
                for (RuleSource.Note id : source.notes(rule, "id")) {
                    once(ids, id.value(), source, id.line(), "id");
                }
                once(titles, rule.title(), source, rule.line(), "title");
            }
        }
    }

    private void once(Map<String, String> seen, String value, RuleSource source, int line, String what) {
        String first = seen.putIfAbsent(value, source.path() + ":" + line);
        if (first != null && !value.isBlank()) {
            add(source, line, what + "-twice", what + " \"" + value + "\" is used at " + first + " already");
        }
    }

    private void add(RuleSource source, int line, String code, String message) {
        faults.add(new Fault(source.path(), line, code, message));
    }
}
