package io.rendan.bottleneck;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Ladder;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Standing;
import io.rendan.network.EcosystemNetwork;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The room's door: finds bottlenecks and puts them into findings and figures. */
@Component
public final class BottleneckAnalysis implements Analysis {

    /** Name of this analysis in runs and their summaries. */
    public static final String NAME = "bottleneck";

    private static final int CAPABILITIES_NAMED = 50;

    private final QueryLibrary library;

    public BottleneckAnalysis(QueryLibrary library) {
        this.library = library;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
        Parallel parallel = Parallel.of(settings.threads());
        BottleneckReport report =
                new BottleneckDetector(BottleneckParameters.defaults(settings.seed()))
                        .detect(network, parallel);
        List<Finding> findings =
                new ArrayList<>(new BottleneckFindings(network, report, library).all());
        findings.addAll(new DependenceFindings(network, report, library).all());
        findings.addAll(new BrokerFindings(network, report, library).all());
        findings.addAll(new CrossroadsFindings(network, report, library).all());
        return new AnalysisResult(
                        findings,
                        new FigureTable(network, report).partyFigures(),
                        List.of(),
                        new CapabilityTable(network, report).assessments(),
                        summary(network, report),
                        Optional.of(report))
                .on(standing(network));
    }

    private static Standing standing(EcosystemNetwork network) {
        var ladder = new Ladder(network);
        return ladder.demand().and(ladder.payments()).and(ladder.load());
    }

    private static Map<String, Object> summary(EcosystemNetwork network, BottleneckReport report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("bottlenecks", report.bottlenecks().size());
        summary.put("congested", count(report, true));
        summary.put("singlePoints", count(report, false));
        summary.put("late", report.bottlenecks().stream().filter(Bottleneck::late).count());
        summary.put("strained", report.bottlenecks().stream().filter(Bottleneck::strained).count());
        summary.put("capacityBasis", capacityBasis(report).name());
        summary.put("outsideSuppliers", report.outside().found().size());
        summary.put("userRevenue", report.userRevenue());
        summary.put("demandBasis", network.supply().demand().name());
        summary.put("cascadesNotConverged", notConverged(report.figures().risk().converged()));
        summary.put("userBackedIncomeConverged", report.userBackedIncome().converged());
        summary.put("contractsWithoutCapabilityLeftOut", report.workload().contractsLeftOut());
        addRisk(summary, network, report.risk());
        addConcentration(summary, network, report.concentration());
        summary.put("betweennessSources", report.centrality().sources());
        summary.put("betweennessErrorBound", report.centrality().errorBound());
        summary.put("betweennessStandardError", report.centrality().standardError());
        return summary;
    }

    /** How capacities are known, if any is. */
    private static CapacityBasis capacityBasis(BottleneckReport report) {
        return Arrays.stream(report.figures().past().capacityBasis())
                .min(Comparator.naturalOrder())
                .orElse(CapacityBasis.UNKNOWN);
    }

    private static void addRisk(
            Map<String, Object> summary, EcosystemNetwork network, RiskDistribution risk) {
        if (risk.worstUnit() >= 0) {
            summary.put("worstUnit", network.parties().id(risk.worstUnit()));
            summary.put("worstUnitName", network.parties().name(risk.worstUnit()));
            summary.put("worstUnitRiskShare", risk.worstShare());
            summary.put("medianRiskShare", risk.median());
            summary.put("upperPercentRiskShare", risk.upperPercent());
            summary.put("unitsAboveOnePercentRisk", risk.aboveOnePercent());
            summary.put("unitsAboveTenthPercentRisk", risk.aboveTenthPercent());
        }
    }

    private static void addConcentration(
            Map<String, Object> summary, EcosystemNetwork network, Concentration concentration) {
        int[] single = concentration.withOneSupplier();
        summary.put("capabilitiesWithOneSupplier", single.length);
        summary.put(
                "capabilitiesWithOneSupplierNames",
                Arrays.stream(single)
                        .limit(CAPABILITIES_NAMED)
                        .mapToObj(network.capabilities()::name)
                        .toList());
        summary.put("buyersWithOneSupplier", concentration.buyersWithOneSupplier());
    }

    private static long notConverged(boolean[] converged) {
        return IntStream.range(0, converged.length).filter(party -> !converged[party]).count();
    }

    private static long count(BottleneckReport report, boolean congested) {
        return report.bottlenecks().stream()
                .filter(one -> congested ? one.congested() : one.singlePoint())
                .count();
    }
}
