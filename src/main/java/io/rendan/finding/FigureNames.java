package io.rendan.finding;

import io.rendan.analysis.FindingKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of findings, groups and capabilities in the order of their columns. Columns are a
 * contract with spreadsheets and dashboards, which refer to them by name or by place: they stand
 * here whatever a run has found, a new figure is added at the end of its list, and until it is, it
 * shows under {@code figures.others}, as do the columns of an ecosystem's own rules.
 */
final class FigureNames {

    /** Of a group's border and how sure one may be of it. */
    private static final List<String> BORDER =
            List.of(
                    "units",
                    "internalTies",
                    "externalTies",
                    "externalShare",
                    "expectedExternalShare",
                    "openness",
                    "eiIndex",
                    "conductance",
                    "zScore",
                    "pValue",
                    "pEmpirical",
                    "qValue",
                    "survivalShare",
                    "resolution",
                    "stability",
                    "alsoDetectedAs",
                    "twinOf",
                    "opennessHistory",
                    "opennessChange",
                    "missingBridges",
                    "valueAtStake",
                    "tieExternalShare",
                    "expectedTieExternalShare",
                    "tieOpenness",
                    "foundOn",
                    "recurrence",
                    "pFixed",
                    "layer");

    private static final List<String> BOTTLENECK =
            List.of(
                    "congested",
                    "singlePoint",
                    "late",
                    "strained",
                    "capability",
                    "capabilityId",
                    "requestsPerMonth",
                    "monthlyCapacity",
                    "utilisation",
                    "expectedWaitDays",
                    "arrivalsAssumed",
                    "capacityBasis",
                    "loadVsPeak",
                    "requestsTrend",
                    "requestsTrendPValue",
                    "onTimeShare",
                    "overloaded",
                    "backlogPerMonth",
                    "dependents",
                    "captiveDependents",
                    "userRevenueAtRisk",
                    "userRevenueAtRiskHigh",
                    "ownUserRevenue",
                    "dominatedParties",
                    "dominatedIncome",
                    "betweenness",
                    "articulation",
                    "utilisationTrend",
                    "utilisationTrendPValue",
                    "monthsToSaturation",
                    "largestSupplier",
                    "largestSupplierShare",
                    "substitutes",
                    "substituteCoverage",
                    "userBackedShare",
                    "userValue",
                    "waitDaysWithMoreCapacity",
                    "waitDaysWithHelper",
                    "herfindahl",
                    "queues",
                    "utilisationByMonth",
                    "unitsLosingMost",
                    "segmentsLosingMost",
                    "unitsAffected",
                    "converged",
                    "form",
                    "demandBasis",
                    "demandShare",
                    "paid",
                    "replaceability",
                    "leaningUnits",
                    "expectedBetweenness",
                    "partedPairs",
                    "fartherPairs",
                    "neighbours");

    private static final List<String> OPPORTUNITY =
            List.of(
                    "form",
                    "rank",
                    "probability",
                    "probabilityLearned",
                    "matchOddsFactor",
                    "l3",
                    "rankByL3",
                    "threeStepPaths",
                    "strongestPaths",
                    "match",
                    "rankByMatch",
                    "priceGap",
                    "sharedCommunities",
                    "sharedSegments",
                    "valueIfFormed",
                    "expectedAnnualValue",
                    "alternatives",
                    "incentive",
                    "bridgesSilos",
                    "userSegment",
                    "lead",
                    "members",
                    "existingTies",
                    "missingTies",
                    "platforms",
                    "capability",
                    "capabilityId",
                    "spend",
                    "buyers",
                    "contracts",
                    "evenness",
                    "saving",
                    "purchases");

    private static final List<String> CONTRACT_ISSUE =
            List.of(
                    "rule",
                    "contracts",
                    "kind",
                    "annualValue",
                    "paid",
                    "signedOn",
                    "profitShares",
                    "members",
                    "successMetric",
                    "settledMonths",
                    "capability",
                    "circle",
                    "smallest",
                    "largest",
                    "price",
                    "perRequest",
                    "outsideMedian",
                    "outsideLowerQuartile",
                    "outsideUpperQuartile",
                    "outsideContracts",
                    "settled",
                    "due",
                    "activeDays",
                    "lowMonths",
                    "lastLowMonth",
                    "lowestSatisfaction",
                    "firstLowMonth",
                    "endsOn",
                    "lastSettledMonth");

    static final List<String> CAPABILITY =
            List.of(
                    "paid",
                    "buyers",
                    "suppliers",
                    "herfindahl",
                    "largestSupplier",
                    "largestSupplierShare",
                    "services",
                    "requestsPerMonth",
                    "monthlyCapacity",
                    "utilisation",
                    "queues");

    /** Lists, texts and dates: a trend shows numbers and yes or no alone. */
    private static final Set<String> NOT_COMPARABLE =
            Set.of(
                    "members",
                    "alsoDetectedAs",
                    "twinOf",
                    "foundOn",
                    "layer",
                    "opennessHistory",
                    "missingBridges",
                    "capability",
                    "capabilityId",
                    "largestSupplier",
                    "substitutes",
                    "queues",
                    "utilisationByMonth",
                    "unitsLosingMost",
                    "segmentsLosingMost",
                    "form",
                    "demandBasis",
                    "replaceability",
                    "leaningUnits",
                    "purchases",
                    "strongestPaths",
                    "match",
                    "priceGap",
                    "sharedCommunities",
                    "sharedSegments",
                    "alternatives",
                    "incentive",
                    "bridgesSilos",
                    "userSegment",
                    "lead",
                    "platforms",
                    "rule",
                    "contracts",
                    "kind",
                    "signedOn",
                    "successMetric",
                    "lastLowMonth",
                    "endsOn",
                    "lastSettledMonth");

    private FigureNames() {}

    static List<String> of(FindingKind kind) {
        return switch (kind) {
            case SILO -> Stream.concat(Stream.of("members"), BORDER.stream()).toList();
            case BOTTLENECK -> BOTTLENECK;
            case OPPORTUNITY -> OPPORTUNITY;
            case CONTRACT_ISSUE -> CONTRACT_ISSUE;
        };
    }

    static List<String> ofGroups() {
        return BORDER;
    }

    /** Those of a list that a trend can show. */
    static List<String> comparable(List<String> names) {
        return names.stream().filter(name -> !NOT_COMPARABLE.contains(name)).toList();
    }
}
