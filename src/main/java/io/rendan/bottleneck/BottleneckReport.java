package io.rendan.bottleneck;

import io.rendan.analysis.Report;
import io.rendan.network.UserBackedIncome;

import java.util.List;

/**
 * What was found out about who waits for whom.
 *
 * @param parameters that were used
 * @param bottlenecks worst first: by score, then user revenue at risk, then id
 * @param figures of every unit
 * @param loads of everything that anybody does, by party, then capability
 * @param growth of every unit's utilisation
 * @param centrality of every party
 * @param concentration of supply
 * @param risk how much of all user revenue single units can take with them
 * @param substitutes for each party, who could step in, most spare capacity first
 * @param userBackedIncome of every party
 * @param userRevenue of the whole ecosystem, a year
 * @param contractsLeftOut contracts whose requests could not be assigned to a capability
 */
public record BottleneckReport(
        BottleneckParameters parameters,
        List<Bottleneck> bottlenecks,
        UnitFigures figures,
        List<ServiceLoad> loads,
        Growth growth,
        Centrality centrality,
        Concentration concentration,
        RiskDistribution risk,
        List<List<Substitute>> substitutes,
        UserBackedIncome userBackedIncome,
        double userRevenue,
        int contractsLeftOut)
        implements Report {

    public BottleneckReport {
        bottlenecks = List.copyOf(bottlenecks);
        loads = List.copyOf(loads);
        substitutes = List.copyOf(substitutes);
    }
}
