package io.rendan.prediction;

import java.util.Arrays;
import java.util.List;

/**
 * What a {@link FormationModel} knows of a pair of parties, in the order of its weights. Sums over
 * two parties make a figure symmetric: a pair has no direction yet. Logarithms are natural ones;
 * {@code logLeast(x)} is short for ln(0.01 + x).
 */
public enum Feature {

    /** ln(1 + 10 × L3), L3 the three-step score of a {@link PairScan}. */
    L3("l3"),

    /** Σ over shared communities of 1/ln(1 + members). */
    COMMUNITIES("communities"),

    /** Σ over shared user segments of 1/ln(1 + units that sell to it). */
    SEGMENTS("segments"),

    /** ln(1 + 10 × resource allocation index over common neighbours). */
    COMMON_NEIGHBOURS("commonNeighbours"),

    /** Steps in the contract graph beyond two: 0, 1, or 2 for more than one. */
    DISTANCE("distance"),

    /** Sum of the two ln(1 + degree). */
    DEGREE_SUM("degreeSum"),

    /** Difference of the two ln(1 + degree), at least 0. */
    DEGREE_DIFFERENCE("degreeDifference"),

    /** Σ over capabilities that one has bought and the other has sold, of 1/ln(1 + sellers). */
    TRADES("trades"),

    /** The same over capabilities that the one buys no longer. */
    LAPSED("lapsed"),

    /** 1 where the two had a contract with each other before, else 0. */
    FORMER_PARTNERS("formerPartners"),

    /** Sum of the two ln(1 + contracts formed in the last year). */
    RECENT_CONTRACTS("recentContracts"),

    /** Sum of the two ln(1 + months since the last contract formed). */
    IDLE_MONTHS("idleMonths"),

    /** logLeast(L3); negative samples are drawn by it, so the model corrects for it. */
    LOG_L3("logL3"),

    /** logLeast(L3 along the roles of supplier and buyer), see {@link RoleScan}. */
    LOG_L3_ALONG_ROLES("logL3AlongRoles"),

    /** logLeast(paths over a party that buys from one and sells to the other). */
    LOG_CHAINS("logChains"),

    /** logLeast(paths over a party that buys from both). */
    LOG_SHARED_BUYERS("logSharedBuyers"),

    /** logLeast(paths over a party that sells to both). */
    LOG_SHARED_SUPPLIERS("logSharedSuppliers");

    /** Number of features. */
    public static final int COUNT = values().length;

    private final String key;

    Feature(String key) {
        this.key = key;
    }

    /** Name in figures and JSON. */
    public String key() {
        return key;
    }

    /** Index of this feature among the values of a pair and the weights of a model. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the weights
    public int index() {
        return ordinal();
    }

    /** This feature's value, of the values of a pair. */
    public double of(double[] pair) {
        return pair[index()];
    }

    /** Names in figures and JSON, in order. */
    static List<String> keys() {
        return Arrays.stream(values()).map(Feature::key).toList();
    }
}
