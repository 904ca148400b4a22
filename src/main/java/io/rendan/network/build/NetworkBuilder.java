package io.rendan.network.build;

import io.rendan.network.Collaboration;
import io.rendan.network.Dataset;
import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Magnitude;
import io.rendan.network.Parties;
import io.rendan.network.PartyKind;
import io.rendan.network.Powers;
import io.rendan.network.SnapshotNotes;
import io.rendan.network.Statements;
import io.rendan.network.Supply;
import io.rendan.network.Window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Takes rows in any order and freezes them into an {@link EcosystemNetwork}; what lies outside the
 * window or after the snapshot's date is left out. The result depends on the rows alone, not on
 * their order. Rows are taken as checked: a reference to something that was not added fails in
 * {@link #build()}. Two threads may add rows at the same time if one of them adds contracts and
 * settlements alone and the other all else.
 */
public final class NetworkBuilder {

    private final Dataset dataset;
    private final Window window;
    private final DirectoryBuilder platforms = new DirectoryBuilder("platform");
    private final DirectoryBuilder communities = new DirectoryBuilder("community");
    private final DirectoryBuilder capabilities = new DirectoryBuilder("capability");
    private final DirectoryBuilder parties = new DirectoryBuilder("party");
    private final List<NetworkRows.MicroEnterprise> microEnterprises = new ArrayList<>();
    private final List<NetworkRows.Powers> powers = new ArrayList<>();
    private final Map<String, PartyKind> kinds = new HashMap<>();
    private final List<NetworkRows.Contract> contracts = new ArrayList<>();
    private final List<NetworkRows.Membership> memberships = new ArrayList<>();
    private final List<NetworkRows.Offer> offers = new ArrayList<>();
    private final List<NetworkRows.Need> needs = new ArrayList<>();
    private final List<NetworkRows.Settlement> settlements = new ArrayList<>();
    private final List<NetworkRows.Statement> statements = new ArrayList<>();
    private final List<NetworkRows.Interaction> interactions = new ArrayList<>();

    private final PastYears past;

    /** Starts a snapshot of {@code dataset} at {@code asOf}. */
    public NetworkBuilder(Dataset dataset, LocalDate asOf) {
        this.dataset = dataset;
        this.window = new Window(asOf);
        this.past = new PastYears(window);
    }

    /** The year the snapshot looks back on; rows outside it need not be added. */
    public Window window() {
        return window;
    }

    public NetworkBuilder add(NetworkRows.Platform row) {
        platforms.add(row.id(), row.name());
        return this;
    }

    public NetworkBuilder add(NetworkRows.Community row) {
        communities.add(row.id(), row.name());
        return this;
    }

    public NetworkBuilder add(NetworkRows.Capability row) {
        capabilities.add(row.id(), row.name());
        return this;
    }

    public NetworkBuilder add(NetworkRows.MicroEnterprise row) {
        addParty(row.id(), row.name(), PartyKind.MICRO_ENTERPRISE);
        microEnterprises.add(row);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Powers row) {
        powers.add(row);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Partner row) {
        addParty(row.id(), row.name(), PartyKind.PARTNER);
        return this;
    }

    public NetworkBuilder add(NetworkRows.UserSegment row) {
        addParty(row.id(), row.name(), PartyKind.USER_SEGMENT);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Membership row) {
        memberships.add(row);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Offer row) {
        offers.add(row);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Need row) {
        needs.add(row);
        return this;
    }

    public NetworkBuilder add(NetworkRows.Contract row) {
        contracts.add(row);
        return this;
    }

    /** Takes a contract's month; of one before the window the amount counts, one after it not. */
    public NetworkBuilder add(NetworkRows.Settlement row) {
        if (window.monthIndex(row.month()) >= 0) {
            settlements.add(row);
        } else {
            past.add(row);
        }
        return this;
    }

    /** Takes a unit's month; ignored outside the window. */
    public NetworkBuilder add(NetworkRows.Statement row) {
        if (window.monthIndex(row.month()) >= 0) {
            statements.add(row);
        }
        return this;
    }

    /** Takes a pair's month; ignored outside the window and the two years before it. */
    public NetworkBuilder add(NetworkRows.Interaction row) {
        if (window.monthIndex(row.month()) >= 0) {
            interactions.add(row);
        } else {
            past.add(row);
        }
        return this;
    }

    /**
     * Freezes the snapshot: O(rows log rows).
     *
     * @throws NullPointerException if a row points at something that was not added
     */
    public EcosystemNetwork build() {
        Directory platformDirectory = platforms.build();
        Directory communityDirectory = communities.build();
        Directory capabilityDirectory = capabilities.build();
        Parties frozenParties = new PartyTable(parties, platforms).build(kinds, microEnterprises);
        var contractTable =
                new ContractTable(window, parties, capabilities, communities)
                        .build(contracts, settlements);
        Statements statementSums = new StatementTable(window, parties).build(statements);
        Layers layers = new Layers(frozenParties, contractTable.contracts());
        Supply supply = layers.supply(statementSums);
        Collaboration collaboration =
                layers.collaboration(parties, interactions, supply.payments());
        var rows = new CapabilityTables(parties, capabilities);
        var notes =
                new SnapshotNotes(
                        contractTable.withoutValue(),
                        contractTable.future(),
                        supply.payments().droppedLoops() + collaboration.hours().droppedLoops(),
                        supply.payments().mergedEdges(),
                        amountsTooLarge(),
                        contractTable.counted());
        return new EcosystemNetwork(
                new EcosystemNetwork.Snapshot(
                        contractTable.counted() ? dataset.withoutMoney() : dataset, window, notes),
                new EcosystemNetwork.Members(
                        frozenParties,
                        Powers.of(powers, parties),
                        platformDirectory,
                        communityDirectory,
                        new MembershipTable(window, parties, communities).build(memberships)),
                new EcosystemNetwork.Market(
                        capabilityDirectory,
                        rows.offers(offers),
                        rows.needs(needs),
                        contractTable.contracts(),
                        statementSums),
                new EcosystemNetwork.Layers(
                        supply,
                        collaboration,
                        past.layers(parties, layers, contractTable.contracts(), collaboration)));
    }

    private long amountsTooLarge() {
        return Stream.of(
                        contracts.stream()
                                .flatMapToDouble(
                                        row ->
                                                DoubleStream.of(
                                                        row.annualValue(),
                                                        row.penaltyRate(),
                                                        row.outsideOption())),
                        settlements.stream()
                                .flatMapToDouble(
                                        row -> DoubleStream.of(row.amount(), row.requests())),
                        offers.stream()
                                .flatMapToDouble(
                                        row ->
                                                DoubleStream.of(
                                                        row.unitPrice(),
                                                        row.monthlyCapacity(),
                                                        row.serviceTimeCv())),
                        needs.stream().mapToDouble(NetworkRows.Need::annualBudget),
                        statements.stream()
                                .flatMapToDouble(
                                        row ->
                                                DoubleStream.of(
                                                        row.userRevenue(),
                                                        row.ecosystemRevenue(),
                                                        row.cost(),
                                                        row.sharedValue())),
                        interactions.stream().mapToDouble(NetworkRows.Interaction::hours))
                .flatMapToDouble(column -> column)
                .filter(Magnitude::isTooLarge)
                .count();
    }

    private void addParty(String id, String name, PartyKind kind) {
        parties.add(id, name);
        kinds.put(id, kind);
    }
}
