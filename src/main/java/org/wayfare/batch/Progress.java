package org.wayfare.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** A bar that grows on a terminal, drawn anew a few times a second; silent elsewhere. */
public final class Progress {
    private static final long EVERY_NANOS = 200_000_000;
    private static final int WIDTH = 40;

    private final @Nullable PrintStream terminal;
    private long size;
    private long begun;
    private long skipped;
    private long drawn;

    private Progress(@Nullable PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Draws on {@code terminal}. */
    public static Progress on(PrintStream terminal) {
        return new Progress(terminal);
    }

    /** Draws nothing. */
    public static Progress silent() {
        return new Progress(null);
    }

    void start(long bytes, long alreadyDone) {
        size = Math.max(1, bytes);
        skipped = alreadyDone;
        begun = System.nanoTime();
        drawn = begun;
    }

    /**
     * Notes where the run is; what is finished goes to the disk at the same pace, so that an interruption costs little.
     */
    void at(long bytes, int lines, Flushable output) throws IOException {
        long now = System.nanoTime();
        if (now - drawn < EVERY_NANOS) {
            return;
        }
        drawn = now;
        output.flush();
        if (terminal != null) {
            int filled = (int) (WIDTH * Math.min(bytes, size) / size);
            long seconds = (now - begun) / 1_000_000_000;
            long left = bytes > skipped ? seconds * (size - bytes) / (bytes - skipped) : 0;
            terminal.print("\r[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] "
                    + 100 * Math.min(bytes, size) / size + " %  " + lines + "  -" + left + " s   ");
            terminal.flush();
        }
    }

    void end() {
        if (terminal != null) {
            terminal.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            terminal.flush();
        }
    }
}
