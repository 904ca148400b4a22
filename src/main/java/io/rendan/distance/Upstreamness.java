package io.rendan.distance;

import io.rendan.network.UserBackedIncome;

import java.util.Arrays;

/**
 * How many contracts user money has passed through when it reaches a party, on average over that
 * money: {@code U_i = u_i/b_i + Σ_j A_ij (b_j/b_i)(U_j + 1)} (Antràs & Chor 2012, "Measuring the
 * Upstreamness of Production and Trade Flows").
 *
 * <p>Multiplied by b_i, and since {@code b = u + A b}, this reads {@code V = b + A V} with {@code V
 * = b U}: the system that user-backed income solves, with b in place of user revenue.
 */
final class Upstreamness {

    private Upstreamness() {}

    /** One entry a party, at least 1; NaN where no user money arrives. */
    static double[] of(UserBackedIncome income) {
        double[] b = income.income();
        double[] contractsTravelled = income.trace(b).x();
        double[] upstreamness = new double[b.length];
        Arrays.setAll(
                upstreamness,
                party -> b[party] > 0 ? contractsTravelled[party] / b[party] : Double.NaN);
        return upstreamness;
    }
}
