package io.rendan.bottleneck;

import io.rendan.analysis.Report;
import io.rendan.bottleneck.broker.Broker;
import io.rendan.bottleneck.broker.Brokers;
import io.rendan.bottleneck.purchase.OutsideSuppliers;
import io.rendan.network.UserBackedIncome;

import java.util.List;

/**
 * What was found out about who waits for whom.
 *
 * @param parameters that were used
 * @param bottlenecks worst first: by score, then user revenue at risk, then id
 * @param figures of every unit
 * @param workload what everybody is asked for, and how that grows
 * @param structure who supplies whom, and who could step in
 * @param exposure what users pay, and how much of it hangs on single units
 */
public record BottleneckReport(
        BottleneckParameters parameters,
        List<Bottleneck> bottlenecks,
        UnitFigures figures,
        Workload workload,
        SupplyStructure structure,
        RevenueExposure exposure)
        implements Report {

    public BottleneckReport {
        bottlenecks = List.copyOf(bottlenecks);
    }

    /** Whether a unit is asked for more than it ever served, by the bar of the parameters. */
    boolean isAbovePeak(int party) {
        return figures.past().loadVsPeak()[party] >= parameters.unstated().strainedAbovePeak();
    }

    public List<ServiceLoad> loads() {
        return workload.loads();
    }

    public Growth growth() {
        return workload.growth();
    }

    public Centrality centrality() {
        return structure.centrality();
    }

    public Concentration concentration() {
        return structure.concentration();
    }

    public Brokers brokers() {
        return structure.brokers();
    }

    public List<List<Substitute>> substitutes() {
        return structure.substitutes();
    }

    public double userRevenue() {
        return exposure.userRevenue();
    }

    public UserBackedIncome userBackedIncome() {
        return exposure.userBackedIncome();
    }

    /** Index of the partner that most demand hangs on, -1 where none is paid. */
    public int worstOutside() {
        return outside().worst();
    }

    /** Demand that hangs on {@link #worstOutside()}. */
    public double worstOutsideDemand() {
        return outside().worstDemand();
    }

    /** The unit through which most contact of others goes, -1 where none was judged. */
    public int worstBroker() {
        return brokers().worst().map(Broker::party).orElse(-1);
    }

    /** Share of the pairs of others that {@link #worstBroker()} keeps together. */
    public double worstBrokerPairs() {
        return brokers().worst().map(Broker::hitPairs).orElse(Double.NaN);
    }

    public RiskDistribution risk() {
        return exposure.risk();
    }

    public OutsideSuppliers outside() {
        return exposure.outside();
    }

    /**
     * What is asked of everybody, against what they can serve.
     *
     * @param loads of everything that anybody does, by party, then capability
     * @param growth of every unit's utilisation
     * @param contractsLeftOut contracts whose requests could not be assigned to a capability
     */
    public record Workload(List<ServiceLoad> loads, Growth growth, int contractsLeftOut) {

        public Workload {
            loads = List.copyOf(loads);
        }
    }

    /**
     * Who supplies whom, and who else could.
     *
     * @param centrality of every party
     * @param concentration of supply
     * @param substitutes for each party, who could step in, most spare capacity first
     * @param brokers through whom the collaboration of others goes, where no contracts are known
     */
    public record SupplyStructure(
            Centrality centrality,
            Concentration concentration,
            List<List<Substitute>> substitutes,
            Brokers brokers) {

        public SupplyStructure {
            substitutes = List.copyOf(substitutes);
        }
    }

    /**
     * What users pay, whose income that is and how much of it hangs on single units.
     *
     * @param userRevenue of the whole ecosystem, a year
     * @param userBackedIncome of every party
     * @param risk how much of all user revenue single units can take with them
     * @param outside how much of it hangs on partners
     */
    public record RevenueExposure(
            double userRevenue,
            UserBackedIncome userBackedIncome,
            RiskDistribution risk,
            OutsideSuppliers outside) {}
}
