package io.rendan.party;

import io.rendan.web.Listing;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of parties as CSV, whatever a run knows: a contract with whoever reads them by name
 * or by place. A figure that has no column yet shows under {@code metrics.others}.
 */
final class PartyColumns {

    private static final List<String> METRICS =
            List.of(
                    "arrivalsAssumed",
                    "articulation",
                    "backlogPerMonth",
                    "betweenness",
                    "capability",
                    "capabilityId",
                    "capacityBasis",
                    "captiveBuyerIndex",
                    "captiveContracts",
                    "captiveDependents",
                    "clustering",
                    "constraint",
                    "contractIssues",
                    "coreNumber",
                    "dependents",
                    "dominatedIncome",
                    "dominatedParties",
                    "effectiveSize",
                    "eiIndex",
                    "expectedWaitDays",
                    "externalShare",
                    "harmonicCloseness",
                    "hops",
                    "income",
                    "largestSupplier",
                    "largestSupplierShare",
                    "loadVsPeak",
                    "monthlyCapacity",
                    "monthsToSaturation",
                    "onTimeShare",
                    "orphan",
                    "overloaded",
                    "ownUserRevenue",
                    "pageRank",
                    "requestsPerMonth",
                    "requestsTrend",
                    "requestsTrendPValue",
                    "satisfaction",
                    "satisfactionTrend",
                    "segmentShares",
                    "segments",
                    "segmentsReached",
                    "substituteCoverage",
                    "substitutes",
                    "upstreamness",
                    "userBackedIncome",
                    "userBackedShare",
                    "userRevenueAtRisk",
                    "userRevenueAtRiskHigh",
                    "userValue",
                    "utilisation",
                    "utilisationTrend",
                    "utilisationTrendPValue");

    static final List<String> ALL =
            Stream.concat(
                            Stream.of(
                                    "id", "name", "label", "kind", "platform.id", "platform.name"),
                            Listing.below("metrics", METRICS).stream())
                    .toList();

    private PartyColumns() {}
}
