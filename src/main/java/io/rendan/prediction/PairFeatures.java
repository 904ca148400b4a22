package io.rendan.prediction;

import static io.rendan.prediction.Feature.COMMON_NEIGHBOURS;
import static io.rendan.prediction.Feature.COMMUNITIES;
import static io.rendan.prediction.Feature.DEGREE_DIFFERENCE;
import static io.rendan.prediction.Feature.DEGREE_SUM;
import static io.rendan.prediction.Feature.DISTANCE;
import static io.rendan.prediction.Feature.FORMER_PARTNERS;
import static io.rendan.prediction.Feature.L3;
import static io.rendan.prediction.Feature.LAPSED;
import static io.rendan.prediction.Feature.LOG_CHAINS;
import static io.rendan.prediction.Feature.LOG_L3;
import static io.rendan.prediction.Feature.LOG_L3_ALONG_ROLES;
import static io.rendan.prediction.Feature.LOG_L3_MEMORY;
import static io.rendan.prediction.Feature.LOG_SHARED_BUYERS;
import static io.rendan.prediction.Feature.LOG_SHARED_SUPPLIERS;
import static io.rendan.prediction.Feature.SEGMENTS;
import static io.rendan.prediction.Feature.TRADES;

/**
 * The {@linkplain Feature features} of pairs, one party's candidates at a time, all from what is
 * dated. The working memory of one thread.
 *
 * <p>In a {@linkplain TieSnapshot#thinning thinned} snapshot each feature is what it would be on
 * average if only that share of the ties were there: a sum over paths of two ties shrinks by the
 * square of the share and one over paths of three ties by the cube, both divided by the share by
 * which the degrees shrink.
 */
public final class PairFeatures {

    /** Added to a score of paths before its logarithm is taken: scores below it look alike. */
    static final double LEAST = 0.01;

    /** Below 1/{@value} a score of paths counts linearly, above it logarithmically. */
    private static final double SCALE = 10;

    private final PairScan pairs;
    private final RoleScan roles;
    private final double[] degrees;
    private final Sides sides;
    private final boolean writesLearned;
    private final boolean writesRoles;
    private final double thinned;
    private final double thinnedTwice;
    private int rolesOf = -1;

    /** Prepares a scan that writes all features. */
    PairFeatures(TieSnapshot snapshot) {
        this(snapshot, Feature.COUNT);
    }

    /**
     * Prepares a scan.
     *
     * @param wanted number of features, from the first, that must be written; others may stay 0
     */
    public PairFeatures(TieSnapshot snapshot, int wanted) {
        this.pairs = new PairScan(snapshot);
        this.roles = new RoleScan(snapshot);
        this.degrees = snapshot.logDegrees();
        this.sides = new Sides(snapshot);
        this.writesLearned = wanted > COMMON_NEIGHBOURS.index();
        this.writesRoles = wanted > LOG_L3_ALONG_ROLES.index();
        this.thinned = snapshot.thinning();
        this.thinnedTwice = thinned * thinned;
    }

    public PairScan pairs() {
        return pairs;
    }

    /** Moves to another party. */
    public void from(int party) {
        pairs.from(party);
    }

    /** The features of the pair of the party and another, a new array. */
    double[] of(int other) {
        double[] features = new double[Feature.COUNT];
        write(other, features);
        return features;
    }

    /**
     * Writes the features of the pair of the party and another.
     *
     * @param features one entry a {@link Feature}, by its index
     */
    public void write(int other, double[] features) {
        double l3 = thinnedTwice * pairs.l3(other);
        features[L3.index()] = TableLogarithm.of(1 + SCALE * l3);
        features[COMMUNITIES.index()] = pairs.communities(other);
        features[SEGMENTS.index()] = pairs.segments(other);
        if (writesLearned) {
            writeLearned(pairs.source(), other, l3, features);
        }
        if (writesRoles) {
            writeRoles(pairs.source(), other, features);
        }
    }

    private void writeLearned(int source, int other, double l3, double[] features) {
        double common = thinned * pairs.common(other);
        features[COMMON_NEIGHBOURS.index()] = TableLogarithm.of(1 + SCALE * common);
        features[DISTANCE.index()] = distance(l3, common);
        features[DEGREE_SUM.index()] = degrees[source] + degrees[other];
        features[DEGREE_DIFFERENCE.index()] = Math.abs(degrees[source] - degrees[other]);
        features[TRADES.index()] = pairs.trades(other);
        features[LAPSED.index()] = pairs.lapsed(other);
        features[FORMER_PARTNERS.index()] = pairs.isFormer(other) ? 1 : 0;
        features[LOG_L3.index()] = TableLogarithm.of(LEAST + l3);
    }

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
        features[LOG_L3_ALONG_ROLES.index()] = logarithm(thinnedTwice * roles.l3(other));
        features[LOG_CHAINS.index()] = logarithm(thinned * roles.chains(other));
        features[LOG_SHARED_BUYERS.index()] = logarithm(thinned * roles.sharedBuyers(other));
        features[LOG_SHARED_SUPPLIERS.index()] = logarithm(thinned * roles.sharedSuppliers(other));
        features[LOG_L3_MEMORY.index()] = logarithm(thinnedTwice * pairs.l3Memory(other));
        sides.write(source, other, features);
    }

    /** Writes what two have in common that nothing joins, and of neither side anything. */
    static void writeUnconnected(double[] features) {
        double nothing = logarithm(0);
        features[DISTANCE.index()] = distance(0, 0);
        features[LOG_L3.index()] = nothing;
        features[LOG_L3_ALONG_ROLES.index()] = nothing;
        features[LOG_CHAINS.index()] = nothing;
        features[LOG_SHARED_BUYERS.index()] = nothing;
        features[LOG_SHARED_SUPPLIERS.index()] = nothing;
        features[LOG_L3_MEMORY.index()] = nothing;
    }

    private static double logarithm(double pathScore) {
        return TableLogarithm.of(LEAST + pathScore);
    }
}
