package org.wayfare.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wayfare.casefile.Fault;
import org.wayfare.lawbook.LawBook;
import org.wayfare.lawbook.LawFault;

/** {@code check-law}: every fault of a folder of law packs, or of those that ship with the program. */
final class CheckLawCommand {
    private final Surroundings around;
    private final Options options;

    CheckLawCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int run() throws Refusal {
        options.format("text", "json");
        List<LawFault> faults = faults();
        if (faults.isEmpty()) {
            around.err().println(options.messages().text("checkLaw.good"));
            return Cli.DONE;
        }
        throw new Refusal(faults.stream().map(CheckLawCommand::placed).toList(), 0);
    }

    /** The file stands before the pointer, so that one place names both. */
    private static Fault placed(LawFault fault) {
        return new Fault(fault.file() + fault.pointer(), fault.code(), fault.message());
    }

    private List<LawFault> faults() throws Refusal {
        String given = options.parameter(0);
        try {
            if (given == null) {
                return LawBook.checkShipped();
            }
            Path folder = options.path(given);
            if (!Files.isDirectory(folder)) {
                throw new Refusal("not_a_folder", options.messages().text("checkLaw.noFolder", given));
            }
            return LawBook.check(folder);
        } catch (IOException unreadable) {
            throw new Refusal("file_unreadable", options.messages().text("checkLaw.unreadable", String.valueOf(given)));
        }
    }
}
