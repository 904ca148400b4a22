package io.rendan.algorithm;

import java.util.function.IntToDoubleFunction;

/**
 * A range of indices cut into pieces whose borders depend on the range alone, never on the number
 * of threads: what is summed piece by piece, in order, is the same to the last bit on any machine.
 *
 * @param size number of indices, at least 0
 * @param length indices a chunk, at least 1; the last chunk may be shorter
 */
public record Chunks(int size, int length) {

    public Chunks {
        if (size < 0 || length < 1) {
            throw new IllegalArgumentException(
                    "size must be at least 0 and length at least 1, are %s and %s"
                            .formatted(size, length));
        }
    }

    /** Cuts a range into at most {@code count} chunks of equal length. */
    public static Chunks atMost(int count, int size) {
        return new Chunks(size, Math.max(1, Math.ceilDiv(size, count)));
    }

    /** Number of chunks. */
    public int count() {
        return Math.ceilDiv(size, length);
    }

    /** First index of a chunk. */
    public int from(int chunk) {
        return chunk * length;
    }

    /** First index after a chunk. */
    public int to(int chunk) {
        return (int) Math.min(size, (chunk + 1L) * length);
    }

    /** Adds one number a chunk, in the order of the chunks, computing them in parallel. */
    public double sum(Parallel parallel, IntToDoubleFunction ofChunk) {
        double[] partial = new double[count()];
        parallel.forEach(partial.length, chunk -> partial[chunk] = ofChunk.applyAsDouble(chunk));
        double sum = 0;
        for (double part : partial) {
            sum += part;
        }
        return sum;
    }
}
