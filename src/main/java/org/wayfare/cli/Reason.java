package org.wayfare.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, for people. */
final class Reason {
    private Reason() {}

    static String of(IOException failure, Messages messages) {
        if (failure instanceof NoSuchFileException) {
            return messages.text("reason.folder");
        }
        if (failure instanceof AccessDeniedException) {
            return messages.text("reason.access");
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? messages.text("reason.unknown") : failure.getMessage();
    }
}
