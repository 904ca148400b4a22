package io.rendan.market;

import io.rendan.network.EcosystemBuilder;

/** The market that most tests of this room start from. */
final class Bazaar {

    private Bazaar() {}

    /** Units a to h, partners x and y, and kilns, the capability k; no contract yet. */
    static EcosystemBuilder open() {
        return new EcosystemBuilder()
                .units("a", "b", "c", "d", "e", "f", "g", "h")
                .partners("x", "y")
                .capability("k", "Kilns");
    }
}
