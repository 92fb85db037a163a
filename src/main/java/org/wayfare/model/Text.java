package org.wayfare.model;

import java.util.Map;

/**
 * Words in several languages, as the law library holds them.
 *
 * @param byLanguage ISO 639 code to text; never empty
 */
public record Text(Map<String, String> byLanguage) implements Wording {
    /** People in the Maghreb deal with offices in French. */
    private static final Map<String, String> SECOND = Map.of("ar", "fr");

    /** Copies the map. */
    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in that language, else in its readers' second language, else in English, else in the first by its code. */
    public String in(String language) {
        String text = byLanguage.getOrDefault(language, byLanguage.get(SECOND.getOrDefault(language, "en")));
        if (text == null) {
            text = byLanguage.get("en");
        }
        return text != null
                ? text
                : new java.util.TreeMap<>(byLanguage).firstEntry().getValue();
    }
}
