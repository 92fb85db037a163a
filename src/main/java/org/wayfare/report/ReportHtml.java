package org.wayfare.report;

import java.util.List;
import org.wayfare.model.assessment.Assessment;

/**
 * A report as one HTML page that needs nothing else: no script, no network, readable aloud, on paper and in both
 * directions of writing. The page is also well-formed XML, so that a PDF can be made of it.
 */
public final class ReportHtml {
    private static final String STYLE = """
            body {
                font-family:"DejaVu Sans",Verdana,Arial,sans-serif;
                font-size:11pt;
                line-height:1.45;
                max-width:52em;
                margin:1.5em auto;
                padding:0 1em;
                color:#111;
                background:#fff;
            }
            h1 { font-size:1.6em }
            h2 { font-size:1.3em; border-bottom:2px solid #333; padding-bottom:.2em; margin-top:2em }
            h3 { font-size:1.1em; margin-top:1.4em }
            ul { list-style:none; padding:0; margin:.3em 0 }
            li { margin:.35em 0 }
            ul ul { margin-left:1.6em; font-size:.94em }
            [dir=rtl] body { font-family:"Noto Sans Arabic","Segoe UI",Tahoma,"DejaVu Sans",sans-serif; line-height:1.6 }
            [dir=rtl] ul ul { margin-left:0; margin-right:1.6em }
            ul.rights>li { border:1px solid #888; padding:.5em .8em; margin:.6em 0 }
            h1,h2,h3 { page-break-after:avoid }
            .sign { font-weight:bold; white-space:nowrap; border:1px solid #111; padding:0 .35em; margin-right:.4em }
            [dir=rtl] .sign { margin-right:0; margin-left:.4em }
            table { border-collapse:collapse; width:100% }
            th,td { border:1px solid #777; padding:.25em .5em; text-align:left; vertical-align:top }
            [dir=rtl] th,[dir=rtl] td { text-align:right }
            @media print{body{margin:0;max-width:none;font-size:9pt}}
            """;

    private final Wordings words;
    private final StringBuilder out = new StringBuilder(1 << 14);

    /** What list is open at this point, "" for none. */
    private String open = "";

    private ReportHtml(Wordings words) {
        this.words = words;
    }

    /** The whole page. */
    public static String of(Assessment assessment, Wordings words) {
        return new ReportHtml(words).page(Outline.of(assessment, words));
    }

    private String page(List<Block> blocks) {
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(words.language());
        out.append("\" dir=\"")
                .append(words.rightToLeft() ? "rtl" : "ltr")
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>");
        out.append(escaped(words.text("title")))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        blocks.forEach(this::block);
        list("");
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Item item) {
            list("ul class=\"rights\"");
            item(item, true);
        } else if (block instanceof Block.Source source) {
            list("ul");
            source(source);
        } else {
            list("");
            plain(block);
        }
    }

    private void plain(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level();
            out.append("<" + tag + ">").append(escaped(heading.text())).append("</" + tag + ">\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    /** Opens the list that the next entry needs and closes the one before. */
    private void list(String kind) {
        if (!kind.equals(open)) {
            out.append(open.isEmpty() ? "" : "</ul>\n");
            out.append(kind.isEmpty() ? "" : "<" + kind + ">\n");
            open = kind;
        }
    }

    private void item(Block.Item item, boolean named) {
        out.append("<li>");
        if (item.sign() != null) {
            String word = words.name(item.sign());
            out.append("<span class=\"sign\">").append(escaped(item.sign().mark() + (named ? " " + word : "")));
            out.append("</span> ");
        }
        out.append(escaped(item.text()));
        if (!item.details().isEmpty()) {
            out.append("\n<ul>\n");
            item.details().forEach(detail -> {
                if (detail instanceof Block.Item inner) {
                    item(inner, false);
                } else {
                    plain(detail);
                }
            });
            out.append("</ul>\n");
        }
        out.append("</li>\n");
    }

    private void source(Block.Source source) {
        out.append("<li>[").append(source.number()).append("] ").append(escaped(source.text()));
        String url = source.url();
        if (url != null && url.matches("https?://.*")) {
            out.append("<br/><a dir=\"ltr\" href=\"")
                    .append(escaped(url))
                    .append("\">")
                    .append(escaped(url))
                    .append("</a>");
        } else if (url != null) {
            out.append("<br/>").append(escaped(url));
        }
        out.append("</li>\n");
    }

    private void table(Block.Table table) {
        out.append("<table>\n<thead><tr>");
        table.head()
                .forEach(cell ->
                        out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    /** Text with the five characters of XML written out and those left out that XML does not allow. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                            || c == '\n'
                            || c == '\t') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
