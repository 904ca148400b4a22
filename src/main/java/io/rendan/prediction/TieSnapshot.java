package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Memberships;
import io.rendan.network.Parties;

import java.util.function.IntPredicate;

/**
 * The ecosystem's ties as known on a day: what the features of pairs are computed from.
 *
 * @param parties all parties
 * @param contracts who has or had contracts with whom
 * @param communities who belongs to which community: undirected, community {@code c} is node {@code
 *     parties.size() + c}
 * @param segments who sells to which user segment: undirected, both ends are party indices
 * @param purchases what parties have bought and sold so far
 * @param activity how actively parties have formed contracts of late
 * @param thinning share of the ties that features are scaled to, so that they compare with those of
 *     a sparser network; 1 for no scaling
 */
public record TieSnapshot(
        Parties parties,
        ContractTies contracts,
        CompressedGraph communities,
        CompressedGraph segments,
        PurchaseAffinity purchases,
        Activity activity,
        double thinning) {

    /** The undirected contract graph, see {@link ContractTies#inForce}. */
    public CompressedGraph ties() {
        return contracts.inForce();
    }

    /** See {@link ContractTies#supply}. */
    CompressedGraph supply() {
        return contracts.supply();
    }

    /** See {@link ContractTies#ever}. */
    CompressedGraph ever() {
        return contracts.ever();
    }

    /** See {@link ContractTies#former}. */
    CompressedGraph former() {
        return contracts.former();
    }

    /** See {@link ContractTies#excluded}. */
    CompressedGraph excluded() {
        return contracts.excluded();
    }

    /** The ties on the network's own date; those of unknown date count as formed. */
    public static TieSnapshot today(EcosystemNetwork network) {
        return including(network, contract -> true);
    }

    /** The ties on the network's own date, of the included contracts only. */
    static TieSnapshot including(EcosystemNetwork network, IntPredicate contract) {
        return of(network, network.day(), contract, membership -> true);
    }

    /** The ties on an earlier day, only from what is dated on or before it. */
    static TieSnapshot before(EcosystemNetwork network, long day) {
        Contracts contracts = network.contracts();
        Memberships memberships = network.memberships();
        return of(
                network,
                day,
                contract ->
                        contracts.formedDay(contract) != Contracts.UNKNOWN_DAY
                                && contracts.formedDay(contract) <= day,
                membership -> memberships.joinedDays()[membership] != Contracts.UNKNOWN_DAY);
    }

    /** Edges of one graph that another does not have. */
    static CompressedGraph minus(CompressedGraph all, CompressedGraph removed) {
        var rest = CompressedGraph.undirected(all.nodeCount());
        for (int node = 0; node < all.nodeCount(); node++) {
            for (int i = 0; i < all.degree(node); i++) {
                int other = all.neighbour(node, i);
                if (other > node && !removed.hasEdge(node, other)) {
                    rest.edge(node, other);
                }
            }
        }
        return rest.build();
    }

    private static TieSnapshot of(
            EcosystemNetwork network, long day, IntPredicate contract, IntPredicate membership) {
        CompressedGraph inForce =
                ties(network, id -> contract.test(id) && inForce(network, id, day));
        CompressedGraph ever = ties(network, contract);
        CompressedGraph excluded =
                ties(
                        network,
                        id ->
                                contract.test(id)
                                        ? inForce(network, id, day)
                                        : isUndated(network, id));
        CompressedGraph supply =
                ties(
                        network,
                        CompressedGraph.directed(network.parties().size()),
                        id -> contract.test(id) && inForce(network, id, day));
        return new TieSnapshot(
                network.parties(),
                new ContractTies(inForce, supply, ever, minus(ever, inForce), excluded),
                communities(network, day, membership),
                segments(network, id -> contract.test(id) && inForce(network, id, day)),
                PurchaseAffinity.of(network, contract, day),
                Activity.of(network, contract, day),
                1);
    }

    private static boolean isUndated(EcosystemNetwork network, int contract) {
        return network.contracts().formedDay(contract) == Contracts.UNKNOWN_DAY;
    }

    private static boolean inForce(EcosystemNetwork network, int contract, long day) {
        return network.contracts().isActiveOn(contract, day);
    }

    /** The contract graph of these contracts. */
    static CompressedGraph ties(EcosystemNetwork network, IntPredicate included) {
        return ties(network, CompressedGraph.undirected(network.parties().size()), included);
    }

    private static CompressedGraph ties(
            EcosystemNetwork network, CompressedGraph.Builder ties, IntPredicate included) {
        Contracts contracts = network.contracts();
        Parties parties = network.parties();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int supplier = contracts.supplier(contract);
            int buyer = contracts.buyer(contract);
            if (!parties.isUserSegment(supplier)
                    && !parties.isUserSegment(buyer)
                    && included.test(contract)) {
                ties.edge(supplier, buyer);
            }
        }
        return ties.build();
    }

    private static CompressedGraph segments(EcosystemNetwork network, IntPredicate included) {
        Contracts contracts = network.contracts();
        var segments = CompressedGraph.undirected(network.parties().size());
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (contracts.isSale(contract) && included.test(contract)) {
                segments.edge(contracts.supplier(contract), contracts.buyer(contract));
            }
        }
        return segments.build();
    }

    private static CompressedGraph communities(
            EcosystemNetwork network, long day, IntPredicate included) {
        Memberships memberships = network.memberships();
        int size = network.parties().size();
        var members = CompressedGraph.undirected(size + network.communities().size());
        for (int row = 0; row < memberships.size(); row++) {
            if (included.test(row) && memberships.isActiveOn(row, day)) {
                members.edge(memberships.party(row), size + memberships.community(row));
            }
        }
        return members.build();
    }

    /** The same with features scaled to a network that has only that share of the ties. */
    TieSnapshot thinned(double share) {
        return new TieSnapshot(
                parties, contracts, communities, segments, purchases, activity, share);
    }

    /** ln(1 + degree in the contract graph, thinned), one entry a party. */
    double[] logDegrees() {
        double[] degrees = new double[parties.size()];
        for (int party = 0; party < degrees.length; party++) {
            degrees[party] = Math.log(1 + thinning * ties().degree(party));
        }
        return degrees;
    }

    /** Whether two may be proposed to each other: not excluded, one a micro-enterprise at least. */
    public boolean mayForm(int a, int b) {
        return a != b
                && (parties.isMicroEnterprise(a) || parties.isMicroEnterprise(b))
                && !parties.isUserSegment(a)
                && !parties.isUserSegment(b)
                && !excluded().hasEdge(a, b);
    }
}
