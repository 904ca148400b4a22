package io.rendan.network.build;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.DemandBasis;
import io.rendan.network.Parties;

import java.util.function.IntPredicate;

/**
 * Whose money is followed: what users pay or, where they pay nothing, what parties pay that buy and
 * have no contract in which they sell. Methods, section 10.
 *
 * @param sales directed, seller to who pays it
 * @param revenue one entry a party
 */
record FinalDemand(DemandBasis basis, CompressedGraph sales, double[] revenue) {

    static FinalDemand of(Parties parties, Contracts contracts) {
        FinalDemand users = paid(DemandBasis.USERS, parties, contracts, contracts::isSale);
        if (users.sales.edgeCount() > 0) {
            return users;
        }
        boolean[] sells = new boolean[parties.size()];
        for (int contract = 0; contract < contracts.size(); contract++) {
            sells[contracts.supplier(contract)] = true;
        }
        FinalDemand buyers =
                paid(
                        DemandBasis.FINAL_BUYERS,
                        parties,
                        contracts,
                        contract -> !sells[contracts.buyer(contract)]);
        return buyers.sales.edgeCount() > 0
                ? buyers
                : new FinalDemand(DemandBasis.NONE, users.sales, users.revenue);
    }

    private static FinalDemand paid(
            DemandBasis basis, Parties parties, Contracts contracts, IntPredicate counts) {
        var sales = CompressedGraph.directed(parties.size());
        double[] revenue = new double[parties.size()];
        for (int contract = 0; contract < contracts.size(); contract++) {
            double paid = contracts.paid(contract);
            if (paid > 0 && counts.test(contract)) {
                sales.edge(contracts.supplier(contract), contracts.buyer(contract), paid);
                revenue[contracts.supplier(contract)] += paid;
            }
        }
        return new FinalDemand(basis, sales.build(), revenue);
    }
}
