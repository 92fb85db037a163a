package org.wayfare.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfare.model.Word;

/** Words of the contract by their spelling, each list made once. */
final class Vocabulary {
    private static final ClassValue<Map<String, Enum<?>>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> byId = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                byId.put(((Word) constant).id(), (Enum<?>) constant);
            }
            return byId;
        }
    };

    private Vocabulary() {}

    /** The constant spelt {@code id}; null where the vocabulary has none. */
    static <E extends Enum<E> & Word> @Nullable E of(Class<E> vocabulary, String id) {
        return vocabulary.cast(WORDS.get(vocabulary).get(id));
    }

    /** All words, for a message. */
    static String list(Class<? extends Word> vocabulary) {
        return String.join(", ", WORDS.get(vocabulary).keySet());
    }
}
