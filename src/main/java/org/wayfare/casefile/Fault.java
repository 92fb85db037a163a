package org.wayfare.casefile;

/**
 * One thing that is wrong with a case file.
 *
 * @param pointer JSON pointer (RFC 6901) of the place; empty for the whole file
 * @param code stable word for programs, e.g. {@code invalid_date}; one of {@link FaultCode}
 * @param message a sentence for people, in the reader's language
 */
public record Fault(String pointer, String code, String message) {}
