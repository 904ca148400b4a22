package io.rendan.prediction;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Who of a pair would rather sell and who would rather buy, and the {@linkplain Feature features}
 * that belong to one side of a pair alone: how actively its supplier has sold and its buyer has
 * bought.
 */
final class Sides {

    /** Added to a count before its logarithm is taken. */
    private static final double LEAST = 0.1;

    private static final int SELLING = Feature.SUPPLIER_CONTRACTS.index();
    private static final int BUYING = Feature.BUYER_CONTRACTS.index();

    private final double[][] selling;
    private final double[][] buying;
    private final double[] balance;

    Sides(TieSnapshot snapshot) {
        selling = columns(snapshot.activity().selling(), snapshot.thinning());
        buying = columns(snapshot.activity().buying(), snapshot.thinning());
        balance =
                IntStream.range(0, snapshot.parties().size())
                        .mapToDouble(party -> selling[3][party] - buying[3][party])
                        .toArray();
    }

    private static double[][] columns(Activity.Role role, double share) {
        int parties = role.partners().length;
        return new double[][] {
            column(parties, party -> Math.log(LEAST + role.contracts()[party])),
            column(parties, party -> Math.log(LEAST + role.newPartners()[party])),
            column(parties, party -> Math.log(LEAST + role.idleYears()[party])),
            column(parties, party -> Math.log(LEAST + share * role.partners()[party])),
            column(parties, party -> role.partners()[party] > 0 ? 1 : 0)
        };
    }

    private static double[] column(int parties, IntToDoubleFunction value) {
        return IntStream.range(0, parties).mapToDouble(value).toArray();
    }

    /**
     * Whether the first of two would rather be the supplier: the one that has sold to more partners
     * for each that it bought from; where both have done alike, the larger index.
     */
    boolean sells(int party, int other) {
        return balance[party] == balance[other] ? party > other : balance[party] > balance[other];
    }

    /** Writes the features of both sides. */
    void write(int party, int other, double[] features) {
        boolean sells = sells(party, other);
        write(selling, sells ? party : other, SELLING, features);
        write(buying, sells ? other : party, BUYING, features);
    }

    private static void write(double[][] columns, int party, int first, double[] features) {
        for (int column = 0; column < columns.length; column++) {
            features[first + column] = columns[column][party];
        }
    }

    /** What each party adds to the log odds as supplier. */
    double[] oddsOfSuppliers(FormationModel model) {
        return odds(selling, SELLING, model);
    }

    /** What each party adds to the log odds as buyer. */
    double[] oddsOfBuyers(FormationModel model) {
        return odds(buying, BUYING, model);
    }

    private static double[] odds(double[][] columns, int first, FormationModel model) {
        double[] odds = new double[columns[0].length];
        Arrays.setAll(
                odds,
                party ->
                        IntStream.range(0, columns.length)
                                .mapToDouble(
                                        column ->
                                                model.weight(first + column)
                                                        * columns[column][party])
                                .sum());
        return odds;
    }
}
