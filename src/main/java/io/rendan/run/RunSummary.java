package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.coverage.Coverage;
import io.rendan.health.HealthReport;
import io.rendan.network.DemandBasis;
import io.rendan.network.EcosystemNetwork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures that open a run's summary: how large the ecosystem is and what was found. */
final class RunSummary {

    /** What stands before the answers of single analyses. */
    static final Set<String> COUNTS =
            Set.of(
                    "dataset",
                    "title",
                    "currency",
                    "microEnterprises",
                    "parties",
                    "platforms",
                    "contracts",
                    "activeContracts",
                    "collaborationTies",
                    "userRevenue",
                    "snapshot",
                    "findings",
                    "health",
                    "coverage");

    private static final Logger LOG = LoggerFactory.getLogger(RunSummary.class);

    private RunSummary() {}

    static Map<String, Object> of(
            EcosystemNetwork network, Map<String, AnalysisResult> results, HealthReport health) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("dataset", network.dataset().name());
        summary.put("title", network.dataset().title());
        summary.put("currency", network.dataset().currency());
        summary.put("microEnterprises", network.microEnterprises());
        summary.put("parties", network.parties().size());
        summary.put("platforms", network.platforms().size());
        summary.put("contracts", network.contracts().size());
        summary.put("activeContracts", network.activeContracts());
        summary.put("collaborationTies", network.collaboration().ties().edgeCount());
        summary.put("userRevenue", userRevenue(network));
        summary.put("demandBasis", network.supply().demand().name());
        summary.put("demand", network.supply().totalUserRevenue());
        summary.put("snapshot", notes(network));
        summary.put("findings", counts(results));
        summary.put("health", health.summary());
        coverage(network, results, health).ifPresent(known -> summary.put("coverage", known));
        results.forEach((name, result) -> summary.put(name, result.summary()));
        return summary;
    }

    /** What the analyses have found is worth publishing although coverage cannot be told. */
    private static Optional<Map<String, Object>> coverage(
            EcosystemNetwork network, Map<String, AnalysisResult> results, HealthReport health) {
        try {
            return Optional.of(Coverage.of(network, results.values(), health).summary());
        } catch (RuntimeException e) {
            LOG.error("coverage could not be told; the run goes on without it", e);
            return Optional.empty();
        }
    }

    /** What users pay; final buyers that stand for them are none. */
    private static double userRevenue(EcosystemNetwork network) {
        return network.supply().demand() == DemandBasis.USERS
                ? network.supply().totalUserRevenue()
                : 0;
    }

    private static Map<String, Object> notes(EcosystemNetwork network) {
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("contractsWithoutValue", network.notes().contractsWithoutValue());
        notes.put("contractsAfterAsOf", network.notes().futureContracts());
        notes.put("droppedLoops", network.notes().droppedLoops());
        notes.put("mergedContracts", network.notes().mergedContracts());
        if (network.notes().contractsCounted()) {
            notes.put("contractsCounted", true);
        }
        if (network.notes().amountsTooLarge() > 0) {
            notes.put("amountsTooLarge", network.notes().amountsTooLarge());
        }
        return notes;
    }

    private static Map<String, Long> counts(Map<String, AnalysisResult> results) {
        return results.values().stream()
                .flatMap(result -> result.findings().stream())
                .map(Finding::kind)
                .collect(
                        Collectors.groupingBy(
                                kind -> kind.name().toLowerCase(Locale.ROOT),
                                java.util.TreeMap::new,
                                Collectors.counting()));
    }
}
