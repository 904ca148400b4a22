package io.rendan.market;

/**
 * What a capability costs inside the market against outside.
 *
 * <p>Outside are EXTERNAL contracts supplied by a partner that ran in the window; inside MARKET,
 * EMC and VAM contracts in force. A price is what was paid a request in the window where requests
 * are known, else the yearly value; only like is compared with like. Quartiles interpolate between
 * neighbouring values.
 *
 * @param capability index
 * @param perRequest whether prices are a request's, else a year's
 * @param outside comparable contracts outside, at least three
 * @param inside contracts compared with them
 * @param above of those inside, those that cost more than the outside median
 * @param savingIfMatched money a year if these cost the outside median
 * @param savingIfOutside money a year if contracts whose best outside offer is below their yearly
 *     value took it
 */
public record PriceGap(
        int capability,
        boolean perRequest,
        Prices outside,
        Prices inside,
        int above,
        double savingIfMatched,
        double savingIfOutside) {

    /**
     * What contracts cost.
     *
     * @param contracts how many
     * @param lowerQuartile of their prices
     * @param median of their prices
     * @param upperQuartile of their prices
     */
    public record Prices(int contracts, double lowerQuartile, double median, double upperQuartile) {

        /** Quartiles of prices in ascending order; NaN where there are none. */
        static Prices of(double[] ascending) {
            return new Prices(
                    ascending.length,
                    PriceComparison.quantile(ascending, 0.25),
                    PriceComparison.quantile(ascending, 0.5),
                    PriceComparison.quantile(ascending, 0.75));
        }
    }
}
