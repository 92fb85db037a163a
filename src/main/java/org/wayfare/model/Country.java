package org.wayfare.model;

/** A country code among the arguments of a {@link Phrase}: it is shown by its name in the reader's language. */
public record Country(String code) {}
