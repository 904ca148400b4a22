package io.rendan.incentive;

/**
 * Whether a split is in the core: no set of players is worth more on its own than its members get
 * together (Gillies 1959). Up to {@value ShapleyValue#MOST_EXACT} players all sets are considered.
 * Above, the set that gains most is found by branch and bound: where some players are in the set
 * and some undecided, no gain exceeds the worth of both together minus what those in the set get.
 * The bound holds for monotone games and splits without negative parts.
 *
 * @param leaving the set, as bits, that would gain most by leaving together; 0 if none would
 * @param gain what it would gain, at least 0
 * @param complete whether all sets were considered; false where the search stopped after {@value
 *     #MOST_STEPS} steps
 */
record Core(int leaving, double gain, boolean complete) {

    /** Share of the worth that may be rounding error. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_STEPS = 200_000;

    /** Looks for the set of players that gains most by leaving. */
    static Core of(ShapleyValue.Game game, double[] split) {
        int players = split.length;
        Search search = new Search(game, split);
        if (players <= ShapleyValue.MOST_EXACT) {
            for (int set = 1; set < (1 << players) - 1; set++) {
                search.consider(set);
            }
        } else {
            search.branch(0, 0);
        }
        return new Core(search.leaving, search.gain, search.steps <= MOST_STEPS);
    }

    /** Whether no set was found that would leave. */
    boolean isStable() {
        return leaving == 0;
    }

    private static final class Search {

        private final ShapleyValue.Game game;
        private final double[] split;
        private int leaving;
        private double gain;
        private int steps;

        Search(ShapleyValue.Game game, double[] split) {
            this.game = game;
            this.split = split;
        }

        void consider(int set) {
            double worth = game.worth(set);
            double more = worth - share(set);
            if (more > gain && isMoreThanRounding(more, worth)) {
                gain = more;
                leaving = set;
            }
        }

        /**
         * Searches the sets that extend a partial one.
         *
         * @param in players in the set, as bits
         * @param next first undecided player; all before it are decided
         */
        void branch(int in, int next) {
            if (++steps > MOST_STEPS) {
                return;
            }
            int open = (1 << split.length) - (1 << next);
            double most = game.worth(in | open);
            double bound = most - share(in);
            if (!(bound > gain) || !isMoreThanRounding(bound, most)) {
                return;
            }
            if (next == split.length) {
                consider(in);
                return;
            }
            branch(in | 1 << next, next + 1);
            branch(in, next + 1);
        }

        private static boolean isMoreThanRounding(double more, double worth) {
            return more > ROUNDING * Math.abs(worth);
        }

        private double share(int set) {
            double share = 0;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                share += split[Integer.numberOfTrailingZeros(rest)];
            }
            return share;
        }
    }
}
