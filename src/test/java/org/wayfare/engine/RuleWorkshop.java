package org.wayfare.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;
import org.wayfare.engine.build.RuleBuild;

/**
 * A tiny project in a temporary folder: facts of its own, rules and countries, built as Maven builds the real ones. Its
 * facts lie in a package of their own, so that nothing here depends on the real facts.
 */
public final class RuleWorkshop {
    public static final String HEAD = "import org.wayfare.facts.workshop.*\n\n";

    private final Path folder;

    public RuleWorkshop(Path folder) {
        this.folder = folder;
        fact("Period(String state, int months)");
        fact("Total(String state, int months)");
        fact("Claim(String state)");
        fact("Granted(String state)");
        fact("Refused(String state)");
        fact("Step(int number)");
    }

    public Path rules() {
        return folder.resolve("rules");
    }

    public Path output() {
        return folder.resolve("classes");
    }

    /** Compiles a record {@code org.wayfare.facts.workshop.X}. */
    public void fact(String declaration) {
        String name = declaration.substring(0, declaration.indexOf('('));
        Path source = write(
                "facts/" + name + ".java", "package org.wayfare.facts.workshop; public record " + declaration + " {}");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", output().toString(), source.toString());
        if (result != 0) {
            throw new IllegalStateException(declaration + " does not compile");
        }
    }

    /** Writes a rule file; its package is that of its folder. */
    public void rule(String name, String body) {
        String parent = name.contains("/") ? "." + name.substring(0, name.lastIndexOf('/')) : "";
        file(name, "package rules" + parent.replace('/', '.').replace('-', '_') + "\n" + HEAD + body);
    }

    /** Writes a rule file as it is. */
    public void file(String name, String text) {
        write("rules/" + name, text);
    }

    /** Writes a file below the temporary folder, which holds {@code rules} and {@code countries}. */
    public Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createDirectories(output());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<Stage> build() {
        try (URLClassLoader loader = loader()) {
            return new RuleBuild(rules(), folder.resolve("countries"), output(), loader).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees the facts and the compiled rules; new each time, because classes of an older build may be loaded. */
    public URLClassLoader loader() {
        try {
            return new OwnRules(output().toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does not see the real rules, which may have been built into the program under test. */
    private static final class OwnRules extends URLClassLoader {
        OwnRules(URL output) {
            super(new URL[] {output}, RuleWorkshop.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            return name.startsWith("rules/") ? findResource(name) : super.getResource(name);
        }
    }

    /** A fact, as {@code fact(loader, "Period", "FR", 12)}. */
    public static Object fact(ClassLoader loader, String name, Object... values) {
        try {
            return Class.forName("org.wayfare.facts.workshop." + name, true, loader)
                    .getDeclaredConstructors()[0]
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule with these conditions and this consequence. */
    public static String rule(String id, String when, String then) {
        return "rule \"title of " + id + "\"\n    @id( \"" + id + "\" )\n    @law( \"act art " + id + "\" )\nwhen\n    "
                + when + "\nthen\n    " + then + "\nend\n";
    }
}
