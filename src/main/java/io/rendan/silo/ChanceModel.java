package io.rendan.silo;

import io.rendan.algorithm.community.CommunitySignificance;

/** What a group is held against. */
sealed interface ChanceModel {

    /** How unlikely a border is, {@link Significance#UNKNOWN} without ties. */
    Significance significance(int units, Border border, GroupBorders network);

    /** How open the group is by this measure; NaN where chance gives nothing. */
    double openness(Border border, Significance significance);

    /**
     * The external shares of rewired networks.
     *
     * @param nullShares of the group itself there, or of like groups that detection finds there
     * @param looks by which p-values are multiplied: how often was looked
     */
    record Rewired(double[] nullShares, int looks) implements ChanceModel {

        @Override
        public Significance significance(int units, Border border, GroupBorders network) {
            return border.hasTies()
                    ? Significance.of(border.externalShare(), nullShares).times(looks)
                    : Significance.UNKNOWN;
        }

        @Override
        public double openness(Border border, Significance significance) {
            return SiloGroup.opennessOf(border.externalShare(), significance.expected());
        }
    }

    /**
     * The number of ties inside, by formula.
     *
     * @param tied units of the network that have ties
     */
    record Ties(int tied) implements ChanceModel {

        @Override
        public Significance significance(int units, Border border, GroupBorders network) {
            if (!border.hasTies()) {
                return Significance.UNKNOWN;
            }
            CommunitySignificance chance = chance(units, border, network.ties());
            return new Significance(
                    network.expectedShare(border), Double.NaN, Double.NaN, chance.pValue());
        }

        CommunitySignificance chance(int units, Border border, int ties) {
            return CommunitySignificance.of(
                    units, border.internalTies(), border.tieEnds(), tied, ties);
        }

        @Override
        public double openness(Border border, Significance significance) {
            return border.tieOpenness();
        }
    }
}
