package io.rendan.opportunity;

/**
 * Whether everybody is better off in the split than outside it: a split is in the core if no set of
 * players is worth more on its own than its members get together (Gillies 1959). All sets are
 * looked at up to {@value ShapleyValue#MOST_EXACT} players; above, single players, pairs and what
 * is left without one or two.
 *
 * @param leaving players, as bits, who would gain most by walking away together; 0 if nobody would
 * @param gain what they would gain, at least 0
 * @param complete whether all sets were looked at
 */
record Core(int leaving, double gain, boolean complete) {

    /** Of the worth of all, what rounding may take. */
    private static final double ROUNDING = 1e-9;

    /** Looks for the set of players that gains most by leaving; ties go to the smaller number. */
    static Core of(ShapleyValue.Game game, double[] split) {
        int players = split.length;
        boolean complete = players <= ShapleyValue.MOST_EXACT;
        Search search = new Search(game, split);
        int all = (1 << players) - 1;
        if (complete) {
            for (int set = 1; set < all; set++) {
                search.look(set);
            }
        } else {
            for (int one = 0; one < players; one++) {
                for (int other = one; other < players; other++) {
                    int pair = (1 << one) | (1 << other);
                    search.look(pair);
                    search.look(all & ~pair);
                }
            }
        }
        return new Core(search.leaving, search.gain, complete);
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

        Search(ShapleyValue.Game game, double[] split) {
            this.game = game;
            this.split = split;
        }

        void look(int set) {
            double worth = game.worth(set);
            double more = worth - share(set);
            if (more > gain && more > ROUNDING * Math.abs(worth)) {
                gain = more;
                leaving = set;
            }
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
