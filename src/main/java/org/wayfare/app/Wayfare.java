package org.wayfare.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wayfare.cli.Cli;
import org.wayfare.cli.Surroundings;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.report.Wordings;

/**
 * Starts the program: with arguments the command line, without them the window, and where no window can be shown the
 * report of a sample life. It does not extend JavaFX's Application, which would have to be on the module path then.
 */
public final class Wayfare {
    /** Commands that judge a case. */
    private static final Set<String> JUDGING = Set.of("assess", "periods", "batch");

    private Wayfare() {}

    /**
     * Runs the program. The process ends with the command's exit status; a status of 0 is left to the end of {@code
     * main}.
     */
    public static void main(String[] arguments) {
        // Results are UTF-8 on every system, whatever the terminal's locale says.
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            new Opening(out, err, language(), LocalDate.now()).open();
            return;
        }
        // Loading the rules takes longest: it begins before the call is even understood.
        Supplier<Function<LifeCase, Assessment>> judge = JUDGING.contains(arguments[0]) ? Judge.loading() : Judge::load;
        int status = new Cli(surroundings(out, err, judge)).run(arguments);
        if (status != Cli.DONE) {
            System.exit(status);
        }
    }

    private static Surroundings surroundings(
            PrintStream out, PrintStream err, Supplier<Function<LifeCase, Assessment>> judge) {
        return new Surroundings(
                System.in,
                out,
                err,
                System.console() != null,
                language(),
                LocalDate.now(),
                version(),
                judge,
                LawBook::shipped);
    }

    private static String language() {
        String language = Locale.getDefault().getLanguage();
        return Wordings.languages().contains(language) ? language : "en";
    }

    private static String version() {
        String version = Wayfare.class.getPackage().getImplementationVersion();
        return "Wayfare " + (version == null ? "(from source)" : version) + ", law library " + LawBook.VERSION;
    }
}
