package io.rendan.network;

import java.time.LocalDate;
import java.util.List;

/**
 * The ecosystem at a date: everything an analysis may know, as arrays. Immutable and safe for use
 * by many threads. Parties, platforms, communities, capabilities and contracts are numbered from 0
 * by ascending id, so that the same data give the same numbers.
 *
 * @param snapshot what it was taken from and when
 * @param members who there is and who belongs together
 * @param market what is offered, needed, agreed on and reported
 * @param layers who works and trades with whom
 */
public record EcosystemNetwork(Snapshot snapshot, Members members, Market market, Layers layers) {

    /**
     * What the network was taken from.
     *
     * @param dataset name, currency and version of the data
     * @param window the year it looks back on
     * @param notes what was left out
     */
    public record Snapshot(Dataset dataset, Window window, SnapshotNotes notes) {}

    /**
     * Who there is.
     *
     * @param parties micro-enterprises, partners and user segments
     * @param powers what units may decide by themselves
     * @param platforms ids and names
     * @param communities ids and names
     * @param memberships of communities
     */
    public record Members(
            Parties parties,
            Powers powers,
            Directory platforms,
            Directory communities,
            Memberships memberships) {}

    /**
     * What is traded.
     *
     * @param capabilities ids and names
     * @param offers of capabilities
     * @param needs for capabilities
     * @param contracts all known at the date
     * @param statements summed over the window
     */
    public record Market(
            Directory capabilities,
            Offers offers,
            Needs needs,
            Contracts contracts,
            Statements statements) {}

    /**
     * The network proper; nodes are parties.
     *
     * @param supply the supply layer
     * @param collaboration the collaboration layer
     * @param past the collaboration layers of the two years before, the last year first; a year of
     *     which some part is not known is missing
     */
    public record Layers(Supply supply, Collaboration collaboration, List<PastCollaboration> past) {

        public Layers {
            past = List.copyOf(past);
        }
    }

    public Dataset dataset() {
        return snapshot.dataset();
    }

    public Window window() {
        return snapshot.window();
    }

    public SnapshotNotes notes() {
        return snapshot.notes();
    }

    public Parties parties() {
        return members.parties();
    }

    public Powers powers() {
        return members.powers();
    }

    public Directory platforms() {
        return members.platforms();
    }

    public Directory communities() {
        return members.communities();
    }

    public Memberships memberships() {
        return members.memberships();
    }

    public Directory capabilities() {
        return market.capabilities();
    }

    public Offers offers() {
        return market.offers();
    }

    public Needs needs() {
        return market.needs();
    }

    public Contracts contracts() {
        return market.contracts();
    }

    public Statements statements() {
        return market.statements();
    }

    public Supply supply() {
        return layers.supply();
    }

    public Collaboration collaboration() {
        return layers.collaboration();
    }

    public List<PastCollaboration> past() {
        return layers.past();
    }

    public LocalDate asOf() {
        return window().asOf();
    }

    /** Epoch day of {@link #asOf()}. */
    public long day() {
        return window().asOf().toEpochDay();
    }

    /** Whether the snapshot looks back on another date than the one the data describe. */
    public boolean isHistorical() {
        return !window().asOf().equals(dataset().asOf());
    }

    /** Whether the contract is in force at the snapshot's date. */
    public boolean isActive(int contract) {
        return contracts().isActiveOn(contract, day());
    }

    /** Who answers for a party: id of the platform that hosts it, of the party where none does. */
    public String ownerOf(int party) {
        int platform = parties().platform(party);
        return platform < 0 ? parties().id(party) : platforms().id(platform);
    }

    /** Number of contracts in force at the snapshot's date. */
    public int activeContracts() {
        int active = 0;
        for (int contract = 0; contract < contracts().size(); contract++) {
            if (isActive(contract)) {
                active++;
            }
        }
        return active;
    }

    /** Number of micro-enterprises. */
    public int microEnterprises() {
        int units = 0;
        for (int party = 0; party < parties().size(); party++) {
            if (parties().isMicroEnterprise(party)) {
                units++;
            }
        }
        return units;
    }
}
