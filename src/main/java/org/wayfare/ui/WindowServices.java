package org.wayfare.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.model.law.Instruments;
import org.wayfare.ui.session.ReadCase;

/**
 * What the window needs from the rest of the program. All but {@code write} may be slow: they are called in the background, or when a file is opened.
 *
 * @param assess judges a case; may load the law at the first call, and may throw
 * @param read reads the text of a case file, and words its faults in a language
 * @param write writes a case as the text of a case file; what it writes, {@code read} reads back unchanged
 * @param agreements what binds countries to each other; may be slow, and may throw
 * @param language language of the first screen; one that has no bundle is shown in English
 * @param today the day that a new case is judged on
 */
public record WindowServices(
        Function<LifeCase, Assessment> assess,
        BiFunction<String, Locale, ReadCase> read,
        Function<LifeCase, String> write,
        Supplier<Instruments> agreements,
        Locale language,
        LocalDate today) {}
