package org.wayfare.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The commands and their options. Built in code: reading annotations would cost a cold start a tenth of a second. */
final class CommandTree {
    private final Messages messages;

    private CommandTree(Messages messages) {
        this.messages = messages;
    }

    /** The whole tree, its help in the language of {@code messages}. */
    static CommandSpec of(Messages messages) {
        return new CommandTree(messages).root();
    }

    private CommandSpec root() {
        CommandSpec root = command("wayfare");
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description(messages.text("option.version"))
                .build());
        add(root, assess());
        add(root, batch());
        add(root, agreements());
        add(root, law());
        add(root, formatted(command("coverage"), "text|json"));
        add(root, checkLaw());
        add(root, periods());
        return root;
    }

    private static void add(CommandSpec root, CommandSpec command) {
        root.addSubcommand(command.name(), new CommandLine(command));
    }

    private CommandSpec assess() {
        CommandSpec assess = formatted(command("assess"), "text|json|html|pdf");
        assess.addPositional(required("CASE", 0));
        return assess.addOption(valued("--out", "FILE"));
    }

    private CommandSpec periods() {
        CommandSpec periods = formatted(command("periods"), "text|json");
        periods.addPositional(required("CASE", 0));
        return periods;
    }

    private CommandSpec batch() {
        CommandSpec batch = command("batch");
        batch.addPositional(required("IN", 0));
        batch.addOption(OptionSpec.builder("--out")
                .paramLabel("OUT")
                .type(String.class)
                .required(true)
                .description(messages.text("option.batch.out"))
                .build());
        batch.addOption(valued("--threads", "N"));
        batch.addOption(flag("--quiet"));
        return batch.addOption(flag("--resume"));
    }

    private CommandSpec agreements() {
        CommandSpec agreements = formatted(command("agreements"), "text|json");
        agreements.addPositional(required("A", 0));
        agreements.addPositional(optional("B", 1));
        return agreements.addOption(valued("--on", "DATE"));
    }

    private CommandSpec law() {
        CommandSpec law = formatted(command("law"), "text|json");
        law.addPositional(required("COUNTRY", 0));
        law.addPositional(optional("BRANCH", 1));
        return law.addOption(valued("--on", "DATE"));
    }

    private CommandSpec checkLaw() {
        CommandSpec check = formatted(command("check-law"), "text|json");
        check.addPositional(optional("DIR", 0));
        return check;
    }

    private CommandSpec command(String name) {
        CommandSpec command = CommandSpec.create().name(name);
        UsageMessageSpec usage = command.usageMessage();
        usage.description(messages.text("command." + name));
        usage.synopsisHeading(messages.text("help.usage") + " ");
        usage.parameterListHeading("%n" + messages.text("help.parameters") + "%n");
        usage.optionListHeading("%n" + messages.text("help.options") + "%n");
        usage.commandListHeading("%n" + messages.text("help.commands") + "%n");
        usage.abbreviateSynopsis(false);
        usage.width(92);
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(messages.text("option.help"))
                .build());
        return command.addOption(valued("--lang", "LL"));
    }

    private CommandSpec formatted(CommandSpec command, String formats) {
        return command.addOption(valued("--format", formats));
    }

    private OptionSpec valued(String name, String label) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(messages.text("option." + name.substring(2)))
                .build();
    }

    private OptionSpec flag(String name) {
        return OptionSpec.builder(name)
                .description(messages.text("option." + name.substring(2)))
                .build();
    }

    private PositionalParamSpec required(String label, int index) {
        return parameter(label, index, "1");
    }

    private PositionalParamSpec optional(String label, int index) {
        return parameter(label, index, "0..1");
    }

    private PositionalParamSpec parameter(String label, int index, String arity) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .arity(arity)
                .required(arity.equals("1"))
                .paramLabel(label)
                .type(String.class)
                .description(messages.text("parameter." + label))
                .build();
    }
}
