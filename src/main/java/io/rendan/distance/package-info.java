/**
 * Zero distance: how much of each party's income comes from users, and how far their money has
 * travelled when it arrives.
 *
 * <p>Everything here follows money that was paid in the window, so a unit with a contract on which
 * nothing was paid is as far from users as one without. Money that circles among units without any
 * of it coming from users backs nothing: such units are orphans however busy they are.
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
package io.rendan.distance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
