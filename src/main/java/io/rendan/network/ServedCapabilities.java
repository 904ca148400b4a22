package io.rendan.network;

/**
 * Which capability a contract serves. Datasets often leave it out; then a supplier that offers one
 * thing only can have served nothing else.
 *
 * @param contracts all of them
 * @param offers of all parties
 */
public record ServedCapabilities(Contracts contracts, Offers offers) {

    public static ServedCapabilities of(EcosystemNetwork network) {
        return new ServedCapabilities(network.contracts(), network.offers());
    }

    /**
     * The capability that the contract names, else its supplier's only offered one; -1 where it
     * names none and the supplier offers several or nothing. What load and spending are counted by.
     */
    public int of(int contract) {
        int stated = stated(contract);
        if (stated >= 0) {
            return stated;
        }
        int only = offers.onlyOf(contracts.supplier(contract));
        return only < 0 ? -1 : offers.capability(only);
    }

    /**
     * The capability that the contract names, -1 where it names none. For what a query of the graph
     * proves row by row, such as unserved needs and captive buyers: their queries read what
     * contracts state, and a figure must not count what its proof does not show.
     */
    public int stated(int contract) {
        return contracts.capability(contract);
    }
}
