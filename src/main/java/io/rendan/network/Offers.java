package io.rendan.network;

/**
 * What parties offer, one row an offer.
 *
 * @param table party and capability of each offer
 * @param unitPrices price of one request, NaN if not known
 * @param monthlyCapacities requests a month, NaN if not known
 * @param serviceTimeCvs coefficient of variation of the service time, NaN if not known
 */
public record Offers(
        PartyCapabilityTable table,
        double[] unitPrices,
        double[] monthlyCapacities,
        double[] serviceTimeCvs)
        implements PartyCapabilityTable.Rows {

    /** Price of one request, NaN if not known. */
    public double unitPrice(int offer) {
        return unitPrices[offer];
    }

    /** Requests a month, NaN if not known. */
    public double monthlyCapacity(int offer) {
        return monthlyCapacities[offer];
    }

    /** Coefficient of variation of the service time, NaN if not known. */
    public double serviceTimeCv(int offer) {
        return serviceTimeCvs[offer];
    }
}
