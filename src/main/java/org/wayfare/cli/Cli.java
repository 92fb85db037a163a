package org.wayfare.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wayfare.casefile.Fault;
import org.wayfare.casefile.FaultJson;
import org.wayfare.lawbook.LawFaults;
import org.wayfare.report.Wordings;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line. */
public final class Cli {
    /** Done. */
    public static final int DONE = 0;

    /** A batch in which at least one line failed. */
    public static final int SOME_FAILED = 1;

    /** The input or the call cannot be used. */
    public static final int UNUSABLE = 2;

    private final Surroundings around;

    /** A command line in these surroundings. */
    public Cli(Surroundings around) {
        this.around = around;
    }

    /**
     * Runs {@code arguments} to the end.
     *
     * @return the exit status, one of {@link #DONE}, {@link #SOME_FAILED}, {@link #UNUSABLE}
     */
    public int run(String... arguments) {
        Messages messages = new Messages(language(arguments));
        try {
            return run(arguments, messages);
        } catch (Refusal refusal) {
            return refuse(refusal, arguments, messages);
        } catch (LawFaults broken) {
            List<Fault> faults = broken.faults().stream()
                    .map(f -> new Fault(f.pointer(), f.code(), f.file() + ": " + f.message()))
                    .toList();
            return refuse(new Refusal(faults, 0), arguments, messages);
        } catch (RuntimeException | StackOverflowError bug) {
            return refuse(new Refusal("internal_error", Failure.sentence(bug, messages)), arguments, messages);
        } finally {
            around.out().flush();
        }
    }

    private int run(String[] arguments, Messages messages) throws Refusal {
        CommandLine line = new CommandLine(CommandTree.of(messages));
        ParseResult call = parse(line, arguments, messages);
        ParseResult command = call.hasSubcommand() ? call.subcommand() : call;
        if (command.isUsageHelpRequested()) {
            around.out().print(command.commandSpec().commandLine().getUsageMessage());
            return DONE;
        }
        if (call.isVersionHelpRequested()) {
            around.out().println(around.version());
            return DONE;
        }
        if (!call.hasSubcommand()) {
            around.err().print(line.getUsageMessage());
            return UNUSABLE;
        }
        Options options = new Options(command, messages, around.language());
        return commands().get(command.commandSpec().name()).run(options);
    }

    /** A command that has been understood. */
    private interface Command {
        int run(Options options) throws Refusal;
    }

    private Map<String, Command> commands() {
        return Map.of(
                "assess", o -> new AssessCommand(around, o).assess(),
                "periods", o -> new AssessCommand(around, o).periods(),
                "batch", o -> new BatchCommand(around, o).run(),
                "agreements", o -> new AgreementsCommand(around, o).run(),
                "law", o -> new LawCommand(around, o).run(),
                "coverage", o -> new CoverageCommand(around, o).run(),
                "check-law", o -> new CheckLawCommand(around, o).run());
    }

    private static ParseResult parse(CommandLine line, String[] arguments, Messages messages) throws Refusal {
        try {
            return line.parseArgs(arguments);
        } catch (UnmatchedArgumentException unknown) {
            throw new Refusal(
                    "usage",
                    messages.text("usage.unknown", String.join(" ", unknown.getUnmatched())) + more(unknown, messages));
        } catch (MissingParameterException missing) {
            String names = String.join(
                    ", ", missing.getMissing().stream().map(Cli::name).toList());
            throw new Refusal("usage", messages.text("usage.missing", names) + more(missing, messages));
        } catch (ParameterException other) {
            throw new Refusal(
                    "usage", messages.text("usage.other", String.valueOf(other.getMessage())) + more(other, messages));
        }
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument.isOption() ? ((CommandLine.Model.OptionSpec) argument).longestName() : argument.paramLabel();
    }

    private static String more(ParameterException fault, Messages messages) {
        return " "
                + messages.text(
                        "usage.more", fault.getCommandLine().getCommandSpec().qualifiedName());
    }

    /** JSON for programs where JSON was asked for; lines for people always. */
    private int refuse(Refusal refusal, String[] arguments, Messages messages) {
        if (asksForJson(arguments)) {
            around.out().writeBytes(FaultJson.line(refusal.line(), refusal.faults()));
            around.out().println();
        }
        for (Fault fault : refusal.faults()) {
            String place = fault.pointer().isEmpty() ? "" : fault.pointer() + ": ";
            around.err().println(messages.text("fault", place, fault.message(), fault.code()));
        }
        return UNUSABLE;
    }

    private static boolean asksForJson(String[] arguments) {
        int at = Arrays.asList(arguments).indexOf("--format");
        return at >= 0 && at + 1 < arguments.length && arguments[at + 1].equals("json")
                || Arrays.asList(arguments).contains("--format=json");
    }

    /** Found before anything is parsed, because help and errors of parsing are in that language too. */
    private String language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String asked = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (Wordings.languages().contains(asked)) {
                return asked;
            }
        }
        return around.language();
    }
}
