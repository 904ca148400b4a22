package io.rendan.ingest;

import java.util.ArrayList;
import java.util.List;

/** Faults in the order they were met: counts all, keeps the first 1,000. */
final class FaultList {

    static final int KEPT = 1_000;

    private final List<Fault> first = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(fault);
        }
    }

    List<Fault> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
