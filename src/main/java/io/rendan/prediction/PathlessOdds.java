package io.rendan.prediction;

/**
 * Log odds of pairs that nothing joins: they depend on the two sides alone, so that every pair of
 * an ecosystem can be scored in constant time. Immutable.
 */
public final class PathlessOdds {

    private final FormationModel model;
    private final Sides sides;
    private final double[] suppliers;
    private final double[] buyers;
    private final double[] degrees;
    private final double base;
    private final double ofSum;
    private final double ofDifference;
    private final double ofFormer;

    public PathlessOdds(TieSnapshot snapshot, FormationModel model) {
        this.model = model;
        sides = new Sides(snapshot);
        suppliers = sides.oddsOfSuppliers(model);
        buyers = sides.oddsOfBuyers(model);
        degrees = snapshot.logDegrees();
        double[] features = new double[Feature.COUNT];
        PairFeatures.writeUnconnected(features);
        base = model.uncalibrated(features);
        ofSum = model.weight(Feature.DEGREE_SUM.index());
        ofDifference = model.weight(Feature.DEGREE_DIFFERENCE.index());
        ofFormer = model.weight(Feature.FORMER_PARTNERS.index());
    }

    /** Calibrated log odds of two that nothing joins. */
    public double of(int party, int other, boolean former) {
        boolean sells = sides.sells(party, other);
        double ofSides =
                sells ? suppliers[party] + buyers[other] : suppliers[other] + buyers[party];
        double sum =
                base
                        + ofSides
                        + ofSum * (degrees[party] + degrees[other])
                        + ofDifference * Math.abs(degrees[party] - degrees[other])
                        + (former ? ofFormer : 0);
        return model.calibration().of(sum);
    }
}
