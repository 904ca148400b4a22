package io.rendan.silo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p-values for the number of questions asked: declaring everything with a q-value of at
 * most 0.05 a discovery makes one in twenty of them false on average (Benjamini &amp; Hochberg
 * 1995).
 */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The q-values of these p-values; NaN stands for a question not asked and stays NaN. */
    static double[] qValues(double[] pValues) {
        return qValues(pValues, 0);
    }

    /**
     * The q-values of these p-values, NaN likewise.
     *
     * @param unanswered further questions that were asked, all without a discovery
     */
    static double[] qValues(double[] pValues, int unanswered) {
        int[] ascending =
                IntStream.range(0, pValues.length)
                        .filter(i -> !Double.isNaN(pValues[i]))
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> pValues[i]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        double[] qValues = new double[pValues.length];
        Arrays.fill(qValues, Double.NaN);
        double smallest = 1;
        for (int rank = ascending.length; rank > 0; rank--) {
            int i = ascending[rank - 1];
            smallest = Math.min(smallest, pValues[i] * (ascending.length + unanswered) / rank);
            qValues[i] = smallest;
        }
        return qValues;
    }
}
