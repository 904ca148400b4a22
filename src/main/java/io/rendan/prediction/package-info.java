/**
 * Which pairs of parties will sign a contract: candidates and their features from the past alone, a
 * calibrated model, and the backtest that says how well it would have done.
 *
 * <p>One pass a party spreads along three-step paths, shared communities and segments; pairs that
 * nothing joins differ by their two sides alone, so that each costs a sum. Three steps rather than
 * common neighbours because partners in a market are complementary: two buyers of the same supplier
 * resemble each other and seldom trade.
 */
@ApplicationModule(
        allowedDependencies = {
            "network",
            "algorithm",
            "algorithm :: graph",
            "algorithm :: path",
            "algorithm :: centrality",
            "algorithm :: community",
            "algorithm :: component",
            "algorithm :: flow",
            "algorithm :: link"
        })
@NullMarked
package io.rendan.prediction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
