package org.wayfare.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.wayfare.casefile.CaseReader;
import org.wayfare.model.LifeCase;
import org.wayfare.model.assessment.Assessment;
import org.wayfare.report.Wordings;

/**
 * Judges a file of cases, one to a line, into a file of reports, one to a line, in the same order. What is read but not
 * yet written is bounded in number and in bytes, so that memory does not grow with the file.
 */
public final class Batch {
    /** Bytes of input that may wait for their answer. */
    private static final long MAX_WAITING_BYTES = 24_000_000;

    private static final int WAITING_PER_THREAD = 8;
    private static final int FINGERPRINTED = 1 << 16;

    private final Judging judging;
    private final String edition;
    private final int threads;

    /**
     * A way of judging.
     *
     * @param assessor safe between threads
     * @param words language of reports and faults
     * @param failure a sentence for people on a fault of the program
     * @param edition version of the law; an interrupted run can only be resumed with the same
     * @param threads how many lines are judged at once, at least 1
     */
    public Batch(
            Function<LifeCase, Assessment> assessor,
            Wordings words,
            Function<Throwable, String> failure,
            String edition,
            int threads) {
        this.judging = new Judging(assessor, words, failure);
        this.edition = edition + " " + words.language();
        this.threads = threads;
    }

    /**
     * What a run came to.
     *
     * @param lines lines of the whole output, those of the interrupted run included
     * @param failed error objects among them
     */
    public record Outcome(int lines, int failed) {}

    /** The unfinished output that was to be resumed answers another input. */
    public static final class OtherInput extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Runs to the end and puts the output in its place.
     *
     * @param resume go on where an interrupted run stopped
     * @throws IOException where input or output fail; what was written so far stays for a resumed run
     */
    public Outcome run(Path input, Path output, boolean resume, Progress progress) throws IOException, OtherInput {
        Path target = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
        String label = label(input);
        PartFile opened = resume ? PartFile.resumed(target, label) : PartFile.fresh(target, label);
        if (opened == null) {
            throw new OtherInput();
        }
        try (PartFile part = opened;
                InputStream in = Files.newInputStream(input)) {
            Lines lines = new Lines(in, CaseReader.MAX_BYTES);
            for (int done = part.lines(); done > 0; done--) {
                lines.next();
            }
            progress.start(Files.size(input), lines.consumed());
            judge(lines, part, progress);
            part.finish();
            progress.end();
            return new Outcome(part.lines(), part.failed());
        }
    }

    /** Which input, judged how: the size and the beginning tell one file from another well enough. */
    private String label(Path input) throws IOException {
        CRC32 fingerprint = new CRC32();
        try (InputStream in = Files.newInputStream(input)) {
            fingerprint.update(in.readNBytes(FINGERPRINTED));
        }
        return edition + " " + Files.size(input) + " " + Long.toHexString(fingerprint.getValue()) + "\n";
    }

    private record Waiting(Line line, Future<Answer> answer) {}

    private void judge(Lines lines, PartFile part, Progress progress) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "batch");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Waiting> waiting = new ArrayDeque<>();
        long bytes = 0;
        try {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                Line next = line;
                waiting.add(new Waiting(line, workers.submit(() -> judging.answer(next))));
                bytes += line.weight();
                while (waiting.size() > threads * WAITING_PER_THREAD || bytes > MAX_WAITING_BYTES) {
                    bytes -= write(waiting.remove(), part);
                }
                progress.at(lines.consumed(), part.lines(), part);
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove(), part);
                progress.at(lines.consumed(), part.lines(), part);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static int write(Waiting head, PartFile part) throws IOException {
        try {
            part.append(head.answer().get());
            return head.line().weight();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (ExecutionException outOfMemory) {
            throw new IOException(outOfMemory.getCause());
        }
    }
}
