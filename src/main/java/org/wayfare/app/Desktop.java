package org.wayfare.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.casefile.CaseWriter;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.ui.Window;
import org.wayfare.ui.WindowServices;
import org.wayfare.ui.session.ReadCase;

/** The window with the rooms that it needs. The only class that touches JavaFX, so that nothing else loads it. */
final class Desktop {
    /**
     * Held, because loggers that nobody holds forget their level. It warns that JavaFX lies on the class path, where it
     * shall lie.
     */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Desktop() {}

    /** Opens the window and comes back when it is closed. The law is loaded while the window comes up. */
    static void open(Locale language, LocalDate today) {
        Supplier<Function<LifeCase, Assessment>> judge = Judge.loading();
        JAVAFX.setLevel(Level.SEVERE);
        Window.open(new WindowServices(
                life -> judge.get().apply(life),
                Desktop::read,
                life -> new String(CaseWriter.bytes(life), StandardCharsets.UTF_8),
                Judge::law,
                language,
                today));
    }

    private static ReadCase read(String text, Locale language) {
        try {
            return ReadCase.of(CaseReader.read(text.getBytes(StandardCharsets.UTF_8), language));
        } catch (CaseFaults refused) {
            return ReadCase.refused(refused.faults().stream()
                    .map(f -> f.pointer().isEmpty() ? f.message() : f.pointer() + ": " + f.message())
                    .toList());
        }
    }
}
