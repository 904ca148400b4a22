package io.rendan.algorithm.jgrapht;

import io.rendan.algorithm.path.Cycles;
import io.rendan.algorithm.path.CyclesParameters;

import org.jgrapht.alg.cycle.DirectedSimpleCycles;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Short {@link Cycles} as JGraphT hands them on: those of at most so many vertices. */
public final class JGraphTCycles implements DirectedSimpleCycles<Integer, Integer> {

    private final JGraphTView view;
    private final int maxLength;
    private final int limit;

    /**
     * Cycles of this graph.
     *
     * @param maxLength vertices of a cycle at most
     * @param limit cycles at most
     */
    public JGraphTCycles(JGraphTView view, int maxLength, int limit) {
        this.view = view;
        this.maxLength = maxLength;
        this.limit = limit;
    }

    @Override
    public void findSimpleCycles(Consumer<List<Integer>> consumer) {
        for (int[] cycle :
                Cycles.compute(view.graph(), new CyclesParameters(maxLength, limit)).nodes()) {
            consumer.accept(Arrays.stream(cycle).boxed().toList());
        }
    }
}
