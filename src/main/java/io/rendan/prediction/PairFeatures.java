package io.rendan.prediction;

import java.util.List;

/**
 * What a {@link FormationModel} knows of a pair: figures of one party's candidates at a time, all
 * from what is dated. The working memory of one thread.
 *
 * <p>In a {@linkplain TieSnapshot#thinning thinned} situation they are what is to be expected if
 * only that share of the ties were there: of paths over two ties the square is left and of paths
 * over three the cube, divided by what the degrees shrink by.
 */
public final class PairFeatures {

    /** Names of the features, in order. */
    public static final List<String> NAMES =
            List.of(
                    "l3",
                    "communities",
                    "segments",
                    "commonNeighbours",
                    "distance",
                    "degreeSum",
                    "degreeDifference",
                    "trades",
                    "lapsed",
                    "formerPartners",
                    "recentContracts",
                    "idleMonths",
                    "logL3",
                    "logL3AlongRoles",
                    "logChains",
                    "logSharedBuyers",
                    "logSharedSuppliers");

    static final int L3 = 0;

    /** First of the features that only a learned model has use for. */
    private static final int FIRST_OF_LEARNED = 3;

    /** Place of ln({@value #LEAST} + l3). */
    static final int LOG_L3 = 12;

    /** First of the features that hang on who sells and who buys. */
    private static final int FIRST_OF_ROLES = 13;

    /** Scores of paths below it are all but the same to a logarithm. */
    static final double LEAST = 0.01;

    /** Below 1/{@value} a score of paths counts linearly, above it logarithmically. */
    private static final double SCALE = 10;

    private final PairScan pairs;
    private final RoleScan roles;
    private final double[] degrees;
    private final Activity activity;
    private final int wanted;
    private final double thinned;
    private final double thinnedTwice;
    private int rolesOf = -1;

    /** Prepares a scan that writes all features. */
    PairFeatures(TieSnapshot situation) {
        this(situation, NAMES.size());
    }

    /**
     * Prepares a scan.
     *
     * @param wanted number of features, from the first, that must be there; others may stay 0
     */
    public PairFeatures(TieSnapshot situation, int wanted) {
        this.pairs = new PairScan(situation);
        this.roles = new RoleScan(situation);
        this.degrees = situation.logDegrees();
        this.activity = situation.activity();
        this.wanted = wanted;
        this.thinned = situation.thinning();
        this.thinnedTwice = thinned * thinned;
    }

    public PairScan pairs() {
        return pairs;
    }

    /** Moves to another party. */
    public void from(int party) {
        pairs.from(party);
    }

    double[] of(int other) {
        double[] features = new double[NAMES.size()];
        write(other, features);
        return features;
    }

    /** Writes the features of the pair of the party and another. */
    public void write(int other, double[] features) {
        double l3 = thinnedTwice * pairs.l3(other);
        features[L3] = TableLogarithm.of(1 + SCALE * l3);
        features[1] = pairs.communities(other);
        features[2] = pairs.segments(other);
        if (wanted > FIRST_OF_LEARNED) {
            writeLearned(pairs.source(), other, l3, features);
        }
        if (wanted > FIRST_OF_ROLES) {
            writeRoles(pairs.source(), other, features);
        }
    }

    private void writeLearned(int source, int other, double l3, double[] features) {
        double common = thinned * pairs.common(other);
        features[3] = TableLogarithm.of(1 + SCALE * common);
        features[4] = distance(l3, common);
        features[5] = degrees[source] + degrees[other];
        features[6] = Math.abs(degrees[source] - degrees[other]);
        features[7] = pairs.trades(other);
        features[8] = pairs.lapsed(other);
        features[9] = pairs.isFormer(other) ? 1 : 0;
        features[10] = activity.recent()[source] + activity.recent()[other];
        features[11] = activity.idle()[source] + activity.idle()[other];
        features[LOG_L3] = TableLogarithm.of(LEAST + l3);
    }

    /** Steps in the contract graph beyond two, as far as they are looked at: 0, 1 or 2. */
    private static double distance(double l3, double common) {
        if (common > 0) {
            return 0;
        }
        return l3 > 0 ? 1 : 2;
    }

    private void writeRoles(int source, int other, double[] features) {
        if (rolesOf != source) {
            roles.from(source);
            rolesOf = source;
        }
        features[FIRST_OF_ROLES] = TableLogarithm.of(LEAST + thinnedTwice * roles.l3(other));
        features[FIRST_OF_ROLES + 1] = TableLogarithm.of(LEAST + thinned * roles.chains(other));
        features[FIRST_OF_ROLES + 2] =
                TableLogarithm.of(LEAST + thinned * roles.sharedBuyers(other));
        features[FIRST_OF_ROLES + 3] =
                TableLogarithm.of(LEAST + thinned * roles.sharedSuppliers(other));
    }
}
