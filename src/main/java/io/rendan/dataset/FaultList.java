package io.rendan.dataset;

import java.util.ArrayList;
import java.util.List;

/** Faults in the order they were met: counts all, keeps the first 1,000. */
public final class FaultList {

    static final int KEPT = 1_000;

    private final List<DatasetFault> first = new ArrayList<>();
    private long count;

    public void add(DatasetFault fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(fault);
        }
    }

    public List<DatasetFault> first() {
        return List.copyOf(first);
    }

    public long count() {
        return count;
    }
}
