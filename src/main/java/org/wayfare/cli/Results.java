package org.wayfare.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wayfare.casefile.WholeFile;

/** Where a result goes: to standard output, or whole to a file. Always UTF-8. */
final class Results {
    private Results() {}

    static void write(@Nullable Path file, PrintStream out, WholeFile.Content content, Messages messages)
            throws Refusal {
        try {
            if (file == null) {
                content.writeTo(out);
                out.flush();
            } else {
                WholeFile.write(file, content);
            }
        } catch (IOException unwritable) {
            throw new Refusal(
                    "cannot_write",
                    messages.text("out.unwritable", String.valueOf(file), Reason.of(unwritable, messages)));
        }
    }

    static void write(@Nullable Path file, PrintStream out, String text, Messages messages) throws Refusal {
        write(file, out, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), messages);
    }
}
