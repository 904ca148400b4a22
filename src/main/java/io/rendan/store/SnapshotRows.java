package io.rendan.store;

import static io.rendan.store.Cell.count;
import static io.rendan.store.Cell.date;
import static io.rendan.store.Cell.maybe;
import static io.rendan.store.Cell.month;
import static io.rendan.store.Cell.number;
import static io.rendan.store.Cell.reference;
import static io.rendan.store.Cell.text;
import static io.rendan.store.Cell.truth;

import io.rendan.network.ContractKind;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkRows;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.util.function.Consumer;

/** Records of the queries in {@code cypher/project} as rows of a snapshot. */
final class SnapshotRows {

    private static final String MONTHS = "months";

    private SnapshotRows() {}

    static NetworkRows.Platform platform(Record row) {
        return new NetworkRows.Platform(text(row, "id"), text(row, "name"));
    }

    static NetworkRows.Community community(Record row) {
        return new NetworkRows.Community(text(row, "id"), text(row, "name"));
    }

    static NetworkRows.Capability capability(Record row) {
        return new NetworkRows.Capability(text(row, "id"), text(row, "name"));
    }

    static NetworkRows.MicroEnterprise microEnterprise(Record row) {
        return new NetworkRows.MicroEnterprise(
                text(row, "id"),
                text(row, "name"),
                MicroEnterpriseKind.valueOf(text(row, "kind")),
                reference(row, "platformId"),
                count(row, "headcount"),
                date(row, "foundedOn"));
    }

    static NetworkRows.Powers powers(Record row) {
        return new NetworkRows.Powers(
                text(row, "id"),
                number(row, "decisionPower"),
                number(row, "hiringPower"),
                number(row, "distributionPower"));
    }

    static NetworkRows.Partner partner(Record row) {
        return new NetworkRows.Partner(text(row, "id"), text(row, "name"));
    }

    static NetworkRows.UserSegment userSegment(Record row) {
        return new NetworkRows.UserSegment(text(row, "id"), text(row, "name"));
    }

    static NetworkRows.Membership membership(Record row) {
        return new NetworkRows.Membership(
                text(row, "partyId"),
                text(row, "communityId"),
                number(row, "profitShare"),
                truth(row, "lead"),
                date(row, "joinedOn"),
                date(row, "leftOn"));
    }

    static NetworkRows.Offer offer(Record row) {
        return new NetworkRows.Offer(
                text(row, "partyId"),
                text(row, "capabilityId"),
                number(row, "unitPrice"),
                number(row, "monthlyCapacity"),
                number(row, "serviceTimeCv"));
    }

    static NetworkRows.Need need(Record row) {
        return new NetworkRows.Need(
                text(row, "partyId"),
                text(row, "capabilityId"),
                number(row, "annualBudget"),
                maybe(row, "essential"));
    }

    static NetworkRows.Contract contract(Record row) {
        return new NetworkRows.Contract(
                text(row, "id"),
                ContractKind.valueOf(text(row, "kind")),
                text(row, "supplierId"),
                text(row, "buyerId"),
                reference(row, "capabilityId"),
                reference(row, "communityId"),
                number(row, "annualValue"),
                date(row, "signedOn"),
                date(row, "startsOn"),
                date(row, "endsOn"),
                number(row, "penaltyRate"),
                number(row, "outsideOption"),
                truth(row, "everSettled"));
    }

    /** A contract's months: month, amount, requests, satisfaction. */
    static void settlements(Record row, Consumer<NetworkRows.Settlement> consumer) {
        String contract = text(row, "contractId");
        for (Value cells : row.get(MONTHS).values()) {
            consumer.accept(
                    new NetworkRows.Settlement(
                            contract,
                            month(cells.get(0)),
                            number(cells.get(1)),
                            number(cells.get(2)),
                            number(cells.get(3))));
        }
    }

    /** A contract's earlier months: month, amount. */
    static void pastSettlements(Record row, Consumer<NetworkRows.Settlement> consumer) {
        String contract = text(row, "contractId");
        for (Value cells : row.get(MONTHS).values()) {
            consumer.accept(
                    new NetworkRows.Settlement(
                            contract,
                            month(cells.get(0)),
                            number(cells.get(1)),
                            Double.NaN,
                            Double.NaN));
        }
    }

    /** A unit's months: month, user revenue, ecosystem revenue, cost, shared value. */
    static void statements(Record row, Consumer<NetworkRows.Statement> consumer) {
        String party = text(row, "partyId");
        for (Value cells : row.get(MONTHS).values()) {
            consumer.accept(
                    new NetworkRows.Statement(
                            party,
                            month(cells.get(0)),
                            number(cells.get(1)),
                            number(cells.get(2)),
                            number(cells.get(3)),
                            number(cells.get(4))));
        }
    }

    /** A pair's months: month, hours. */
    static void interactions(Record row, Consumer<NetworkRows.Interaction> consumer) {
        String source = text(row, "sourceId");
        String target = text(row, "targetId");
        for (Value cells : row.get(MONTHS).values()) {
            consumer.accept(
                    new NetworkRows.Interaction(
                            source, target, month(cells.get(0)), number(cells.get(1))));
        }
    }
}
