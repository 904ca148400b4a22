package io.rendan.opportunity;

/**
 * What each player adds to a game on average over all orders of arrival (Shapley, A Value for
 * n-Person Games, 1953): {@code φ_i = Σ_S |S|! (n − |S| − 1)! / n! · (v(S ∪ i) − v(S))}. The values
 * add up to {@code v(all) − v(none)}.
 */
final class ShapleyValue {

    /** Above so many players all subsets are too many. */
    static final int MOST_PLAYERS = 16;

    /** What a set of players is worth; players are the bits that are set. */
    @FunctionalInterface
    interface Game {
        double worth(int players);
    }

    private ShapleyValue() {}

    /**
     * Exact, by all subsets: O(2ⁿ n) time and O(2ⁿ) memory.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST_PLAYERS} players
     */
    static double[] exact(int players, Game game) {
        if (players < 0 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException(
                    "players must be from 0 to %d, are %d".formatted(MOST_PLAYERS, players));
        }
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
