/**
 * Bottleneck service units: whom the ecosystem waits for, and whom it cannot do without.
 *
 * <p>A unit is looked at from three sides: its queue (utilisation and Kingman's wait), those who
 * depend on it (captive buyers, a cascade of losses, dominators of the money's way from the user)
 * and who could step in (substitutes with spare capacity). Popularity alone makes nobody a
 * bottleneck: an idle or replaceable unit is not reported, however central it is.
 *
 * <p>Two clocks run here. Who buys from whom, and who has no other supplier, is judged by the
 * contracts in force at the snapshot's date; money follows what was paid in the window.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "algorithm :: graph",
            "algorithm :: path",
            "algorithm :: centrality",
            "algorithm :: community",
            "algorithm :: component",
            "algorithm :: flow",
            "algorithm :: link",
            "network",
            "analysis"
        })
@NullMarked
package io.rendan.bottleneck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
