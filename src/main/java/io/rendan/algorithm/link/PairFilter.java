package io.rendan.algorithm.link;

/** Which pairs are of interest. Must give the same answer from any thread. */
@FunctionalInterface
public interface PairFilter {

    /** Every pair. */
    PairFilter ALL = (a, b) -> true;

    /** Whether the pair, {@code a < b}, may be reported. */
    boolean accepts(int a, int b);
}
