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

    /** logLeast(L3); negative samples are drawn by it, so the model corrects for it. */
    LOG_L3("logL3"),

    /** logLeast(L3 along the roles of supplier and buyer), see {@link RoleScan}. */
    LOG_L3_ALONG_ROLES("logL3AlongRoles"),

    /** logLeast(paths over a party that buys from one and sells to the other). */
    LOG_CHAINS("logChains"),

    /** logLeast(paths over a party that buys from both). */
    LOG_SHARED_BUYERS("logSharedBuyers"),

    /** logLeast(paths over a party that sells to both). */
    LOG_SHARED_SUPPLIERS("logSharedSuppliers"),

    /** logLeast(L3 over all contracts that there ever were). */
    LOG_L3_MEMORY("logL3Memory"),

    /** Of who would rather sell: ln(0.1 + Σ over its sales of exp(−age in years)). */
    SUPPLIER_CONTRACTS("supplierContracts"),

    /** The same over the first contract with each buyer alone. */
    SUPPLIER_NEW_PARTNERS("supplierNewPartners"),

    /** ln(0.1 + years since it last signed one as supplier). */
    SUPPLIER_IDLE("supplierIdle"),

    /** ln(0.1 + buyers that it ever had). */
    SUPPLIER_PARTNERS("supplierPartners"),

    /** 1 where it ever had one, else 0. */
    SUPPLIES("supplies"),

    /** Of who would rather buy: ln(0.1 + Σ over its purchases of exp(−age in years)). */
    BUYER_CONTRACTS("buyerContracts"),

    /** The same over the first contract with each supplier alone. */
    BUYER_NEW_PARTNERS("buyerNewPartners"),

    /** ln(0.1 + years since it last signed one as buyer). */
    BUYER_IDLE("buyerIdle"),

    /** ln(0.1 + suppliers that it ever had). */
    BUYER_PARTNERS("buyerPartners"),

    /** 1 where it ever had one, else 0. */
    BUYS("buys");

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
