package io.rendan.run;

import java.util.ArrayList;
import java.util.List;

/** Rows cut into pieces that a statement takes at once. */
final class Batches {

    private static final int SIZE = 2_000;

    private Batches() {}

    static <T> List<List<T>> of(List<T> rows) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += SIZE) {
            batches.add(rows.subList(from, Math.min(rows.size(), from + SIZE)));
        }
        return batches;
    }
}
