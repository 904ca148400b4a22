package io.rendan.silo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a group goes without.
 *
 * @param missingBridges worst first; empty where nothing is known of whom it should meet
 * @param valueAtStake budgets a year of its unmet needs; empty where not known
 */
public record MissedExchange(
        Optional<List<MissingBridge>> missingBridges, OptionalDouble valueAtStake) {}
