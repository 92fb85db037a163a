package org.wayfare.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines and never holds more of one than a bound. Not safe between threads. */
final class Lines {
    private final InputStream in;
    private final int maxBytes;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private int at;
    private int end;
    private int number;
    private long consumed;

    Lines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next line; null at the end of the stream. A last line needs no line feed. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        boolean any = false;
        boolean tooLarge = false;
        while (at < end || fill()) {
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLarge |= line.size() + (stop - at) > maxBytes;
            if (!tooLarge) {
                line.write(buffer, at, stop - at);
            }
            boolean complete = stop < end;
            consumed += stop - at + (complete ? 1 : 0);
            at = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        return any ? new Line(++number, tooLarge ? null : line.toByteArray()) : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    /** Bytes that have been cut into lines so far. */
    long consumed() {
        return consumed;
    }
}
