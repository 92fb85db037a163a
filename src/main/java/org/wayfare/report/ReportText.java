package org.wayfare.report;

import java.util.ArrayList;
import java.util.List;
import org.wayfare.model.assessment.Assessment;

/**
 * A report for a terminal or a plain text file: no colour, no character that needs a font of its own, at most {@value
 * #WIDTH} columns.
 */
public final class ReportText {
    /** Columns of a line; a word that is longer (a link) may stick out. */
    public static final int WIDTH = 92;

    private static final String NEWLINE = "\n";

    /** Right-to-left mark, which takes no room. */
    private static final char RIGHT_TO_LEFT = '\u200F';

    private final Wordings words;
    private final StringBuilder out = new StringBuilder();

    private ReportText(Wordings words) {
        this.words = words;
    }

    /** The whole report. */
    public static String of(Assessment assessment, Wordings words) {
        return of(Outline.of(assessment, words), words);
    }

    /** Any blocks. */
    public static String of(List<Block> blocks, Wordings words) {
        ReportText text = new ReportText(words);
        blocks.forEach(block -> text.block(block, 0));
        return text.out.toString();
    }

    private void block(Block block, int indent) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped(paragraph.text(), "", " ".repeat(indent));
        } else if (block instanceof Block.Item item) {
            item(item, indent);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Source source) {
            source(source);
        }
    }

    private void heading(Block.Heading heading) {
        String text = heading.level() == 1 ? heading.text().toUpperCase(words.locale()) : heading.text();
        if (out.length() > 0 && out.lastIndexOf("\n\n") != out.length() - 2) {
            out.append(NEWLINE);
        }
        out.append(plain(text)).append(NEWLINE);
        if (heading.level() < 3) {
            int width = Math.min(WIDTH, text.codePointCount(0, text.length()));
            out.append((heading.level() == 1 ? "=" : "-").repeat(width)).append(NEWLINE);
        }
    }

    private void item(Block.Item item, int indent) {
        String lead = item.sign() == null
                ? indent == 0 ? "* " : ""
                : "[" + item.sign().mark() + "] " + (indent == 0 ? words.name(item.sign()) + ". " : "");
        String margin = " ".repeat(indent);
        wrapped(item.text(), margin + lead, margin + (item.sign() == null && indent > 0 ? "  " : "    "));
        item.details().forEach(detail -> block(detail, indent + 4));
        if (indent == 0 && !item.details().isEmpty()) {
            out.append(NEWLINE);
        }
    }

    private void source(Block.Source source) {
        String lead = "[" + source.number() + "] ";
        wrapped(source.text(), lead, " ".repeat(lead.length()));
        if (source.url() != null) {
            out.append(" ".repeat(lead.length())).append(source.url()).append(NEWLINE);
        }
    }

    /** Fills lines; {@code first} leads the first one, {@code margin} all others. */
    private void wrapped(String text, String first, String margin) {
        StringBuilder line = new StringBuilder(first);
        boolean fresh = true;
        for (String word : text.strip().split("[ \\n]+")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.append(plain(line)).append(NEWLINE);
                line = new StringBuilder(margin);
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.append(plain(line)).append(NEWLINE);
    }

    /**
     * What was held together for the line break is a plain space in a terminal. A terminal takes the direction of a line from the first letter, which may be
     * Latin in a line that goes on from the one above: the mark in front decides.
     */
    private String plain(CharSequence text) {
        String line = text.toString().replace('\u00A0', ' ');
        return words.rightToLeft() ? RIGHT_TO_LEFT + line : line;
    }

    /** Columns as wide as their widest cell; where that is too wide, each row becomes a short list. */
    private void table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.head());
        rows.addAll(table.rows());
        int[] widths = new int[table.head().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int total = 2 * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        if (total > WIDTH) {
            table.rows().forEach(row -> list(table.head(), row));
        } else {
            rows.forEach(row -> row(row, widths));
        }
    }

    private void row(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        out.append(plain(line.toString().stripTrailing())).append(NEWLINE);
    }

    private void list(List<String> head, List<String> row) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(head.get(i)).append(": ").append(row.get(i));
        }
        wrapped(text.toString(), "* ", "  ");
    }
}
