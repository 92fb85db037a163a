package org.wayfare.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wayfare.lawbook.LawBook;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;

/**
 * What a command line runs in.
 *
 * @param in standard input
 * @param out standard output, for results; written in UTF-8
 * @param err standard error, for people
 * @param terminal whether somebody is looking on
 * @param language ISO 639 code to use where none is asked for
 * @param today the day on which law is shown where none is asked for
 * @param version version of the program, for people
 * @param assessor judges cases, safe between threads; asked for only by commands that judge, and after the input has
 * been read
 * @param law the law library; asked for only by commands that show it
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        String language,
        LocalDate today,
        String version,
        Supplier<Function<LifeCase, Assessment>> assessor,
        Supplier<LawBook> law) {}
