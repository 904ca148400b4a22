/**
 * The ecosystem as a map: platforms, communities or parties as nodes, what they pay each other and
 * the hours they spend together as links, from far away to the neighbourhood of one unit. Drawn
 * from the network that the current run saw, or from that of another date.
 */
@ApplicationModule(
        allowedDependencies = {
            "algorithm :: graph",
            "analysis",
            "network",
            "finding",
            "run",
            "web"
        })
@NullMarked
package io.rendan.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
