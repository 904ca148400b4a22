package io.rendan.network;

import java.time.LocalDate;
import java.util.List;

/**
 * The ecosystem at a date: everything an analysis may know, as arrays. Immutable and safe for use
 * by many threads. Parties, platforms, communities, capabilities and contracts are numbered from 0
 * by ascending id, so that the same data give the same numbers.
 *
 * @param dataset what it was taken from
 * @param window the year it looks back on
 * @param parties micro-enterprises, partners and user segments
 * @param powers what units may decide by themselves
 * @param platforms ids and names
 * @param communities ids and names
 * @param capabilities ids and names
 * @param contracts all known at the date
 * @param memberships of communities
 * @param offers of capabilities
 * @param needs for capabilities
 * @param statements summed over the window
 * @param supply the supply layer
 * @param collaboration the collaboration layer
 * @param past the collaboration layers of the two years before, the last year first; a year of
 *     which some part is not known is missing
 * @param notes what was left out
 */
public record EcosystemNetwork(
        Dataset dataset,
        Window window,
        Parties parties,
        Powers powers,
        Directory platforms,
        Directory communities,
        Directory capabilities,
        Contracts contracts,
        Memberships memberships,
        Offers offers,
        Needs needs,
        Statements statements,
        Supply supply,
        Collaboration collaboration,
        List<PastCollaboration> past,
        SnapshotNotes notes) {

    public EcosystemNetwork {
        past = List.copyOf(past);
    }

    public LocalDate asOf() {
        return window.asOf();
    }

    /** Epoch day of {@link #asOf()}. */
    public long day() {
        return window.asOf().toEpochDay();
    }

    /** Whether the snapshot looks back on another date than the one the data describe. */
    public boolean isHistorical() {
        return !window.asOf().equals(dataset.asOf());
    }

    /** Whether the contract is in force at the snapshot's date. */
    public boolean isActive(int contract) {
        return contracts.isActiveOn(contract, day());
    }

    /** Number of contracts in force at the snapshot's date. */
    public int activeContracts() {
        int active = 0;
        for (int contract = 0; contract < contracts.size(); contract++) {
            if (isActive(contract)) {
                active++;
            }
        }
        return active;
    }

    /** Number of micro-enterprises. */
    public int microEnterprises() {
        int units = 0;
        for (int party = 0; party < parties.size(); party++) {
            if (parties.isMicroEnterprise(party)) {
                units++;
            }
        }
        return units;
    }
}
