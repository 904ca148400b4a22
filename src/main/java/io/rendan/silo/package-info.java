/**
 * Groups of units that keep to themselves more than chance and size explain, what that costs, and
 * which bridge is missing.
 *
 * <p>A large group has few ties across its border even where nobody avoids anybody, and a busy one
 * has many. So a group is compared with itself in rewired networks, in which every unit has as many
 * ties as it has and chooses its partners at random: only a border that is crossed far less than
 * there is a finding, and significance alone is none.
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
package io.rendan.silo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
