package org.wayfare.engine.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the rule files of one stage, in memory, to the classes of the executable model. */
final class StageCompiler {
    /**
     * What was compiled.
     *
     * @param classes path of the class file to its bytes
     * @param models names of the classes to be created when the stage is loaded
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {}

    /**
     * Kept in a field, because the logging system forgets loggers that nobody holds. Our own report says the same
     * better.
     */
    private static final Logger DROOLS_LOG = Logger.getLogger("org.drools.compiler.kie.builder.impl");

    private StageCompiler() {}

    /**
     * Compiles rule files that have passed {@link RuleChecks}.
     *
     * @throws RuleBuildException with every error, traced back to the rule files as well as Drools allows
     */
    static Compiled compile(List<RuleSource> sources, ClassLoader loader) {
        DROOLS_LOG.setLevel(Level.OFF);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        sources.forEach(source -> files.write("src/main/resources/" + source.path(), source.textCompiled()));
        KieBuilder builder = services.newKieBuilder(files, loader);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) { // some rules that Drools cannot compile make it break instead of complaining
            throw new RuleBuildException(List.of(new ErrorPlaces(sources).faultOf(e)));
        }
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleBuildException(new ErrorPlaces(sources).faults(errors));
        }
        return taken((InternalKieModule) builder.getKieModule());
    }

    private static Compiled taken(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.startsWith("rules/") && name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                        .sorted()
                        .forEach(models::add);
            }
        }
        return new Compiled(classes, models);
    }
}
