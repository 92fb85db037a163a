package org.wayfare.engine.build;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/**
 * Traces Drools compile errors back to the rule files. Drools names file and line only for errors of grammar; for an
 * unknown field the line is missing, and for an error of Java it names a generated class. Then the generated line, or
 * the words of the message, are looked for in the files: the answer is a good guess, not a certainty.
 */
final class ErrorPlaces {
    private static final String SOURCE_OF = "Java source of ";
    private static final Pattern GENERATED = Pattern.compile("src/main/java/(.+)\\.java");
    private static final Pattern KNOWLEDGE_HELPER =
            Pattern.compile("\\(\\([\\w.]+DroolsImpl\\)\\s*drools\\)\\.asKnowledgeHelper\\(\\)\\.");

    private final List<RuleSource> sources;
    private final Map<String, String[]> generated = new HashMap<>();

    ErrorPlaces(List<RuleSource> sources) {
        this.sources = sources;
    }

    /** The errors as faults, in the order of Drools, each once. */
    List<Fault> faults(List<Message> errors) {
        for (Message error : errors) {
            if (isSource(error)) {
                String text = error.getText();
                generated.put(
                        error.getPath(), text.substring(text.indexOf('\n') + 1).split("\n", -1));
            }
        }
        Set<Fault> faults = new LinkedHashSet<>();
        errors.stream().filter(error -> !isSource(error)).forEach(error -> faults.add(fault(error)));
        return List.copyOf(faults);
    }

    /** What broke the compiler itself, as a fault where its words point to. */
    Fault faultOf(RuntimeException broken) {
        return ofWords("Drools cannot compile this: " + broken.getMessage(), sources);
    }

    private static boolean isSource(Message error) {
        return error.getText().startsWith(SOURCE_OF);
    }

    private Fault fault(Message error) {
        String path = String.valueOf(error.getPath());
        for (RuleSource source : sources) {
            if (path.endsWith(source.path())) {
                return found(
                        source, error.getLine() > 0 ? error.getLine() : lineInFile(error, source), error.getText());
            }
        }
        List<RuleSource> candidates = candidates(path);
        return ofStatement(error, candidates).orElseGet(() -> ofWords(error.getText(), candidates));
    }

    private static Fault found(RuleSource source, int line, String text) {
        return new Fault(source.path(), line, "compile", text.strip());
    }

    /** Messages without a line end in the expression that was not understood. */
    private static int lineInFile(Message error, RuleSource source) {
        String text = error.getText();
        int line = TextSearch.lineOf(text.substring(text.indexOf(": ") + 1).replaceAll(":\\s*$", ""), source.drl());
        return line > 0
                ? line
                : TextSearch.rarest(text, List.of(source))
                        .map(TextSearch.Hit::line)
                        .orElse(1);
    }

    /** The files whose rules may have led to a generated class: those of its package. */
    private List<RuleSource> candidates(String path) {
        Matcher matcher = GENERATED.matcher(path);
        if (!matcher.matches()) {
            return sources;
        }
        String name = matcher.group(1).replace('/', '.');
        List<RuleSource> found = sources.stream()
                .filter(source -> name.startsWith(source.packageCompiled() + "."))
                .toList();
        return found.isEmpty() ? sources : found;
    }

    /** A consequence is copied into its generated class word for word, but for the call of Drools. */
    private Optional<Fault> ofStatement(Message error, List<RuleSource> candidates) {
        String[] lines = generated.getOrDefault(error.getPath(), new String[0]);
        if (error.getLine() <= 0 || error.getLine() > lines.length) {
            return Optional.empty();
        }
        String statement = KNOWLEDGE_HELPER.matcher(lines[error.getLine() - 1]).replaceAll("");
        for (RuleSource source : candidates) {
            int line = TextSearch.lineOf(statement, source.drl());
            if (line > 0) {
                return Optional.of(found(source, line, error.getText()));
            }
        }
        return Optional.empty();
    }

    private static Fault ofWords(String text, List<RuleSource> candidates) {
        return TextSearch.rarest(text, candidates)
                .map(hit -> found(hit.source(), hit.line(), text))
                .orElseGet(() -> found(candidates.get(0), 1, text));
    }
}
