package io.rendan.bottleneck.load;

/**
 * A unit's work on one capability as a queue with one pooled server. Methods, section 3.
 *
 * @param requests arriving a month, NaN if not known
 * @param capacity requests it can serve a month, NaN if not known
 * @param arrivalVariability squared coefficient of variation of the time between requests, c_a²
 * @param serviceTimeCv coefficient of variation of the service time, c_s, NaN if not known
 */
public record Queue(
        double requests, double capacity, double arrivalVariability, double serviceTimeCv) {

    /** Days a month, the unit of capacity, is taken to have. */
    static final double DAYS_A_MONTH = 30;

    /** Share of the capacity in use: infinite if work arrives at none, NaN if not known. */
    public double utilisation() {
        return capacity == 0 && requests == 0 ? Double.NaN : requests / capacity;
    }

    /** Whether more arrives than can be served, so that the wait grows without bound. */
    public boolean isOverloaded() {
        return utilisation() >= 1;
    }

    /** Requests by which the backlog grows each month, 0 unless overloaded. */
    public double backlogPerMonth() {
        return isOverloaded() ? requests - capacity : 0;
    }

    /**
     * Mean days a request waits before its service begins: ρ/(1−ρ) · (c_a² + c_s²)/2 · τ with τ =
     * 30 / capacity (Kingman 1961, heavy-traffic form; exact for M/M/1). NaN if overloaded or not
     * known.
     */
    public double expectedWaitDays() {
        double load = utilisation();
        if (!(load < 1)) {
            return Double.NaN;
        }
        double variability = (arrivalVariability + serviceTimeCv * serviceTimeCv) / 2;
        return load / (1 - load) * variability * DAYS_A_MONTH / capacity;
    }

    /** The same work with more or fewer hands. */
    public Queue withCapacity(double newCapacity) {
        return new Queue(requests, newCapacity, arrivalVariability, serviceTimeCv);
    }

    /** The same hands with more or less work. */
    public Queue withRequests(double newRequests) {
        return new Queue(newRequests, capacity, arrivalVariability, serviceTimeCv);
    }
}
