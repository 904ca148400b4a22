package io.rendan.algorithm.component;

/**
 * A division of a graph's nodes into components.
 *
 * @param componentOf each node's component, from 0 to {@code count - 1}
 * @param count number of components
 */
public record Components(int[] componentOf, int count) {

    /** Number of nodes by component. */
    public int[] sizes() {
        int[] sizes = new int[count];
        for (int component : componentOf) {
            sizes[component]++;
        }
        return sizes;
    }

    /** The component with the most nodes, the first of equals; -1 if there is none. */
    public int largest() {
        int[] sizes = sizes();
        int largest = count - 1;
        for (int component = count - 1; component >= 0; component--) {
            largest = sizes[component] >= sizes[largest] ? component : largest;
        }
        return largest;
    }

    /** For each component, its nodes in ascending order. */
    public int[][] members() {
        int[] sizes = sizes();
        int[][] members = new int[count][];
        for (int component = 0; component < count; component++) {
            members[component] = new int[sizes[component]];
        }
        for (int node = componentOf.length - 1; node >= 0; node--) {
            int component = componentOf[node];
            members[component][--sizes[component]] = node;
        }
        return members;
    }
}
