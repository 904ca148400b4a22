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
 * @param outsideContracts comparable contracts outside, at least three
 * @param outsideLowerQuartile of their prices
 * @param outsideMedian of their prices
 * @param outsideUpperQuartile of their prices
 * @param insideContracts contracts compared with them
 * @param insideMedian of their prices
 * @param above of these, those that cost more than the outside median
 * @param savingIfMatched money a year if these cost the outside median
 * @param savingIfOutside money a year if contracts whose best outside offer is below their yearly
 *     value took it
 */
public record PriceGap(
        int capability,
        boolean perRequest,
        int outsideContracts,
        double outsideLowerQuartile,
        double outsideMedian,
        double outsideUpperQuartile,
        int insideContracts,
        double insideMedian,
        int above,
        double savingIfMatched,
        double savingIfOutside) {}
