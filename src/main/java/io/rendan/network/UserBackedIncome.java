package io.rendan.network;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.SparseSolver;

/**
 * How much of each party's income can be traced to users. Methods, section 1; the algebra is
 * Leontief's, read along the money (Bartolucci et al. 2020).
 *
 * <p>A buyer passes on to supplier i the share {@code A_ij = S_ij / X_j} of what it earns, with
 * {@code X_j = max(income, outlay)}; a column that passes on more than 0.999 is scaled down to
 * that, so that money that only circles dies out. Then {@code b = u + A b}. Cost: rounds times
 * payments, where rounds grow with the length of supply chains and are at most some 23,000 where
 * money circles for ever. All arrays have one entry a party and must not be written to.
 *
 * @param income b, a year, part of {@link Supply#income()} that comes from users at first or later
 *     hand
 * @param userValue {@code b_i (1 − Σ_k A_ki)}: user money that stays as the party's value added;
 *     over all parties it sums to user revenue
 * @param userBackedShare b over income, NaN where there is no income or no user revenue at all
 * @param coefficients A after the cap, parallel to the arcs of {@link Supply#payments()}
 * @param iterations rounds it took
 * @param converged whether the residual is within 1e-10 of user revenue
 */
public record UserBackedIncome(
        double[] income,
        double[] userValue,
        double[] userBackedShare,
        double[] coefficients,
        int iterations,
        boolean converged) {

    /** Largest share of its turnover that a party may pass on. */
    public static final double LARGEST_COLUMN_SUM = 0.999;

    private static final double RELATIVE_TOLERANCE = 1e-10;
    private static final int MAX_ITERATIONS = 50_000;

    /** Traces the money of a supply layer; same result for any number of threads. */
    public static UserBackedIncome of(Supply supply, Parallel parallel) {
        double[] passedOn = passedOn(supply);
        double[] coefficients = coefficients(supply, passedOn);
        double userRevenue = supply.totalUserRevenue();
        var limits = new SparseSolver.Limits(RELATIVE_TOLERANCE * userRevenue, MAX_ITERATIONS);
        SparseSolver.Solution solution =
                SparseSolver.solve(
                        supply.payments(), coefficients, supply.userRevenue(), limits, parallel);
        double[] userValue = new double[passedOn.length];
        double[] share = new double[passedOn.length];
        for (int party = 0; party < passedOn.length; party++) {
            double income = supply.income()[party];
            userValue[party] = solution.x()[party] * (1 - passedOn[party]);
            share[party] =
                    income > 0 && userRevenue > 0 ? solution.x()[party] / income : Double.NaN;
        }
        return new UserBackedIncome(
                solution.x(),
                userValue,
                share,
                coefficients,
                solution.iterations(),
                solution.converged());
    }

    /** Column sums of A after the cap: what each party passes on of its turnover. */
    private static double[] passedOn(Supply supply) {
        double[] passedOn = new double[supply.outlay().length];
        for (int party = 0; party < passedOn.length; party++) {
            double outlay = supply.outlay()[party];
            passedOn[party] =
                    outlay == 0 ? 0 : Math.min(LARGEST_COLUMN_SUM, outlay / supply.turnover(party));
        }
        return passedOn;
    }

    private static double[] coefficients(Supply supply, double[] passedOn) {
        CompressedGraph payments = supply.payments();
        double[] coefficients = new double[payments.arcCount()];
        for (int arc = 0; arc < coefficients.length; arc++) {
            int buyer = payments.targets()[arc];
            coefficients[arc] = payments.weights()[arc] / supply.outlay()[buyer] * passedOn[buyer];
        }
        return coefficients;
    }
}
