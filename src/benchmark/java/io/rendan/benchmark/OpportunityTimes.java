package io.rendan.benchmark;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.run.CypherQueryLibrary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times the search for opportunities in dataset folders, backtest, drafts and findings included, on
 * two threads: the median of three runs after one to warm up, or of {@code -Drounds}; 0 times the
 * first run itself.
 */
public final class OpportunityTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final AnalysisSettings SETTINGS =
            new AnalysisSettings(AnalysisSettings.DEFAULT_SEED, 2);

    private OpportunityTimes() {}

    /** Prints a row for every dataset folder that is named. */
    public static void main(String[] folders) {
        System.out.println("| dataset | parties | contracts | candidates | findings | seconds |");
        System.out.println("|---|---|---|---|---|---|");
        for (String folder : folders) {
            print(folder);
        }
    }

    private static void print(String folder) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(Path.of(folder))) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        double[] seconds = new double[Math.max(1, ROUNDS)];
        if (ROUNDS > 0) {
            analysed(network);
        }
        List<AnalysisResult> results = new ArrayList<>();
        for (int round = 0; round < seconds.length; round++) {
            long start = System.nanoTime();
            results.add(analysed(network));
            seconds[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        AnalysisResult result = results.getLast();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %d | %.2f |%n",
                network.dataset().name(),
                network.parties().size(),
                network.contracts().size(),
                result.summary().get("candidates"),
                result.findings().size(),
                seconds[seconds.length / 2]);
    }

    private static AnalysisResult analysed(EcosystemNetwork network) {
        return new OpportunityAnalysis(new CypherQueryLibrary()).analyse(network, SETTINGS);
    }
}
