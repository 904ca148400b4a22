package io.rendan.bottleneck;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.flow.Cascade;
import io.rendan.algorithm.flow.CascadeResult;
import io.rendan.bottleneck.broker.Brokers;
import io.rendan.bottleneck.load.Queue;
import io.rendan.bottleneck.purchase.PurchaseTable;
import io.rendan.bottleneck.purchase.Purchases;
import io.rendan.bottleneck.purchase.SupplierDependence;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.UserBackedIncome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the units that others wait for, or cannot do without. Methods, sections 3 and 7.
 *
 * <p>A bottleneck is a micro-enterprise that supplies others and is congested (busy, and either
 * someone has nowhere else to go or enough user revenue hangs on it) or a single point of failure
 * (much user revenue hangs on it and substitutes cover too little of its work). A pure function:
 * same snapshot and parameters, same report to the last bit, whatever the number of threads. Cost:
 * O((contracts + offers) log) and one cascade a unit.
 */
public final class BottleneckDetector {

    private static final int SUBSTITUTES_LISTED = 10;

    private final BottleneckParameters parameters;

    public BottleneckDetector(BottleneckParameters parameters) {
        this.parameters = parameters;
    }

    /** Judges every unit. */
    public BottleneckReport detect(EcosystemNetwork network, Parallel parallel) {
        return new Search(network, parameters, parallel).report();
    }

    /** What is worked out once for all units of a network. */
    private static final class Search {

        private final EcosystemNetwork network;
        private final BottleneckParameters parameters;
        private final Parallel parallel;
        private final UserBackedIncome income;
        private final Substitution substitution;
        private final QueueFigures queues;
        private final Captivity captivity;
        private final Purchases purchases;
        private final Cascade cascade;
        private final double userRevenue;

        Search(EcosystemNetwork network, BottleneckParameters parameters, Parallel parallel) {
            this.network = network;
            this.parameters = parameters;
            this.parallel = parallel;
            this.income = UserBackedIncome.of(network.supply());
            Services services = ServiceTable.of(network);
            this.substitution = Substitution.of(network, services);
            this.queues = QueueFigures.of(services, network.parties().size());
            this.purchases = PurchaseTable.of(network);
            this.captivity = Captivity.of(network, purchases, substitution);
            this.cascade =
                    Cascade.prepare(new CascadeInput(network, purchases, substitution).model());
            this.userRevenue = network.supply().totalUserRevenue();
        }

        BottleneckReport report() {
            UnitFigures figures = figures();
            List<List<Substitute>> substitutes = new ArrayList<>();
            List<Bottleneck> found = new ArrayList<>();
            var rule = new BottleneckRule(parameters, figures, userRevenue);
            for (int party = 0; party < network.parties().size(); party++) {
                substitutes.add(
                        figures.supplies()[party]
                                ? substitution.substitutesOfParty(party, SUBSTITUTES_LISTED)
                                : List.of());
                if (rule.isBottleneck(party)) {
                    found.add(bottleneck(party, rule, substitutes.get(party)));
                }
            }
            found.sort(
                    Comparator.comparingDouble(Bottleneck::score)
                            .thenComparingDouble(one -> risk(figures, one))
                            .reversed()
                            .thenComparingInt(Bottleneck::party));
            return new BottleneckReport(
                    parameters,
                    found,
                    figures,
                    new BottleneckReport.Workload(
                            loads(), Growth.of(queues), substitution.services().contractsLeftOut()),
                    new BottleneckReport.SupplyStructure(
                            Centrality.of(network, parameters.seed(), parallel),
                            Concentration.of(network, purchases),
                            substitutes,
                            Brokers.of(network, parameters.seed(), parallel)),
                    new BottleneckReport.RevenueExposure(
                            userRevenue,
                            income,
                            RiskDistribution.of(figures, userRevenue),
                            SupplierDependence.of(
                                    network,
                                    purchases,
                                    parameters.singlePointRiskShare(),
                                    parallel)));
        }

