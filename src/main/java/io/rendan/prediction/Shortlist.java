package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many items, up to a limit: a heap with the worst of those kept on top. */
public final class Shortlist<T> {

    private final int limit;
    private final Comparator<? super T> bestFirst;
    private final PriorityQueue<T> heap;

    public Shortlist(int limit, Comparator<? super T> bestFirst) {
        this.limit = limit;
        this.bestFirst = bestFirst;
        this.heap = new PriorityQueue<>(limit, bestFirst.reversed());
    }

    /** Whether fewer items than the limit are kept, so that any next one would be. */
    public boolean isOpen() {
        return heap.size() < limit;
    }

    /** The worst of those kept; there must be one. */
    public T last() {
        return heap.element();
    }

    /** Keeps the item if it is among the best so far. O(log limit). */
    public void offer(T item) {
        if (heap.size() < limit) {
            heap.add(item);
        } else if (bestFirst.compare(item, heap.element()) < 0) {
            heap.remove();
            heap.add(item);
        }
    }

    /** Returns those kept, best first, and empties the list. */
    public List<T> drain() {
        List<T> kept = new ArrayList<>(heap);
        kept.sort(bestFirst);
        heap.clear();
        return kept;
    }
}
