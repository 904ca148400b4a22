package io.rendan.store;

import io.rendan.cypher.Row;
import io.rendan.network.ContractKind;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkRows;

import java.util.function.Consumer;

/** Records of the queries in {@code cypher/project} as rows of a snapshot. */
final class SnapshotRows {

    private static final String MONTHS = "months";

    private SnapshotRows() {}

    static NetworkRows.Platform platform(Row row) {
        return new NetworkRows.Platform(row.text("id"), row.text("name"));
    }

    static NetworkRows.Community community(Row row) {
        return new NetworkRows.Community(row.text("id"), row.text("name"));
    }

    static NetworkRows.Capability capability(Row row) {
        return new NetworkRows.Capability(row.text("id"), row.text("name"));
    }

    static NetworkRows.MicroEnterprise microEnterprise(Row row) {
        return new NetworkRows.MicroEnterprise(
                row.text("id"),
                row.text("name"),
                row.word("kind", MicroEnterpriseKind.class),
                row.textIfKnown("platformId").orElse(null),
                row.count("headcount"),
                row.dateIfKnown("foundedOn").orElse(null));
    }

    static NetworkRows.Powers powers(Row row) {
        return new NetworkRows.Powers(
                row.text("id"),
                row.number("decisionPower"),
                row.number("hiringPower"),
                row.number("distributionPower"));
    }

    static NetworkRows.Partner partner(Row row) {
        return new NetworkRows.Partner(row.text("id"), row.text("name"));
    }

    static NetworkRows.UserSegment userSegment(Row row) {
        return new NetworkRows.UserSegment(row.text("id"), row.text("name"));
    }

    static NetworkRows.Membership membership(Row row) {
        return new NetworkRows.Membership(
                row.text("partyId"),
                row.text("communityId"),
                row.number("profitShare"),
                row.truth("lead"),
                row.dateIfKnown("joinedOn").orElse(null),
                row.dateIfKnown("leftOn").orElse(null));
    }

    static NetworkRows.Offer offer(Row row) {
        return new NetworkRows.Offer(
                row.text("partyId"),
                row.text("capabilityId"),
                row.number("unitPrice"),
                row.number("monthlyCapacity"),
                row.number("serviceTimeCv"));
    }

    static NetworkRows.Need need(Row row) {
        return new NetworkRows.Need(
                row.text("partyId"),
                row.text("capabilityId"),
                row.number("annualBudget"),
                row.truthIfKnown("essential").orElse(null));
    }

    static NetworkRows.Contract contract(Row row) {
        return new NetworkRows.Contract(
                row.text("id"),
                row.word("kind", ContractKind.class),
                row.text("supplierId"),
                row.text("buyerId"),
                row.textIfKnown("capabilityId").orElse(null),
                row.textIfKnown("communityId").orElse(null),
                row.number("annualValue"),
                row.dateIfKnown("signedOn").orElse(null),
                row.dateIfKnown("startsOn").orElse(null),
                row.dateIfKnown("endsOn").orElse(null),
                row.number("penaltyRate"),
                row.number("outsideOption"),
                row.truth("everSettled"));
    }

    /** A contract's months: month, amount, requests, satisfaction, share on time. */
    static void settlements(Row row, Consumer<NetworkRows.Settlement> consumer) {
        String contract = row.text("contractId");
        row.eachTuple(
                MONTHS,
                cells -> {
                    consumer.accept(
                            new NetworkRows.Settlement(
                                    contract,
                                    cells.month(0),
                                    cells.number(1),
                                    cells.number(2),
                                    cells.number(3),
                                    cells.number(4)));
                });
    }

    /** A contract's earlier months: month, amount. */
    static void pastSettlements(Row row, Consumer<NetworkRows.Settlement> consumer) {
        String contract = row.text("contractId");
        row.eachTuple(
                MONTHS,
                cells -> {
                    consumer.accept(
                            new NetworkRows.Settlement(
                                    contract,
                                    cells.month(0),
                                    cells.number(1),
                                    Double.NaN,
                                    Double.NaN,
                                    Double.NaN));
                });
    }

    /** A unit's months: month, user revenue, ecosystem revenue, cost, shared value. */
    static void statements(Row row, Consumer<NetworkRows.Statement> consumer) {
        String party = row.text("partyId");
        row.eachTuple(
                MONTHS,
                cells -> {
                    consumer.accept(
                            new NetworkRows.Statement(
                                    party,
                                    cells.month(0),
                                    cells.number(1),
                                    cells.number(2),
                                    cells.number(3),
                                    cells.number(4)));
                });
    }

    /** A pair's months: month, hours. */
    static void interactions(Row row, Consumer<NetworkRows.Interaction> consumer) {
        String source = row.text("sourceId");
        String target = row.text("targetId");
        row.eachTuple(
                MONTHS,
                cells -> {
                    consumer.accept(
                            new NetworkRows.Interaction(
                                    source, target, cells.month(0), cells.number(1)));
                });
    }
}
