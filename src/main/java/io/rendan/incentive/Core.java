package io.rendan.incentive;

/**
 * Whether everybody is better off in the split than outside it: a split is in the core if no set of
 * players is worth more on its own than its members get together (Gillies 1959). Up to {@value
 * ShapleyValue#MOST_EXACT} players all sets are looked at; above, the set that gains most is looked
 * for by branch and bound: with some players in and some still open, no gain exceeds what both
 * together are worth less what those in would get. That holds for games in which more players are
 * never worth less and nobody gets less than nothing.
 *
 * @param leaving players, as bits, who would gain most by walking away together; 0 if nobody would
 * @param gain what they would gain, at least 0
 * @param complete whether no set could have been missed; false where the search was broken off
 *     after {@value #MOST_STEPS} steps
 */
record Core(int leaving, double gain, boolean complete) {

    /** Of the worth of all, what rounding may take. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_STEPS = 200_000;

    /** Looks for the set of players that gains most by leaving. */
    static Core of(ShapleyValue.Game game, double[] split) {
        int players = split.length;
        Search search = new Search(game, split);
        if (players <= ShapleyValue.MOST_EXACT) {
            for (int set = 1; set < (1 << players) - 1; set++) {
                search.look(set);
            }
        } else {
            search.branch(0, 0);
        }
        return new Core(search.leaving, search.gain, search.steps <= MOST_STEPS);
    }

    /** Whether nobody would leave, as far as was looked. */
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

        void look(int set) {
            double worth = game.worth(set);
            double more = worth - share(set);
            if (more > gain && isMoreThanRounding(more, worth)) {
                gain = more;
                leaving = set;
            }
        }

        /** Everyone below {@code next} is decided; those in are the bits of {@code in}. */
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
                look(in);
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
