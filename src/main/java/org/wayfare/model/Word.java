package org.wayfare.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A word of the contract's closed vocabularies: written in lower case with underscores in files and reports. */
public interface Word {
    /** The enum constant's name. */
    String name();

    /** The word as files and reports spell it, e.g. {@code old_age}. */
    default String id() {
        String known = Spelling.IDS.get(this);
        return known != null
                ? known
                : Spelling.IDS.computeIfAbsent(this, word -> word.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Finds the constant that files spell {@code id}.
     *
     * @return null where the vocabulary has no such word
     */
    static <E extends Enum<E> & Word> @Nullable E of(Class<E> vocabulary, String id) {
        return vocabulary.cast(Spelling.CONSTANTS.get(vocabulary).get(id));
    }

    /** How words are spelled, worked out once. */
    final class Spelling {
        private static final Map<Word, String> IDS = new ConcurrentHashMap<>();
        private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
            @Override
            protected Map<String, Object> computeValue(Class<?> vocabulary) {
                Map<String, Object> byId = new HashMap<>();
                for (Object constant : vocabulary.getEnumConstants()) {
                    byId.put(((Word) constant).id(), constant);
                }
                return Map.copyOf(byId);
            }
        };

        private Spelling() {}
    }
}
