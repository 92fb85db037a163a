package org.wayfare.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** How JSON is laid out: on one line, or indented with the same line ends on every system. */
final class JsonLayout extends ObjectWriteContext.Base {
    /** No spaces at all: one report, one line. */
    static final JsonLayout LINE = new JsonLayout(false);

    /** Two spaces a level. */
    static final JsonLayout INDENTED = new JsonLayout(true);

    private final boolean indented;

    private JsonLayout(boolean indented) {
        this.indented = indented;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
        if (!indented) {
            return null;
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return indented;
    }
}
