package org.wayfare.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wayfare.casefile.Countries;
import org.wayfare.model.Branch;
import org.wayfare.model.Word;
import org.wayfare.report.Wordings;
import picocli.CommandLine.ParseResult;

/** The options of one call, checked. */
final class Options {
    private static final int MOST_THREADS = 256;

    private final ParseResult call;
    private final Messages messages;
    private final String language;

    Options(ParseResult call, Messages messages, String language) throws Refusal {
        this.call = call;
        this.messages = messages;
        String asked = call.matchedOptionValue("--lang", (String) null);
        if (asked != null && !Wordings.languages().contains(asked)) {
            throw refused("option.lang.unknown", asked, String.join(", ", Wordings.languages()));
        }
        this.language = asked != null ? asked : language;
    }

    Messages messages() {
        return messages;
    }

    Wordings words() {
        return Wordings.in(language);
    }

    Refusal refused(String key, Object... arguments) {
        return new Refusal("usage", messages.text(key, arguments));
    }

    /** The chosen format, the first of those allowed where none was chosen. */
    String format(String... allowed) throws Refusal {
        String format = call.matchedOptionValue("--format", allowed[0]);
        if (!List.of(allowed).contains(format)) {
            throw refused("option.format.unknown", format, String.join(", ", allowed));
        }
        return format;
    }

    boolean flag(String name) {
        return call.hasMatchedOption(name);
    }

    @Nullable
    String parameter(int index) {
        return call.matchedPositionalValue(index, (String) null);
    }

    String required(int index) {
        return call.matchedPositionalValue(index, "");
    }

    @Nullable
    Path out() throws Refusal {
        String out = call.matchedOptionValue("--out", (String) null);
        return out == null ? null : path(out);
    }

    Path path(String text) throws Refusal {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw refused("path.invalid", text);
        }
    }

    int threads() throws Refusal {
        String text = call.matchedOptionValue("--threads", (String) null);
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_THREADS) {
            throw refused("option.threads.invalid", text, String.valueOf(MOST_THREADS));
        }
        return Integer.parseInt(text);
    }

    /** The day of {@code --on}; null where it was not given. */
    @Nullable
    LocalDate on() throws Refusal {
        String text = call.matchedOptionValue("--on", (String) null);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("invalid_date", messages.text("option.on.invalid", text));
        }
    }

    /** A country code, in capital letters or small ones. */
    String country(String text) throws Refusal {
        String code = text.toUpperCase(Locale.ROOT);
        if (!Countries.isKnown(code)) {
            throw new Refusal("unknown_country", messages.text("country.unknown", text));
        }
        return code;
    }

    Branch branch(String text) throws Refusal {
        Branch branch = Word.of(Branch.class, text.replace('-', '_'));
        if (branch == null) {
            throw new Refusal("unknown_word", messages.text("branch.unknown", text, ids()));
        }
        return branch;
    }

    private static String ids() {
        return String.join(", ", List.of(Branch.values()).stream().map(Word::id).toList());
    }
}
