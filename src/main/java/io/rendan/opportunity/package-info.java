/**
 * Collaborations worth an incentive: pairs of parties without a contract that the rest of the
 * network suggests should have one, and drafts of new communities for what users need, each with a
 * probability, a value a year and a split of the incentive; and which of them to fund.
 *
 * <p>Pairs are never enumerated all against all. One pass a party spreads along three-step paths,
 * shared communities and segments, and needs met by offers; only a short list a party is kept.
 * Three steps rather than common neighbours because partners in a market are complementary: two
 * buyers of the same supplier resemble each other and seldom trade.
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
            "analysis",
            "incentive",
            "prediction"
        })
@NullMarked
package io.rendan.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
