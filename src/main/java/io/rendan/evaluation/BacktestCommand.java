package io.rendan.evaluation;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.prediction.Backtest;
import io.rendan.prediction.EdgeHoldout;
import io.rendan.prediction.LaterPairs;
import io.rendan.prediction.PredictionParameters;
import io.rendan.prediction.TimeSplit;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code backtest}: how well rankings of opportunities predict what then happened. */
@Command(
        name = "backtest",
        description = {
            "Measures how well opportunities would have been predicted.",
            "Beside it stand common neighbours, Adamic-Adar, resource allocation and preferential",
            "attachment. Contracts are split by",
            "date; where they carry no dates to split by, a share of the ties is hidden instead and",
            "has to be found again. Pairs in truth/opportunities.csv that formed after the dataset's",
            "date are measured too, unless they were planted. No database is used."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class BacktestCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DATASET", description = "dataset folders")
    private List<Path> datasets = List.of();

    @Option(
            names = "--hide",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "share of the ties hidden without dates (default: ${DEFAULT-VALUE})")
    private double hidden;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + AnalysisSettings.DEFAULT_SEED,
            description = "of what is hidden and drawn (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "a document to write a table into, between its marks 'backtest'")
    private @Nullable Path document;

    private final List<String> rows = new ArrayList<>();

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter console = command.commandLine().getOut();
        rows.clear();
        try {
            Optional<MarkedDocument> place =
                    Optional.ofNullable(document)
                            .map(file -> new MarkedDocument(file, "backtest").check());
            for (Path dataset : datasets) {
                measure(dataset, console);
            }
            place.ifPresent(into -> into.write(table()));
            return 0;
        } catch (IllegalArgumentException | DatasetException refused) {
            throw new ParameterException(
                    command.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }

    private void measure(Path dataset, PrintWriter console) {
        EdgeHoldout holdout = new EdgeHoldout(hidden, compared(), seed);
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(dataset)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        Parallel parallel = Parallel.available();
        String name = network.dataset().name();
        Optional<Backtest> split = new TimeSplit(compared(), seed).measure(network, parallel);
        split.ifPresentOrElse(
                found -> {
                    print(console, BacktestText.ofSplit(name, found));
                    rows.add(BacktestTable.ofSplit(name, found));
                },
                () -> {
                    Backtest found = holdout.measure(network, parallel);
                    print(console, BacktestText.ofHidden(name, hidden, found));
                    rows.add(BacktestTable.ofHidden(name, hidden, found));
                });
        int[][] later = laterPairs(dataset, network);
        if (later.length > 0) {
            Backtest found = new LaterPairs(compared(), seed).measure(network, later, parallel);
            print(console, BacktestText.ofLater(name, later.length, found));
            rows.add(BacktestTable.ofLater(name, found));
        }
    }

    private int compared() {
        return PredictionParameters.defaults(seed).compared();
    }

    /** Pairs of the truth, but none that were planted: those stand beside decoys. */
    private static int[][] laterPairs(Path dataset, EcosystemNetwork network) {
        PlantedTruth truth = PlantedTruth.of(dataset);
        if (!truth.opportunityDecoys().isEmpty()) {
            return new int[0][];
        }
        return truth.opportunities().stream()
                .map(
                        pair ->
                                new int[] {
                                    network.parties().indexOf(pair.a()),
                                    network.parties().indexOf(pair.b())
                                })
                .filter(pair -> pair[0] >= 0 && pair[1] >= 0)
                .toArray(int[][]::new);
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>(BacktestTable.HEADER);
        lines.addAll(rows);
        return lines;
    }

    private static void print(PrintWriter console, List<String> lines) {
        lines.forEach(console::println);
        console.flush();
    }
}
