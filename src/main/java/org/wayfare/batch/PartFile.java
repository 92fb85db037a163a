package org.wayfare.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.wayfare.casefile.FaultJson;
import org.wayfare.casefile.WholeFile;

/**
 * The output while it grows: {@code OUT.part} beside its place, and {@code OUT.part.of}, which says of which input it
 * is the answer. Finishing renames the one and removes the other; an interruption leaves both for {@code --resume}.
 */
final class PartFile implements AutoCloseable, Flushable {
    private static final byte[] ERROR = FaultJson.BEGINNING.getBytes(StandardCharsets.UTF_8);

    private final Path target;
    private final Path part;
    private final Path label;
    private final FileChannel channel;
    private final OutputStream out;
    private int lines;
    private int failed;

    private PartFile(Path target, FileChannel channel) {
        this.target = target;
        this.part = part(target);
        this.label = label(target);
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static Path label(Path target) {
        return target.resolveSibling(target.getFileName() + ".part.of");
    }

    /** Starts anew; what an earlier run left is thrown away. */
    static PartFile fresh(Path target, String input) throws IOException {
        Files.deleteIfExists(part(target));
        Files.writeString(label(target), input);
        return new PartFile(
                target, FileChannel.open(part(target), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /**
     * Goes on where an interrupted run stopped, after its last complete line; starts anew where no run was interrupted.
     *
     * @return null where the unfinished output belongs to another input, law library or language
     */
    static @Nullable PartFile resumed(Path target, String input) throws IOException {
        if (!Files.exists(part(target)) || !Files.exists(label(target))) {
            return fresh(target, input);
        }
        if (!Files.readString(label(target)).equals(input)) {
            return null;
        }
        PartFile file = new PartFile(target, FileChannel.open(part(target), StandardOpenOption.WRITE));
        file.channel.truncate(file.countLines());
        file.channel.position(file.channel.size());
        return file;
    }

    /** Counts what is complete; returns the length of it. */
    private long countLines() throws IOException {
        long position = 0;
        long complete = 0;
        int column = 0;
        boolean error = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(part), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                position++;
                if (next == '\n') {
                    lines++;
                    failed += error && column >= ERROR.length ? 1 : 0;
                    complete = position;
                    column = 0;
                    error = true;
                } else {
                    error &= column >= ERROR.length || next == ERROR[column];
                    column++;
                }
            }
        }
        return complete;
    }

    /** Lines that the file holds. */
    int lines() {
        return lines;
    }

    /** Lines among them that are error objects. */
    int failed() {
        return failed;
    }

    void append(Answer answer) throws IOException {
        out.write(answer.text());
        out.write('\n');
        lines++;
        failed += answer.failed() ? 1 : 0;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Puts the whole file in its place. */
    void finish() throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        WholeFile.rename(part, target);
        Files.deleteIfExists(label);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            out.flush();
            channel.close();
        }
    }
}
