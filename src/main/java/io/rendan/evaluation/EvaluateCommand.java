package io.rendan.evaluation;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.dataset.DatasetException;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.SizeOption;
import io.rendan.generator.plan.GeneratorParameters;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code evaluate}: measures the analyses against planted truth. */
@Command(
        name = "evaluate",
        description = {
            "Measures the analyses against planted truth.",
            "It is that of a dataset folder with a truth/ folder, or of ecosystems that are",
            "generated for it. The rules of the internal market",
            "are asked of a database that is thrown away; nothing else needs one.",
            "Exit code 1 if silos have an F1 below 0.9 or a decoy among them, if a planted",
            "bottleneck is not among the first 2k of k planted or below a decoy, or if the AUC of",
            "opportunities is below 0.95 or fewer than 0.7 of the first 100 listed are planted (of",
            "the first k, where k < 100 are planted), or if a breach of a rule is missed or",
            "invented."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class EvaluateCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            description = "a dataset folder; without one, ecosystems are generated")
    private @Nullable Path dataset;

    @Mixin private SizeOption size = new SizeOption();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2,3",
            description = "their seeds (default: ${DEFAULT-VALUE})")
    private List<Long> seeds = List.of();

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "a document to write the result into, between its marks 'evaluate'")
    private @Nullable Path document;

    private final List<String> printed = new ArrayList<>();
    private final Supplier<Optional<RuleJudge>> judges;

    /** Measures without asking rules. */
    public EvaluateCommand() {
        this(Optional::empty);
    }

    /**
     * Measures all.
     *
     * @param judges opens a graph to ask the market's rules of; empty where there is none
     */
    public EvaluateCommand(Supplier<Optional<RuleJudge>> judges) {
        this.judges = judges;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter console = command.commandLine().getOut();
        Optional<MarkedDocument> place = place(command);
        Optional<RuleJudge> judge = judges.get();
        try {
            boolean passed = true;
            printed.clear();
            if (dataset != null) {
                passed = print(dataset, judge, console);
            } else {
                for (long seed : seeds) {
                    passed &= generateAndPrint(seed, judge, console);
                }
            }
            place.ifPresent(into -> into.write(fenced()));
            return passed ? 0 : 1;
        } catch (IllegalArgumentException | DatasetException refused) {
            throw new ParameterException(
                    command.commandLine(), String.valueOf(refused.getMessage()), refused);
        } finally {
            judge.ifPresent(RuleJudge::close);
        }
    }

    private boolean generateAndPrint(long seed, Optional<RuleJudge> judge, PrintWriter console)
            throws IOException {
        Path folder = Files.createTempDirectory("rendan-evaluation");
        try {
            Path generated = folder.resolve(size.units() + "-units-seed-" + seed);
            EcosystemGenerator.generate(GeneratorParameters.of(size.units(), seed))
                    .writeTo(generated, true);
            return print(generated, judge, console);
        } finally {
            remove(folder);
        }
    }

    private boolean print(Path dataset, Optional<RuleJudge> judge, PrintWriter console) {
        Evaluation evaluation = Evaluation.of(dataset, AnalysisSettings.defaults());
        print(EvaluationText.of(evaluation), console);
        Optional<RuleScore> rules =
                judge.map(
                        graph ->
                                RuleScore.of(
                                        graph.contractIssues(dataset),
                                        PlantedTruth.contractIssues(dataset)));
        print(
                List.of(
                        rules.map(RuleScore::text)
                                .orElse("  contract rules not measured: no database")),
                console);
        return evaluation.isPassed() && rules.stream().allMatch(RuleScore::isClean);
    }

    private void print(List<String> lines, PrintWriter console) {
        lines.forEach(console::println);
        console.flush();
        printed.addAll(lines);
    }

    private Optional<MarkedDocument> place(CommandSpec command) {
        try {
            return Optional.ofNullable(document)
                    .map(file -> new MarkedDocument(file, "evaluate").check());
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(
                    command.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }

    private List<String> fenced() {
        List<String> fenced = new ArrayList<>(printed);
        fenced.addFirst("```");
        fenced.addLast("```");
        return fenced;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
