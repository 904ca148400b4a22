package io.rendan.market;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Collection;
import java.util.List;

/**
 * How much of the contract value inside the market holds what it promises. Methods, section 6.
 *
 * <p>Value is what was paid in the window; where nothing was, the agreed value of a contract in
 * force.
 *
 * @param value of MARKET, EMC and VAM contracts
 * @param clean of these, those without a breach of a judged rule
 * @param contracts how many there are
 * @param cleanContracts how many of them are without a breach
 */
public record ContractIntegrity(double value, double clean, int contracts, int cleanContracts) {

    /** Clean share of the value, NaN where there is none. */
    public double share() {
        return value > 0 ? clean / value : Double.NaN;
    }

    static ContractIntegrity of(EcosystemNetwork network, Collection<List<Violation>> violations) {
        boolean[] broken = new boolean[network.contracts().size()];
        violations.forEach(
                list -> list.forEach(one -> one.contracts().forEach(c -> broken[c] = true)));
        double value = 0;
        double clean = 0;
        int contracts = 0;
        int cleanContracts = 0;
        for (int contract = 0; contract < broken.length; contract++) {
            double worth = worth(network, contract);
            if (worth > 0 || (broken[contract] && isInside(network, contract))) {
                value += worth;
                clean += broken[contract] ? 0 : worth;
                contracts++;
                cleanContracts += broken[contract] ? 0 : 1;
            }
        }
        return new ContractIntegrity(value, clean, contracts, cleanContracts);
    }

    private static boolean isInside(EcosystemNetwork network, int contract) {
        return MarketRule.INSIDE.contains(network.contracts().kinds()[contract]);
    }

    private static double worth(EcosystemNetwork network, int contract) {
        Contracts contracts = network.contracts();
        if (!isInside(network, contract)) {
            return 0;
        }
        if (contracts.paid()[contract] > 0) {
            return contracts.paid()[contract];
        }
        double agreed = contracts.annualValues()[contract];
        return network.isActive(contract) && agreed > 0 ? agreed : 0;
    }
}
