/**
 * Where each unit stands in the collaboration layer: how near it is to the others, how much runs
 * into it, whom it stands between, and how deep inside it is.
 *
 * <p>These are figures of units, not findings: being central is neither good nor bad, and nobody is
 * advised to become so. They rest on hours worked together as well as on contracts, so they are
 * interaction figures and withheld for units of fewer than five people, here already and not only
 * where they are shown.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm",
            "algorithm :: graph",
            "algorithm :: centrality",
            "network",
            "analysis"
        })
@NullMarked
package io.rendan.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
