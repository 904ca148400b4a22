package io.rendan.launch;

import io.rendan.access.PasswordCommand;
import io.rendan.evaluation.BacktestCommand;
import io.rendan.evaluation.EvaluateCommand;
import io.rendan.evaluation.SurveyCommand;
import io.rendan.generator.GenerateCommand;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The command line: serve an ecosystem, or one of the subcommands. */
@Command(
        name = "rendan",
        description = {
            "Loads an ecosystem into its graph, analyses it, prints what it found and serves it.",
            "Without a dataset: the one the graph holds or, where it holds none, @|bold"
                    + " haier-scale|@."
        },
        footer = {
            "",
            "Settings of the application can be given too, such as --server.port=8081,",
            "--rendan.data-dir=FOLDER or --spring.neo4j.uri=bolt://HOST:7687.",
            "All of them: src/docs/operation.md."
        },
        versionProvider = Version.class,
        subcommands = {
            GenerateCommand.class,
            BacktestCommand.class,
            SurveyCommand.class,
            PasswordCommand.class
        },
        sortOptions = false)
public final class RendanCommand implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            description = "A name below datasets/, a folder, or a zip of one.")
    private @Nullable String dataset;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    @Unmatched private List<String> settings = new ArrayList<>();

    private RendanCommand(Class<?> application) {
        this.application = application;
    }

    /**
     * Parses the arguments and does what they say.
     *
     * @param application the Spring application to serve with
     * @return exit code; 0 where a server goes on in other threads
     */
    public static int execute(Class<?> application, String... arguments) {
        return new CommandLine(new RendanCommand(application))
                .addSubcommand(new EvaluateCommand(() -> ThrowAwayGraph.open(application)))
                .setUnmatchedOptionsArePositionalParams(false)
                .setExecutionExceptionHandler(RendanCommand::failed)
                .setParameterExceptionHandler(RendanCommand::refused)
                .execute(arguments);
    }

    private static int failed(Exception failure, CommandLine command, ParseResult result) {
        OneLineFailureReporter.tellUnlessTold(failure);
        if (result.originalArgs().contains("--debug")) {
            failure.printStackTrace();
        }
        return 1;
    }

    private static int refused(ParameterException refused, String[] arguments) {
        CommandLine command = refused.getCommandLine();
        String meant =
                refused instanceof UnmatchedArgumentException unmatched
                                && !unmatched.getSuggestions().isEmpty()
                        ? "; did you mean %s?".formatted(unmatched.getSuggestions().getFirst())
                        : "";
        OneLineFailureReporter.tell(
                "%s%s; see %s --help"
                        .formatted(
                                refused.getMessage(),
                                meant,
                                command.getCommandSpec().qualifiedName()));
        return 1;
    }

    @Override
    public Integer call() {
        KnownSettings known = KnownSettings.read();
        List<String> faults = Arguments.faults(settings, known);
        if (!faults.isEmpty()) {
            OneLineFailureReporter.tell(String.join("; ", faults) + "; see rendan --help");
            return 1;
        }
        List<String> arguments = new ArrayList<>(settings);
        if (dataset != null) {
            arguments.add("--rendan.dataset=" + dataset);
        }
        EndInTime.promise();
        var spring = new SpringApplication(application);
        spring.addListeners(new Preflight(known));
        spring.run(arguments.toArray(String[]::new));
        return 0;
    }
}
