package org.wayfare.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.wayfare.cli.Cli;
import org.wayfare.cli.Surroundings;
import org.wayfare.lawbook.LawBook;
import org.wayfare.report.Wordings;

/**
 * Starts the program: with arguments the command line, without them the window, and where no window can be shown the report of a sample life. It does not
 * extend JavaFX's Application, which would have to be on the module path then.
 */
public final class Wayfare {
    private Wayfare() {}

    /** Runs the program. The process ends with the command's exit status; a status of 0 is left to the end of {@code main}. */
    public static void main(String[] arguments) {
        // Results are UTF-8 on every system, whatever the terminal's locale says.
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            new Opening(out, err, language(), LocalDate.now()).open();
            return;
        }
        int status = new Cli(surroundings(out, err)).run(arguments);
        if (status != Cli.DONE) {
            System.exit(status);
        }
    }

    private static Surroundings surroundings(PrintStream out, PrintStream err) {
        return new Surroundings(
                System.in,
                out,
                err,
                System.console() != null,
                language(),
                LocalDate.now(),
                version(),
                Judge::load,
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
