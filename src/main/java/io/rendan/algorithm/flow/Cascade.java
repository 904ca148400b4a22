package io.rendan.algorithm.flow;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.StrongComponents;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * What is left of everyone when one node stops, and what that costs.
 *
 * <p>The stopped node's health is 0, everyone else starts at 1 and falls with their suppliers:
 * {@code h_j = min(min over essential groups of (1 − L), 1 − Σ over the other groups of spendShare
 * · L)}, never below 0, where a group's loss is {@code L = Σ_i share_i (1 − h_i)(1 −
 * replaceable_i)}. The result is the greatest fixed point, the one that synchronous rounds from
 * full health come down to (after Diem, Borsos, Reisch, Kertész & Thurner 2022, "Quantifying
 * firm-level economic systemic risk from nation-wide supply networks").
 *
 * <p>The same point is reached without rounds over everyone: only buyers of someone who fell are
 * looked at again, component after component in the order of supply, so that outside of cycles each
 * node is looked at once; in a component with cycles until no health moves by more than {@value
 * #TOLERANCE}, at most {@value #MAX_SWEEPS} sweeps. Since health only falls and the right-hand side
 * is monotone and continuous, the order does not matter to the limit.
 *
 * <p>Cost: O(links of the nodes that fall) a stopped node, times the sweeps within cycles. Memory:
 * 40 bytes a link, 60 bytes a node and thread. Nodes are stopped in parallel, each on its own, so
 * the result is the same to the last bit for any number of threads. Interruptible.
 */
public final class Cascade {

    static final double TOLERANCE = 1e-12;
    static final int MAX_SWEEPS = 10_000;
    private static final int STOPS_A_CHUNK = 16;

    private final CascadeModel model;

    /** The model by place: nodes in the order of supply, components side by side. */
    private final int[] placeOf;

    private final int[] nodeAt;
    private final int[] componentStart;
    private final int[] componentEnd;

    /** Links by supplier; those within the component stand first, up to {@link #inner}. */
    private final int[] offsets;

    private final int[] inner;
    private final int[] buyers;
    private final double[] losses;
    private final int[] groups;

    private Cascade(CascadeModel model) {
        this.model = model;
        int nodes = model.nodeCount();
        Components components = StrongComponents.compute(supply(model));
        this.nodeAt = new int[nodes];
        this.placeOf = new int[nodes];
        this.componentStart = new int[nodes];
        this.componentEnd = new int[nodes];
        int place = 0;
        for (int[] members : components.members()) {
            int end = place + members.length;
            Arrays.fill(componentStart, place, end, place);
            Arrays.fill(componentEnd, place, end, end);
            for (int node : members) {
                placeOf[node] = place;
                nodeAt[place++] = node;
            }
        }
        this.offsets = new int[nodes + 1];
        this.inner = new int[nodes];
        this.buyers = new int[model.linkCount()];
        this.losses = new double[model.linkCount()];
        this.groups = new int[model.linkCount()];
        layOut();
    }

    /**
     * Prepares a model: O(n + links).
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Cascade prepare(CascadeModel model) {
        return new Cascade(model);
    }

    private static CompressedGraph supply(CascadeModel model) {
        CompressedGraph.Builder supply = CompressedGraph.directed(model.nodeCount());
        for (int link = 0; link < model.linkCount(); link++) {
            KernelInterruptedException.checkNowAndThen(link);
            supply.edge(model.supplier(link), model.buyer(link));
        }
        return supply.build();
    }

    private void layOut() {
        for (int link = 0; link < losses.length; link++) {
            KernelInterruptedException.checkNowAndThen(link);
            offsets[placeOf[model.supplier(link)] + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        System.arraycopy(offsets, 0, inner, 0, inner.length);
        enter(true, inner);
        enter(false, inner.clone());
    }

    /** Enters the links within components, or those between. */
    private void enter(boolean within, int[] next) {
        for (int link = 0; link < losses.length; link++) {
            KernelInterruptedException.checkNowAndThen(link);
            int supplier = placeOf[model.supplier(link)];
            int buyer = placeOf[model.buyer(link)];
            if (within == (buyer < componentEnd[supplier])) {
                int slot = next[supplier]++;
                buyers[slot] = buyer;
                losses[slot] = model.loss(link);
                groups[slot] = model.essentialGroup(link);
            }
        }
    }

    /**
     * Stops every node in turn.
     *
     * @param value what each node contributes at full health
     * @throws IllegalArgumentException if there is a value too many or too few, or one is not
     *     finite
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public CascadeResult compute(double[] value, Parallel parallel) {
        int nodes = nodeAt.length;
        if (value.length != nodes) {
            throw new IllegalArgumentException(
                    "expected %s values, are %s".formatted(nodes, value.length));
        }
        for (double one : value) {
            if (!Double.isFinite(one)) {
                throw new IllegalArgumentException("value must be finite, is " + one);
            }
        }
        CascadeResult risks =
                new CascadeResult(new double[nodes], new int[nodes], new boolean[nodes]);
        Chunks stops = new Chunks(nodes, STOPS_A_CHUNK);
        parallel.forEach(
                stops.count(),
                Fall::new,
                (fall, chunk) -> {
                    for (int node = stops.from(chunk); node < stops.to(chunk); node++) {
                        risks.converged()[node] = fall.from(placeOf[node]);
                        risks.risk()[node] = fall.risk(value);
                        risks.affected()[node] = fall.affected();
                    }
                });
        return risks;
    }

    /**
     * Stops one node.
     *
     * @throws IllegalArgumentException if there is no such node
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public Aftermath stop(int node) {
        if (node < 0 || node >= nodeAt.length) {
            throw new IllegalArgumentException(
                    "node must be from 0 to %s, is %s".formatted(nodeAt.length - 1, node));
        }
        Fall fall = new Fall();
        boolean converged = fall.from(placeOf[node]);
        double[] health = new double[nodeAt.length];
        Arrays.setAll(health, v -> fall.health(placeOf[v]));
        return new Aftermath(health, converged);
    }

    /** One thread's working memory: places that a run has not touched hold the last run's rest. */
    private final class Fall {

        private final int[] touchedIn = new int[nodeAt.length];
        private final double[] health = new double[nodeAt.length];
        private final double[] worstGroup = new double[nodeAt.length];
        private final double[] spendLost = new double[nodeAt.length];
        private final int[] groupTouchedIn = new int[model.essentialGroupCount()];
        private final double[] groupLost = new double[model.essentialGroupCount()];
        private final int[] touched = new int[nodeAt.length];
        private final long[] waiting = new long[(nodeAt.length >> 6) + 1];
        private int lastWaiting;
        private int touchedCount;
        private int run;
        private int stopped;

        /** Stops the node at a place and lets the rest fall; returns whether all came to rest. */
        boolean from(int place) {
            run++;
            touchedCount = 0;
            stopped = place;
            lastWaiting = place;
            touch(place);
            health[place] = 0;
            passOn(offsets[place], inner[place], 1);
            boolean converged = settle(componentStart[place], componentEnd[place]);
            for (int next = nextWaiting(0); next >= 0; next = nextWaiting(next)) {
                converged &= settle(componentStart[next], componentEnd[next]);
            }
            return converged;
        }

        /**
         * Sweeps one component, the places from {@code start} to {@code end}, until no one waits.
         */
        private boolean settle(int start, int end) {
            int sweeps = 0;
            for (int place = nextWaiting(start); place >= 0 && place < end; sweeps++) {
                KernelInterruptedException.check();
                for (int step = 0; place >= 0 && place < end; step++) {
                    KernelInterruptedException.checkOften(step);
                    waiting[place >> 6] &= ~(1L << place);
                    reconsider(place, sweeps < MAX_SWEEPS);
                    place = nextWaiting(place);
                }
                place = nextWaiting(start);
            }
            for (int place = start; place < end; place++) {
                KernelInterruptedException.checkOften(place);
                if (health(place) < 1) {
                    passOn(inner[place], offsets[place + 1], 1 - health[place]);
                }
            }
            return sweeps <= MAX_SWEEPS;
        }

        private void reconsider(int place, boolean mayPassOn) {
            double now = Math.max(0, 1 - Math.max(worstGroup[place], spendLost[place]));
            double fell = health[place] - now;
            if (fell > TOLERANCE) {
                health[place] = now;
                if (mayPassOn) {
                    passOn(offsets[place], inner[place], fell);
                }
            }
        }

        private void passOn(int firstLink, int endLink, double fell) {
            for (int link = firstLink; link < endLink; link++) {
                int buyer = buyers[link];
                if (buyer == stopped) {
                    continue;
                }
                touch(buyer);
                int group = groups[link];
                if (group < 0) {
                    spendLost[buyer] += losses[link] * fell;
                } else {
                    double lost = losses[link] * fell;
                    lost += groupTouchedIn[group] == run ? groupLost[group] : 0;
                    groupTouchedIn[group] = run;
                    groupLost[group] = lost;
                    worstGroup[buyer] = Math.max(worstGroup[buyer], lost);
                }
                waiting[buyer >> 6] |= 1L << buyer;
                lastWaiting = Math.max(lastWaiting, buyer);
            }
        }

        private void touch(int place) {
            if (touchedIn[place] != run) {
                touchedIn[place] = run;
                touched[touchedCount++] = place;
                health[place] = 1;
                worstGroup[place] = 0;
                spendLost[place] = 0;
            }
        }

        /** The first waiting place from {@code place} on, -1 if there is none. */
        private int nextWaiting(int place) {
            int word = place >> 6;
            long bits = waiting[word] & (-1L << place);
            while (bits == 0 && word < lastWaiting >> 6) {
                bits = waiting[++word];
            }
            return bits == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(bits);
        }

        double risk(double[] value) {
            double risk = 0;
            for (int i = 1; i < touchedCount; i++) {
                risk += value[nodeAt[touched[i]]] * (1 - health[touched[i]]);
            }
            return risk;
        }

        int affected() {
            int affected = 0;
            for (int i = 1; i < touchedCount; i++) {
                affected += health[touched[i]] < 1 ? 1 : 0;
            }
            return affected;
        }

        double health(int place) {
            return touchedIn[place] == run ? health[place] : 1;
        }
    }
}
