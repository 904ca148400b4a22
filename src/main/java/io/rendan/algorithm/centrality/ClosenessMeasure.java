package io.rendan.algorithm.centrality;

/**
 * What {@link Closeness} makes of the distances {@code d(v, u)} from a node v to the others; n
 * nodes in all.
 */
public enum ClosenessMeasure {
    /**
     * {@code Σ over u of 1 / d(v, u)}, 0 for those out of reach (Marchiori &amp; Latora 2000). In
     * steps at most n − 1.
     */
    HARMONIC,

    /**
     * {@code (r / Σ of d(v, u)) · r / (n − 1)} over the r others that v reaches, so that who
     * reaches few is not close to all (Wasserman &amp; Faust 1994); 0 where r is 0. On a connected
     * graph {@code (n − 1) / Σ d}, which is Freeman's (1979).
     */
    CLASSIC
}
