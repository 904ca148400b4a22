package io.rendan.network;

import io.rendan.algorithm.flow.SparseSolver;
import io.rendan.algorithm.flow.SparseSolverParameters;
import io.rendan.algorithm.flow.SparseSolverResult;
import io.rendan.algorithm.graph.CompressedGraph;

/**
 * How much of each party's income can be traced to users. Methods, section 1; the algebra is
 * Leontief's, read along the money (Bartolucci et al. 2020).
 *
 * <p>A buyer passes on to supplier i the share {@code A_ij = S_ij / X_j} of what it earns, with
 * {@code X_j = max(income, outlay)}; a column that passes on more than 0.999 is scaled down to
 * that, so that money that only circles dies out. Then {@code b = u + A b}. Cost: one pass over the
 * payments where money does not circle; where it does, see {@link SparseSolver}. All arrays have
 * one entry a party and must not be written to.
 *
 * @param income b, a year, part of {@link Supply#income()} that comes from users at first or later
 *     hand
 * @param userValue {@code b_i (1 − Σ_k A_ki)}: user money that stays as the party's value added;
 *     over all parties it sums to user revenue
 * @param userBackedShare b over income, at most 1; NaN where there is no income or no user revenue
 *     at all
 * @param passedOn column sums of A after the cap: what each party passes on of its turnover
 * @param tracing the system, for tracing other money along the same payments
 * @param sweeps it took where money circles, 1 where it does not
 * @param converged whether the residual is within 1e-10 of user revenue
 */
public record UserBackedIncome(
        double[] income,
        double[] userValue,
        double[] userBackedShare,
        double[] passedOn,
        SparseSolver tracing,
        int sweeps,
        boolean converged) {

    /** Largest share of its turnover that a party may pass on. */
    public static final double LARGEST_COLUMN_SUM = 0.999;

    private static final double RELATIVE_TOLERANCE = 1e-10;
    private static final SparseSolverParameters LIMITS =
            new SparseSolverParameters(1e-12, 100_000_000);

    /** Traces the money of a supply layer. */
    public static UserBackedIncome of(Supply supply) {
        double[] passedOn = passedOn(supply);
        var tracing = SparseSolver.prepare(supply.payments(), coefficients(supply, passedOn));
        double userRevenue = supply.totalUserRevenue();
        SparseSolverResult solution = tracing.compute(supply.userRevenue(), LIMITS);
        double[] b = solution.x();
        double[] userValue = new double[b.length];
        double[] share = new double[b.length];
        for (int party = 0; party < b.length; party++) {
            double income = supply.income()[party];
            b[party] = Math.min(b[party], income); // more is rounding
            userValue[party] = b[party] * (1 - passedOn[party]);
            share[party] = income > 0 && userRevenue > 0 ? b[party] / income : Double.NaN;
        }
        return new UserBackedIncome(
                b,
                userValue,
                share,
                passedOn,
                tracing,
                solution.sweeps(),
                solution.residual() <= RELATIVE_TOLERANCE * userRevenue);
    }

    /**
     * Follows other money along the same payments: {@code x = money + A x}.
     *
     * @param money what each party gets at first hand, at least 0
     */
    public SparseSolverResult trace(double[] money) {
        return tracing.compute(money, LIMITS);
    }

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
