package io.rendan.network.build;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Collaboration;
import io.rendan.network.Contracts;
import io.rendan.network.Magnitude;
import io.rendan.network.Parties;
import io.rendan.network.Statements;
import io.rendan.network.Supply;
import io.rendan.network.Unknown;

import java.util.Comparator;
import java.util.List;

/** Builds the supply and collaboration layers. Methods, section 0. */
record Layers(Parties parties, Contracts contracts) {

    Supply supply(Statements statements) {
        int size = parties.size();
        var payments = CompressedGraph.directed(size);
        double[] income = new double[size];
        double[] outlay = new double[size];
        for (int contract = 0; contract < contracts.size(); contract++) {
            double paid = contracts.paid(contract);
            if (paid <= 0) {
                continue;
            }
            int supplier = contracts.supplier(contract);
            int buyer = contracts.buyer(contract);
            income[supplier] += paid;
            if (!contracts.isSale(contract)) {
                payments.edge(supplier, buyer, paid);
                outlay[buyer] += paid;
            }
        }
        double[] other = otherIncome(statements, income);
        for (int party = 0; party < size; party++) {
            income[party] += other[party];
        }
        FinalDemand demand = FinalDemand.of(parties, contracts);
        return new Supply(
                demand.basis(),
                payments.build(),
                demand.sales(),
                demand.revenue(),
                income,
                outlay,
                other);
    }

    private static double[] otherIncome(Statements statements, double[] contractIncome) {
        double[] other = new double[contractIncome.length];
        for (int party = 0; party < other.length; party++) {
            double stated =
                    Unknown.orElse(statements.userRevenue()[party], 0)
                            + Unknown.orElse(statements.ecosystemRevenue()[party], 0);
            other[party] = Math.max(0, stated - contractIncome[party]);
        }
        return other;
    }

    Collaboration collaboration(
            DirectoryBuilder ids,
            List<NetworkRows.Interaction> interactions,
            CompressedGraph payments) {
        var hours = CompressedGraph.undirected(parties.size());
        interactions.stream()
                .filter(row -> Magnitude.reckoned(row.hours()) > 0)
                .sorted(
                        Comparator.comparing(NetworkRows.Interaction::sourceId)
                                .thenComparing(NetworkRows.Interaction::targetId)
                                .thenComparing(NetworkRows.Interaction::month))
                .forEach(
                        row ->
                                hours.edge(
                                        ids.index(row.sourceId()),
                                        ids.index(row.targetId()),
                                        row.hours()));
        return Collaboration.of(hours.build(), value(payments));
    }

    /** Who paid whom under contracts that are no sales, given what was paid on each. */
    CompressedGraph payments(double[] paid) {
        var payments = CompressedGraph.directed(parties.size());
        for (int contract = 0; contract < paid.length; contract++) {
            if (paid[contract] > 0 && !contracts.isSale(contract)) {
                payments.edge(
                        contracts.supplier(contract), contracts.buyer(contract), paid[contract]);
            }
        }
        return payments.build();
    }

    private CompressedGraph value(CompressedGraph payments) {
        var value = CompressedGraph.undirected(parties.size());
        for (int supplier = 0; supplier < payments.nodeCount(); supplier++) {
            if (parties.isMicroEnterprise(supplier)) {
                addValue(payments, supplier, value);
            }
        }
        return value.build();
    }

    private void addValue(CompressedGraph payments, int supplier, CompressedGraph.Builder value) {
        payments.forEachEdge(
                supplier,
                (buyer, paid) -> {
                    if (parties.isMicroEnterprise(buyer)) {
                        value.edge(supplier, buyer, paid);
                    }
                });
    }
}
