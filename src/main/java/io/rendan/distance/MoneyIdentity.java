package io.rendan.distance;

/**
 * The check on every tracing of money: what users pay ends up, in full, as somebody's value added.
 * Methods, section 1.
 *
 * @param userRevenue what users paid in the window
 * @param userValue the sum of {@code userValue} over all parties
 * @param tolerance largest relative error that passes
 */
public record MoneyIdentity(double userRevenue, double userValue, double tolerance) {

    /** |userValue − userRevenue| / userRevenue; 0 where users paid nothing and nothing arrived. */
    public double relativeError() {
        double error = Math.abs(userValue - userRevenue);
        return error == 0 ? 0 : error / userRevenue;
    }

    /** Whether the two sums agree. */
    public boolean holds() {
        return relativeError() <= tolerance;
    }
}
