package org.wayfare.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a report for people, in the order of reading. */
public sealed interface Block {
    /** A heading; level 1 is the title of the whole report. */
    record Heading(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /**
     * A sentence with what belongs to it.
     *
     * @param sign null where the sentence is neither a yes nor a no
     */
    record Item(@Nullable Sign sign, String text, List<Block> details) implements Block {
        /** Copies the list. */
        public Item {
            details = List.copyOf(details);
        }

        /** A sentence without details. */
        static Item of(@Nullable Sign sign, String text) {
            return new Item(sign, text, List.of());
        }
    }

    /** A table; every row has as many cells as the head. */
    record Table(List<String> head, List<List<String>> rows) implements Block {
        /** Copies the lists. */
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** An entry of the list of sources; {@code number} is what the sentences refer to. */
    record Source(int number, String text, @Nullable String url) implements Block {}
}
