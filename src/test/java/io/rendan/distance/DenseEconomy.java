package io.rendan.distance;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.Arrays;

/**
 * The slow oracle: the same figures from the contracts alone, with whole matrices and a library's
 * LU decomposition.
 */
final class DenseEconomy {

    private final EcosystemNetwork network;
    private final int size;
    private final double[] passedOn;
    private final RealMatrix shares;
    private final DecompositionSolver solver;
    private final double[] users;
    private final double[] income;

    DenseEconomy(EcosystemNetwork network) {
        this.network = network;
        this.size = network.parties().size();
        double[][] paid = new double[size][size];
        this.users = new double[size];
        this.income = network.supply().otherIncome().clone();
        double[] outlay = new double[size];
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int supplier = contracts.suppliers()[contract];
            double amount = contracts.paid()[contract];
            income[supplier] += amount;
            if (contracts.isSale(contract)) {
                users[supplier] += amount;
            } else {
                paid[supplier][contracts.buyers()[contract]] += amount;
                outlay[contracts.buyers()[contract]] += amount;
            }
        }
        if (Arrays.stream(users).allMatch(paidByUsers -> paidByUsers == 0)) {
            addFinalBuyers(paid);
        }
        this.shares = new Array2DRowRealMatrix(size, size);
        this.passedOn = new double[size];
        for (int buyer = 0; buyer < size; buyer++) {
            double turnover = Math.max(income[buyer], outlay[buyer]);
            passedOn[buyer] = turnover > 0 ? Math.min(0.999, outlay[buyer] / turnover) : 0;
            for (int supplier = 0; supplier < size; supplier++) {
                if (paid[supplier][buyer] > 0) {
                    shares.setEntry(
                            supplier,
                            buyer,
                            paid[supplier][buyer] / outlay[buyer] * passedOn[buyer]);
                }
            }
        }
        RealMatrix system = new Array2DRowRealMatrix(size, size);
        for (int row = 0; row < size; row++) {
            system.setEntry(row, row, 1);
        }
        this.solver = new LUDecomposition(system.subtract(shares), 0).getSolver();
    }

    /** Where users pay nothing, whoever has no contract as a supplier stands for them. */
    private void addFinalBuyers(double[][] paid) {
        for (int buyer = 0; buyer < size; buyer++) {
            int one = buyer;
            if (Arrays.stream(network.contracts().suppliers()).noneMatch(who -> who == one)) {
                for (int supplier = 0; supplier < size; supplier++) {
                    users[supplier] += paid[supplier][buyer];
                }
            }
        }
    }

    double[] income() {
        return income;
    }

    double[] userBackedIncome() {
        return solve(users);
    }

    double[] userValue() {
        double[] value = userBackedIncome();
        Arrays.setAll(value, party -> value[party] * (1 - passedOn[party]));
        return value;
    }

    /**
     * As the definition reads: {@code U = 1 + W U} with {@code W_ij = A_ij b_j / b_i}, over the
     * parties that user money reaches.
     */
    double[] upstreamness(boolean[] reached) {
        double[] b = userBackedIncome();
        int[] kept = new int[size];
        int count = 0;
        for (int party = 0; party < size; party++) {
            if (reached[party]) {
                kept[count++] = party;
            }
        }
        double[] upstreamness = new double[size];
        Arrays.fill(upstreamness, Double.NaN);
        if (count == 0) {
            return upstreamness;
        }
        RealMatrix system = new Array2DRowRealMatrix(count, count);
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                double share = shares.getEntry(kept[row], kept[column]);
                double weight = share * b[kept[column]] / b[kept[row]];
                system.setEntry(row, column, (row == column ? 1 : 0) - weight);
            }
        }
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        double[] solved =
                new LUDecomposition(system, 0)
                        .getSolver()
                        .solve(new ArrayRealVector(ones))
                        .toArray();
        for (int row = 0; row < count; row++) {
            upstreamness[kept[row]] = solved[row];
        }
        return upstreamness;
    }

    /** What of each party's user-backed income comes from one segment. */
    double[] from(int segment) {
        double[] paid = new double[size];
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (contracts.isSale(contract) && contracts.buyers()[contract] == segment) {
                paid[contracts.suppliers()[contract]] += contracts.paid()[contract];
            }
        }
        return solve(paid);
    }

    private double[] solve(double[] constants) {
        return solver.solve(new ArrayRealVector(constants)).toArray();
    }
}
