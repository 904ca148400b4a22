package io.rendan.bottleneck.load;

import io.rendan.network.Window;

/**
 * Whether stated capacities are capacities at all. Where most of a dataset's are exactly what was
 * served in the busiest month, they were made from the requests. Methods, section 3.
 */
public final class StatedCapacities {

    /** Fewer services with both capacity and requests show nothing. */
    public static final int FEWEST = 10;

    private static final double SAME = 1e-9;

    private StatedCapacities() {}

    /**
     * Whether at least half of the services that have requests state exactly the busiest month's.
     *
     * @param capacities one entry a service, NaN where none is stated
     * @param monthlyRequests twelve entries a service, NaN where none are known
     */
    public static boolean arePeaks(double[] capacities, double[] monthlyRequests) {
        int judged = 0;
        int alike = 0;
        for (int service = 0; service < capacities.length; service++) {
            double peak = peak(monthlyRequests, service);
            if (peak > 0 && !Double.isNaN(capacities[service])) {
                judged++;
                alike += Math.abs(capacities[service] - peak) <= SAME * peak ? 1 : 0;
            }
        }
        return judged >= FEWEST && 2 * alike >= judged;
    }

    /** The busiest month, 0 where no requests are known. */
    private static double peak(double[] monthlyRequests, int service) {
        double peak = 0;
        for (int month = 0; month < Window.MONTHS; month++) {
            double requests = monthlyRequests[service * Window.MONTHS + month];
            peak = requests > peak ? requests : peak;
        }
        return peak;
    }
}
