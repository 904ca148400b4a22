package io.rendan.generator.planted;

import java.util.List;

/**
 * A rule that is broken on purpose, or nearly.
 *
 * @param rule id of the rule
 * @param contracts numbers of the contracts, more than one in a circle; empty for a community
 * @param community number of the community, −1 for contracts
 * @param reason why it is none, empty where it is one
 */
public record Breach(String rule, List<Integer> contracts, int community, String reason) {

    public Breach {
        contracts = List.copyOf(contracts);
    }

    static Breach of(String rule, Integer... contracts) {
        return new Breach(rule, List.of(contracts), -1, "");
    }

    static Breach ofCommunity(String rule, int community) {
        return new Breach(rule, List.of(), community, "");
    }

    /** The same as a near miss. */
    Breach butNot(String why) {
        return new Breach(rule, contracts, community, why);
    }
}
