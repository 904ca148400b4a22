package io.rendan.algorithm.path;

/**
 * Numbers of paths by node that cannot overflow: a number is {@code mantissa · 2^(512 · exponent)}.
 */
final class PathCounts {

    private static final double STEP = 0x1p512;

    private final double[] mantissa;
    private final int[] exponent;

    PathCounts(int nodes) {
        this.mantissa = new double[nodes];
        this.exponent = new int[nodes];
    }

    /** One path. */
    void start(int node) {
        mantissa[node] = 1;
        exponent[node] = 0;
    }

    /** As many paths as lead to another node. */
    void copy(int from, int to) {
        mantissa[to] = mantissa[from];
        exponent[to] = exponent[from];
    }

    /** The paths that lead to another node, too. */
    void add(int from, int to) {
        int apart = exponent[from] - exponent[to];
        if (apart > 0) {
            mantissa[to] = apart > 1 ? 0 : mantissa[to] / STEP;
            exponent[to] = exponent[from];
            apart = 0;
        }
        mantissa[to] += apart == 0 ? mantissa[from] : apart == -1 ? mantissa[from] / STEP : 0;
        if (mantissa[to] > STEP) {
            mantissa[to] /= STEP;
            exponent[to]++;
        }
    }

    /** One node's number over another's, which is not smaller. */
    double ratio(int before, int node) {
        int apart = exponent[node] - exponent[before];
        return apart == 0
                ? mantissa[before] / mantissa[node]
                : apart == 1 ? mantissa[before] / mantissa[node] / STEP : 0;
    }
}
