package io.rendan.market;

import io.rendan.network.EcosystemNetwork;

import java.util.Optional;

/** Which rules the data allow to judge: what they never say is held against nobody. */
record Judgeable(EcosystemNetwork network, MarketParameters parameters, FieldCoverage coverage) {

    /** Why a rule is not judged; empty where it is. */
    Optional<String> whyNot(MarketRule rule) {
        return rule.money() && !network.dataset().hasMoney()
                ? Optional.of("the dataset has no money (currency XXX)")
                : coverage.whyNot(rule, parameters.leastCoverage());
    }
}