        private List<ServiceLoad> loads() {
            Services services = substitution.services();
            return IntStream.range(0, services.size())
                    .mapToObj(service -> ServiceLoad.of(services, service))
                    .toList();
        }

        private static double risk(UnitFigures figures, Bottleneck bottleneck) {
            double risk = figures.risk().userRevenueAtRisk()[bottleneck.party()];
            return Double.isNaN(risk) ? 0 : risk;
        }

        private Bottleneck bottleneck(
                int party, BottleneckRule rule, List<Substitute> substitutes) {
            int service = queues.service()[party];
            List<Substitute> helpers =
                    service < 0 ? List.of() : substitution.substitutes(service, 1);
            return new Bottleneck(
                    party,
                    rule.judgement(party),
                    new Bottleneck.Alternatives(captivity.captives().get(party), substitutes),
                    UsersBehind.of(network, captivity, party),
                    FailureImpact.of(network, cascade, party),
                    Relief.of(queues.queue(party), helpers.stream().findFirst()),
                    service < 0 ? List.of() : substitution.services().monthlyLoads(service));
        }

        private UnitFigures figures() {
            int size = network.parties().size();
            Queue[] queue = IntStream.range(0, size).mapToObj(queues::queue).toArray(Queue[]::new);
            boolean[] assumed = new boolean[size];
            for (int party = 0; party < size; party++) {
                assumed[party] = queues.arrivalsAssumed(party);
            }
            CascadeResult risks = cascade.compute(network.supply().userRevenue(), parallel);
            boolean[] supplies = supplies();
            var load =
                    new Load(
                            IntStream.range(0, size).map(queues::capability).toArray(),
                            Arrays.stream(queue).mapToDouble(Queue::requests).toArray(),
                            Arrays.stream(queue).mapToDouble(Queue::capacity).toArray(),
                            Arrays.stream(queue).mapToDouble(Queue::utilisation).toArray(),
                            Arrays.stream(queue).mapToDouble(Queue::expectedWaitDays).toArray(),
                            Arrays.stream(queue).mapToDouble(Queue::backlogPerMonth).toArray(),
                            assumed);
            var risk =
                    new Risk(
                            userRevenue > 0 ? risks.risk() : unknown(size),
                            userRevenue > 0 ? atMost(risks.risk()) : unknown(size),
                            risks.affected(),
                            risks.converged(),
                            IntStream.range(0, size).mapToDouble(substitution::coverage).toArray());
            return new UnitFigures(
                    supplies,
                    load,
                    OwnPast.of(network, substitution.services(), party -> supplies[party]),
                    new Buyers(sizes(captivity.buyers()), sizes(captivity.captives())),
                    risk,
                    network.supply().userRevenue(),
                    Dependence.of(network, income.income()));
        }

        /** What is at risk where nobody steps in whose capacity is not known. */
        private double[] atMost(double[] risk) {
            if (!substitution.isAnyUnlimited()) {
                return risk;
            }
            var strict = Substitution.of(substitution.services());
            return Cascade.prepare(new CascadeInput(network, purchases, strict).model())
                    .compute(network.supply().userRevenue(), parallel)
                    .risk();
        }

        private static int[] sizes(List<List<Integer>> lists) {
            return lists.stream().mapToInt(List::size).toArray();
        }

        private static double[] unknown(int size) {
            double[] unknown = new double[size];
            Arrays.fill(unknown, Double.NaN);
            return unknown;
        }

        /** Micro-enterprises with a contract other than sales, in force or paid in the window. */
        private boolean[] supplies() {
            boolean[] supplies = new boolean[network.parties().size()];
            for (int contract = 0; contract < network.contracts().size(); contract++) {
                int supplier = network.contracts().supplier(contract);
                supplies[supplier] |=
                        network.parties().isMicroEnterprise(supplier)
                                && !network.contracts().isSale(contract)
                                && (network.isActive(contract)
                                        || network.contracts().paid(contract) > 0);
            }
            return supplies;
        }
    }
}
