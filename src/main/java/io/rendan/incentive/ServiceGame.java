package io.rendan.incentive;

import java.util.List;

/**
 * The game of serving each other's needs: {@code v(S) = Σ over capabilities of min(unmet budgets of
 * buyers in S, spare capacity in S × price × 12)}, a year.
 *
 * @param demand unmet budgets a year, one row a capability, one column a player
 * @param supply value of the spare capacity a year, likewise
 */
record ServiceGame(double[][] demand, double[][] supply) implements ShapleyValue.Game {

    /** An empty game, to be filled. */
    static ServiceGame of(List<Integer> capabilities, int players) {
        return new ServiceGame(
                new double[capabilities.size()][players], new double[capabilities.size()][players]);
    }

    @Override
    public double worth(int players) {
        double worth = 0;
        for (int row = 0; row < demand.length; row++) {
            worth += Math.min(sum(demand[row], players), sum(supply[row], players));
        }
        return worth;
    }

    private static double sum(double[] values, int players) {
        double sum = 0;
        for (int rest = players; rest != 0; rest &= rest - 1) {
            sum += values[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
