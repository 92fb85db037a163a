package org.wayfare.model;

/** A word of the contract's closed vocabularies: written in lower case with underscores in files and reports. */
public interface Word {
    /** The enum constant's name. */
    String name();

    /** The word as files and reports spell it, e.g. {@code old_age}. */
    default String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Finds the constant that files spell {@code id}.
     *
     * @return null where the vocabulary has no such word
     */
    static <E extends Enum<E> & Word> @org.jspecify.annotations.Nullable E of(Class<E> vocabulary, String id) {
        for (E constant : vocabulary.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return constant;
            }
        }
        return null;
    }
}
