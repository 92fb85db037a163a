package org.wayfare.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.LifeCase;

/**
 * Reads case files of form {@code wayfare.case/1}. Either the whole file is good or {@link CaseFaults} names everything
 * that is wrong with it. Safe between threads.
 */
public final class CaseReader {
    /** Largest file, in bytes, that is read at all: some fifty times a life of 2,000 periods. */
    public static final int MAX_BYTES = 10_000_000;

    private CaseReader() {}

    /** Reads a file; faults are worded in English. */
    public static LifeCase read(Path file) throws CaseFaults {
        return read(file, Locale.ENGLISH);
    }

    /** Reads a file; faults are worded in {@code language}. A file that is too large is refused without being read. */
    public static LifeCase read(Path file, Locale language) throws CaseFaults {
        requireReadable(file, language);
        Faults faults = new Faults(language);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.isRegularFile(file) && Files.size(file) > MAX_BYTES) {
                throw tooLarge(language);
            }
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException unreadable) {
            throw refused(faults, FaultCode.FILE_UNREADABLE, file.toString());
        }
        return read(bytes, faults);
    }

    /** Refuses a file that is not there, is a folder or may not be read. */
    public static void requireReadable(Path file, Locale language) throws CaseFaults {
        FaultCode hindrance = hindrance(file);
        if (hindrance != null) {
            throw refused(new Faults(language), hindrance, file.toString());
        }
    }

    /** What is thrown for a case larger than {@link #MAX_BYTES}, for callers that see the size before the text. */
    public static CaseFaults tooLarge(Locale language) {
        return refused(new Faults(language), FaultCode.FILE_TOO_LARGE, MAX_BYTES / 1_000_000);
    }

    /** Reads a stream to its end; faults are worded in English. The stream is not closed. */
    public static LifeCase read(InputStream in) throws CaseFaults, IOException {
        return read(in, Locale.ENGLISH);
    }

    /** Reads a stream to its end, or to one byte more than {@link #MAX_BYTES}. The stream is not closed. */
    public static LifeCase read(InputStream in, Locale language) throws CaseFaults, IOException {
        return read(in.readNBytes(MAX_BYTES + 1), new Faults(language));
    }

    /** Reads UTF-8 text; faults are worded in English. */
    public static LifeCase read(byte[] utf8) throws CaseFaults {
        return read(utf8, Locale.ENGLISH);
    }

    /** Reads UTF-8 text; faults are worded in {@code language}. */
    public static LifeCase read(byte[] utf8, Locale language) throws CaseFaults {
        return read(utf8, new Faults(language));
    }

    /** Reads text; faults are worded in English. */
    public static LifeCase read(String text) throws CaseFaults {
        return read(text.toCharArray(), new Faults(Locale.ENGLISH));
    }

    private static LifeCase read(byte[] bytes, Faults faults) throws CaseFaults {
        if (bytes.length > MAX_BYTES) {
            throw refused(faults, FaultCode.FILE_TOO_LARGE, MAX_BYTES / 1_000_000);
        }
        return read(JsonTree.decode(bytes, faults), faults);
    }

    private static LifeCase read(char[] text, Faults faults) throws CaseFaults {
        Object root = JsonTree.parse(text, faults);
        LifeCase read = CaseForm.read(root, faults);
        if (!faults.none()) {
            throw faults.thrown();
        }
        return read;
    }

    private static @Nullable FaultCode hindrance(Path file) {
        if (!Files.exists(file)) {
            return FaultCode.FILE_NOT_FOUND;
        }
        if (Files.isDirectory(file)) {
            return FaultCode.IS_DIRECTORY;
        }
        return Files.isReadable(file) ? null : FaultCode.FILE_UNREADABLE;
    }

    private static CaseFaults refused(Faults faults, FaultCode code, Object... arguments) {
        faults.add("", code, arguments);
        return faults.thrown();
    }
}
