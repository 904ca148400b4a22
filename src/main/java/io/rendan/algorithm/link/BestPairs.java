package io.rendan.algorithm.link;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best pairs seen so far: higher score first, then the smaller nodes. */
final class BestPairs {

    private static final Comparator<ScoredPair> BEST_FIRST =
            Comparator.comparingDouble(ScoredPair::score)
                    .reversed()
                    .thenComparingInt(ScoredPair::a)
                    .thenComparingInt(ScoredPair::b);

    private final int capacity;
    private final PriorityQueue<ScoredPair> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

    BestPairs(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("k must be at least 0, is " + capacity);
        }
        this.capacity = capacity;
    }

    /** Whether the pair would be among the best. */
    boolean wouldTake(int a, int b, double score) {
        if (!(score > 0) || capacity == 0) {
            return false;
        }
        ScoredPair worst = worstFirst.peek();
        return worst == null
                || worstFirst.size() < capacity
                || score > worst.score()
                || (score == worst.score()
                        && BEST_FIRST.compare(new ScoredPair(a, b, score), worst) < 0);
    }

    /** Adds a pair that would be taken. */
    void add(int a, int b, double score) {
        worstFirst.add(new ScoredPair(a, b, score));
        if (worstFirst.size() > capacity) {
            worstFirst.remove();
        }
    }

    void addAll(BestPairs others) {
        for (ScoredPair pair : others.worstFirst) {
            if (wouldTake(pair.a(), pair.b(), pair.score())) {
                add(pair.a(), pair.b(), pair.score());
            }
        }
    }

    List<ScoredPair> sorted() {
        return worstFirst.stream().sorted(BEST_FIRST).toList();
    }
}
