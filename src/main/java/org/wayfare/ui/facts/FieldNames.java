package org.wayfare.ui.facts;

import org.wayfare.ui.text.Texts;

/** What the fields of a case are called. */
public final class FieldNames {
    private FieldNames() {}

    /** Name of the field at that place; the more special name wins, so that a period's "to" differs from a move's. */
    public static String of(Texts texts, String pointer) {
        String plain = pointer.replaceAll("/\\d+", "");
        String section = plain.substring(1).replaceAll("/.*", "");
        String field = plain.substring(plain.lastIndexOf('/') + 1);
        String special = "field." + section + "." + field;
        return texts.has(special)
                ? texts.get(special)
                : texts.has("field." + field) ? texts.get("field." + field) : field;
    }

    /** An entry of one of the case's lists in a line. */
    public static String about(Texts texts, Object entry) {
        EntryWords words = new EntryWords(texts);
        return words.title(entry) + " · " + words.detail(entry);
    }
}
