package io.rendan.health;

import io.rendan.analysis.AnalysisResult;
import io.rendan.bottleneck.BottleneckReport;
import io.rendan.distance.DistanceReport;
import io.rendan.market.MarketReport;
import io.rendan.silo.SiloReport;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What health is taken from beside the snapshot: reports of the same run, each empty where that
 * analysis has not taken part.
 *
 * @param distance how user money reaches the units
 * @param silos which groups are closed
 * @param bottlenecks who is waited for
 * @param market what the rules of the internal market found
 */
public record HealthInputs(
        Optional<DistanceReport> distance,
        Optional<SiloReport> silos,
        Optional<BottleneckReport> bottlenecks,
        Optional<MarketReport> market) {

    /** The reports among the results of a run. */
    public static HealthInputs of(Collection<AnalysisResult> results) {
        return new HealthInputs(
                AnalysisResult.report(results, DistanceReport.class),
                AnalysisResult.report(results, SiloReport.class),
                AnalysisResult.report(results, BottleneckReport.class),
                AnalysisResult.report(results, MarketReport.class));
    }

    /** The snapshot alone. */
    public static HealthInputs none() {
        return of(List.of());
    }
}
