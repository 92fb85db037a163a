package org.wayfare.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wayfare.engine.RuleEntry;
import org.wayfare.engine.Stage;

/**
 * Builds the rules into the program: checks every rule file, compiles each stage to model classes, writes the indexes
 * that the running program reads. A stage whose origin has not changed is left as it is. Silent when all is well.
 */
public final class RuleBuild {
    private final Path rules;
    private final Path countries;
    private final Path output;
    private final ClassLoader loader;

    /**
     * @param rules folder of the rule files
     * @param countries folder of the country files
     * @param output folder of the compiled program, where the classes of the facts lie already
     * @param loader finds the classes that the rules name
     */
    public RuleBuild(Path rules, Path countries, Path output, ClassLoader loader) {
        this.rules = rules;
        this.countries = countries;
        this.output = output;
        this.loader = loader;
    }

    /**
     * Called by Maven, within its own JVM: the three folders are the system property {@code wayfare.build}, since {@code -Dexec.args} would replace
     * arguments, or else the arguments. Prints faults and throws.
     */
    public static void main(String... arguments) throws IOException {
        String property = System.getProperty("wayfare.build");
        String[] folders = property == null ? arguments : property.split(java.io.File.pathSeparator);
        if (folders.length != 3) {
            throw new IllegalArgumentException("wanted: rules folder, countries folder, output folder");
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        new RuleBuild(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]), loader).run();
    }

    /**
     * Builds what is not fresh.
     *
     * @return the stages that were compiled
     * @throws RuleBuildException if a rule file is at fault; what was built before stays, and is not fresh
     */
    public Set<Stage> run() throws IOException {
        List<RuleSource> sources = RuleFiles.read(rules);
        List<Fault> faults = RuleChecks.check(sources);
        if (!faults.isEmpty()) {
            throw new RuleBuildException(faults);
        }
        Files.createDirectories(output.resolve("rules"));
        Set<Stage> compiled = compileStale(sources);
        write("rules/index.tsv", index(sources));
        write("countries/index.txt", countryFiles());
        return compiled;
    }

    private Set<Stage> compileStale(List<RuleSource> sources) throws IOException {
        Origin origin = new Origin(output);
        Set<Stage> compiled = EnumSet.noneOf(Stage.class);
        List<Fault> faults = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<RuleSource> ofStage = of(stage, sources);
            StageOutput target = new StageOutput(output, stage);
            String hash = origin.of(ofStage);
            if (!target.isFresh(hash)) {
                try {
                    target.write(StageCompiler.compile(ofStage, loader), hash);
                    compiled.add(stage);
                } catch (RuleBuildException e) {
                    faults.addAll(e.faults());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new RuleBuildException(faults);
        }
        return compiled;
    }

    private static List<RuleSource> of(Stage stage, List<RuleSource> sources) {
        return sources.stream()
                .filter(source -> source.stage().orElseThrow() == stage)
                .toList();
    }

    private static List<String> index(List<RuleSource> sources) {
        List<String> lines = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (RuleSource source : of(stage, sources)) {
                for (RuleSource.Rule rule : source.rules()) {
                    lines.add(new RuleEntry(
                                    source.note(rule, "id"),
                                    source.note(rule, "law"),
                                    rule.title(),
                                    source.path(),
                                    stage)
                            .line());
                }
            }
        }
        return lines;
    }

    private List<String> countryFiles() throws IOException {
        return RuleFiles.names(countries, ".json").stream()
                .filter(name -> !("/" + name).contains("/cases/"))
                .toList();
    }

    /** Leaves the file alone if it says the same already, so that nothing later in the build takes it for new. */
    private void write(String name, List<String> lines) throws IOException {
        Path file = output.resolve(name);
        if (!Files.exists(file) || !Files.readAllLines(file).equals(lines)) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
    }
}
