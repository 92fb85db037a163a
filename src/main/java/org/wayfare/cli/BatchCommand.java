package org.wayfare.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wayfare.batch.Batch;
import org.wayfare.batch.Progress;
import org.wayfare.casefile.CaseFaults;
import org.wayfare.casefile.CaseReader;
import org.wayfare.lawbook.LawBook;

/** {@code batch}: many cases, one to a line. */
final class BatchCommand {
    private final Surroundings around;
    private final Options options;

    BatchCommand(Surroundings around, Options options) {
        this.around = around;
        this.options = options;
    }

    int run() throws Refusal {
        Messages messages = options.messages();
        Path in = input();
        Path out = output(in);
        boolean quiet = options.flag("--quiet");
        Progress progress = around.terminal() && !quiet ? Progress.on(around.err()) : Progress.silent();
        Batch batch = new Batch(
                around.assessor().get(),
                options.words(),
                bug -> Failure.sentence(bug, messages),
                LawBook.VERSION,
                options.threads());
        Batch.Outcome outcome = run(batch, in, out, progress);
        if (!quiet) {
            around.err()
                    .println(messages.text(
                            "batch.done", outcome.lines(), outcome.lines() - outcome.failed(), outcome.failed()));
        }
        return outcome.failed() == 0 ? Cli.DONE : Cli.SOME_FAILED;
    }

    private Batch.Outcome run(Batch batch, Path in, Path out, Progress progress) throws Refusal {
        try {
            return batch.run(in, out, options.flag("--resume"), progress);
        } catch (Batch.OtherInput other) {
            throw new Refusal("other_input", options.messages().text("batch.otherInput", out.toString()));
        } catch (IOException failed) {
            throw new Refusal(
                    "cannot_write",
                    options.messages().text("out.unwritable", out.toString(), Reason.of(failed, options.messages())));
        }
    }

    private Path input() throws Refusal {
        Path in = options.path(options.required(0));
        try {
            CaseReader.requireReadable(in, options.messages().locale());
            return in;
        } catch (CaseFaults refused) {
            throw new Refusal(refused.faults(), 0);
        }
    }

    private Path output(Path in) throws Refusal {
        Path out = options.out();
        if (out == null) {
            throw options.refused("usage.missing", "--out");
        }
        if (Files.isDirectory(out)) {
            throw new Refusal(
                    "cannot_write",
                    options.messages()
                            .text(
                                    "out.unwritable",
                                    out.toString(),
                                    options.messages().text("reason.directory")));
        }
        try {
            if (Files.exists(out) && Files.isSameFile(in, out)) {
                throw options.refused("batch.sameFile");
            }
        } catch (IOException unreadable) {
            throw new Refusal(
                    "cannot_write",
                    options.messages()
                            .text("out.unwritable", out.toString(), Reason.of(unreadable, options.messages())));
        }
        return out;
    }
}
