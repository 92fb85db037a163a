package org.wayfare.lawbook;

/**
 * A fault in a law pack.
 *
 * @param file path below the pack folder
 * @param pointer JSON pointer of the place; empty for the whole file
 */
public record LawFault(String file, String pointer, String code, String message) implements Comparable<LawFault> {
    @Override
    public int compareTo(LawFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return file + " " + (pointer.isEmpty() ? "/" : pointer) + ": " + message + " [" + code + "]";
    }
}
