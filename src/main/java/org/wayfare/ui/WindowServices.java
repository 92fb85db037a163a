package org.wayfare.ui;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.casefile.CaseWriter;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.ui.session.ReadCase;

/**
 * What the window needs from the rest of the program. All but {@code write} may be slow: they are called in the background, or when a file is opened.
 *
 * @param assess judges a case; may load the law at the first call, and may throw
 * @param read reads the text of a case file, and words its faults in a language
 * @param write writes a case as the text of a case file; what it writes, {@code read} reads back unchanged
 * @param language language of the first screen; one that has no bundle is shown in English
 * @param today the day that a new case is judged on
 */
public record WindowServices(
        Function<LifeCase, Assessment> assess,
        BiFunction<String, Locale, ReadCase> read,
        Function<LifeCase, String> write,
        Locale language,
        LocalDate today) {

    /** The window of the program as it is shipped: case files are read and written as the contract says. */
    public static WindowServices of(Function<LifeCase, Assessment> assess, Locale language, LocalDate today) {
        return new WindowServices(
                assess,
                WindowServices::read,
                lifeCase -> new String(CaseWriter.bytes(lifeCase), StandardCharsets.UTF_8),
                language,
                today);
    }

    private static ReadCase read(String json, Locale language) {
        try {
            return ReadCase.of(CaseReader.read(json.getBytes(StandardCharsets.UTF_8), language));
        } catch (CaseFaults refused) {
            return ReadCase.refused(refused.faults().stream()
                    .map(fault -> fault.pointer().isEmpty() ? fault.message() : fault.pointer() + " – " + fault.message())
                    .toList());
        }
    }
}
