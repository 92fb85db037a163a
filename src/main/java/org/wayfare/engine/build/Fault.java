package org.wayfare.engine.build;

/**
 * Something wrong in a rule file.
 *
 * @param file from the top of the project, with {@code /}
 * @param line counted from 1
 * @param code short and stable, for tests and for looking up: {@code forbidden}, {@code package}, {@code compile}, ...
 * @param message what is wrong and what would mend it
 */
public record Fault(String file, int line, String code, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " [" + code + "]";
    }
}
