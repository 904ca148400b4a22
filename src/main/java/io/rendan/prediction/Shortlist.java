package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best few of many: a heap with the worst of the kept on top. */
public final class Shortlist<T> {

    private final int limit;
    private final Comparator<? super T> bestFirst;
    private final PriorityQueue<T> heap;

    public Shortlist(int limit, Comparator<? super T> bestFirst) {
        this.limit = limit;
        this.bestFirst = bestFirst;
        this.heap = new PriorityQueue<>(limit, bestFirst.reversed());
    }

    /** Whether the next item is kept whatever it is. */
    public boolean isOpen() {
        return heap.size() < limit;
    }

    /** The worst of those kept; only where the list is not open. */
    public T last() {
        return heap.element();
    }

    public void offer(T item) {
        if (heap.size() < limit) {
            heap.add(item);
        } else if (bestFirst.compare(item, heap.element()) < 0) {
            heap.remove();
            heap.add(item);
        }
    }

    /** What was kept, best first; the list is then empty again. */
    public List<T> drain() {
        List<T> kept = new ArrayList<>(heap);
        kept.sort(bestFirst);
        heap.clear();
        return kept;
    }
}
