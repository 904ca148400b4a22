package io.rendan.finding;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Which opportunities are asked for; empty means whichever.
 *
 * @param form PAIR or COMMUNITY
 * @param party id of one that would take part, or of the user segment
 * @param capability id of one that is needed and offered
 * @param owner id of who should act
 * @param bridgesSilos whether it would open a silo
 * @param minValue least value at stake; those of unknown value do not pass
 * @param statuses one or several
 */
public record OpportunityFilter(
        Optional<String> form,
        Optional<String> party,
        Optional<String> capability,
        Optional<String> owner,
        Optional<Boolean> bridgesSilos,
        OptionalDouble minValue,
        Set<FindingStatus> statuses) {

    public OpportunityFilter {
        statuses = Set.copyOf(statuses);
    }
}
