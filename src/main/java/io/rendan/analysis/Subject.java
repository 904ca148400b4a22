package io.rendan.analysis;

import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

/**
 * Whom or what a finding concerns.
 *
 * @param id of the thing
 * @param name for people
 * @param label of its node in the graph: MicroEnterprise, Partner, UserSegment, Platform,
 *     Community, Contract, or Group for a detected group, which has no node of its own
 * @param role in the finding, such as {@code silo}, {@code bottleneck} or {@code partner}
 */
public record Subject(String id, String name, String label, String role) {

    /** A party in a role. */
    public static Subject ofParty(EcosystemNetwork network, int party, String role) {
        Parties parties = network.parties();
        return new Subject(parties.id(party), parties.name(party), parties.label(party), role);
    }
}
