package io.rendan.incentive;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What each player adds to the worth of those before it, on average over all orders (Shapley, A
 * Value for n-Person Games, 1953): {@code φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))}.
 * The values add up to {@code v(all) − v(none)}.
 *
 * @param values one a player
 * @param errors standard error of each value; 0 where it is exact
 */
record ShapleyValue(double[] values, double[] errors) {

    /** Most players for an exact value; above, orders are sampled. */
    static final int MOST_EXACT = 12;

    /** Most players, since a set of players is an int. */
    static final int MOST_PLAYERS = 30;

    /** Orders that are sampled, each with its reverse (antithetic sampling). */
    private static final int ORDERS = 1_000;

    private static final long SEED = 1953;

    /** What a set of players is worth; players are the bits that are set. */
    @FunctionalInterface
    interface Game {
        double worth(int players);
    }

    /**
     * Exact up to {@value #MOST_EXACT} players, sampled above.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_PLAYERS} players
     */
    static ShapleyValue of(int players, Game game) {
        return players <= MOST_EXACT
                ? new ShapleyValue(exact(players, game), new double[players])
                : sampled(players, game, ORDERS, SEED);
    }

    /** Whether the values are exact. */
    boolean isExact() {
        return values.length <= MOST_EXACT;
    }

    /**
     * Exact, by all subsets: O(2ⁿ n) time and O(2ⁿ) memory.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_EXACT} players
     */
    static double[] exact(int players, Game game) {
        check(players, MOST_EXACT);
        double[] worth = new double[1 << players];
        for (int set = 0; set < worth.length; set++) {
            worth[set] = game.worth(set);
        }
        double[] weights = weights(players);
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            int bit = 1 << player;
            for (int set = 0; set < worth.length; set++) {
                if ((set & bit) == 0) {
                    double added = worth[set | bit] - worth[set];
                    values[player] += weights[Integer.bitCount(set)] * added;
                }
            }
        }
        return values;
    }

    /**
     * The mean over orders drawn at random, each taken forwards and backwards, which evens out who
     * comes early (Castro, Gómez and Tejada 2009; antithetic pairs after Mitchell et al. 2022).
     * Unbiased, and the values of every order add up to {@code v(all) − v(none)}. O(orders × n)
     * worths.
     */
    static ShapleyValue sampled(int players, Game game, int orders, long seed) {
        check(players, MOST_PLAYERS);
        SplittableRandom random = new SplittableRandom(seed);
        double[] sums = new double[players];
        double[] squares = new double[players];
        double[] pair = new double[players];
        for (int draw = 0; draw < orders; draw++) {
            int[] order = shuffled(players, random);
            Arrays.fill(pair, 0);
            add(order, game, pair, false);
            add(order, game, pair, true);
            for (int player = 0; player < players; player++) {
                double mean = pair[player] / 2;
                sums[player] += mean;
                squares[player] += mean * mean;
            }
        }
        return estimate(sums, squares, orders);
    }

    private static ShapleyValue estimate(double[] sums, double[] squares, int orders) {
        double[] values = new double[sums.length];
        double[] errors = new double[sums.length];
        for (int player = 0; player < sums.length; player++) {
            values[player] = sums[player] / orders;
            double variance = squares[player] / orders - values[player] * values[player];
            errors[player] = Math.sqrt(Math.max(0, variance) / Math.max(1, orders - 1));
        }
        return new ShapleyValue(values, errors);
    }

    private static void add(int[] order, Game game, double[] sums, boolean backwards) {
        int set = 0;
        double before = game.worth(0);
        for (int place = 0; place < order.length; place++) {
            int player = order[backwards ? order.length - 1 - place : place];
            set |= 1 << player;
            double after = game.worth(set);
            sums[player] += after - before;
            before = after;
        }
    }

    private static int[] shuffled(int players, SplittableRandom random) {
        int[] order = new int[players];
        for (int place = 0; place < players; place++) {
            int other = random.nextInt(place + 1);
            order[place] = order[other];
            order[other] = place;
        }
        return order;
    }

    private static void check(int players, int most) {
        if (players < 0 || players > most) {
            throw new IllegalArgumentException(
                    "players must be from 0 to %s, are %s".formatted(most, players));
        }
    }

    /** {@code s! (n − s − 1)! / n!} for every size s of a set without the player. */
    private static double[] weights(int players) {
        double[] weights = new double[Math.max(1, players)];
        weights[0] = 1.0 / Math.max(1, players);
        for (int size = 1; size < players; size++) {
            weights[size] = weights[size - 1] * size / (players - size);
        }
        return weights;
    }
}
