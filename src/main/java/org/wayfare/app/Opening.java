package org.wayfare.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.model.LifeCase;
import org.wayfare.report.ReportText;
import org.wayfare.report.Wordings;

/**
 * A start without arguments: the window where one can be shown, else the printed report of a sample life and a word on
 * what is missing.
 */
final class Opening {
    private final PrintStream out;
    private final PrintStream err;
    private final String language;
    private final LocalDate today;

    Opening(PrintStream out, PrintStream err, String language, LocalDate today) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.today = today;
    }

    void open() {
        String hindrance = hindrance();
        if (hindrance.isEmpty()) {
            try {
                Desktop.open(Locale.forLanguageTag(language), today);
                return;
            } catch (RuntimeException | LinkageError noWindow) {
                hindrance = String.valueOf(noWindow.getMessage()).contains("DISPLAY") ? "noDisplay" : "noLibraries";
            }
        }
        err.println(text(hindrance));
        sample();
    }

    /** What is known to stand in the way before JavaFX is even loaded; empty where nothing is. */
    private static String hindrance() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        boolean headlessToolkit = System.getProperty("glass.platform") != null;
        return linux && !screen && !headlessToolkit ? "noDisplay" : "";
    }

    private void sample() {
        try {
            LifeCase life = CaseReader.read(sampleText());
            out.print(ReportText.of(Judge.load().apply(life), Wordings.in(language)));
            out.flush();
        } catch (IOException | CaseFaults broken) {
            throw new IllegalStateException("the sample that ships with the program cannot be read", broken);
        }
    }

    /** The first sample of the index. */
    private static byte[] sampleText() throws IOException {
        String first = new String(resource("/samples/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        return resource("/samples/" + first.strip());
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = Opening.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path);
            }
            return in.readAllBytes();
        }
    }

    private String text(String key) {
        return ResourceBundle.getBundle(
                        "org.wayfare.app.opening",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("opening." + key);
    }
}
