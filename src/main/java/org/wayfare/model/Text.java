package org.wayfare.model;

import java.util.Map;

/**
 * Words in several languages, as the law library holds them.
 *
 * @param byLanguage ISO 639 code to text; never empty
 */
public record Text(Map<String, String> byLanguage) implements Wording {
    /** Copies the map. */
    public Text {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in that language, else in English, else in any. */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.get("en");
        }
        return text != null ? text : byLanguage.values().iterator().next();
    }
}
