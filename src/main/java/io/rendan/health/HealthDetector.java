package io.rendan.health;

import io.rendan.analysis.Ladder;
import io.rendan.analysis.Standing;
import io.rendan.network.EcosystemNetwork;

import java.util.List;

/**
 * Takes the ten indicators and the two axes from a snapshot and the reports of the same run on it.
 * Methods, section 6. A pure function; O(parties + ties + contracts).
 */
public final class HealthDetector {

    private final HealthParameters parameters;

    public HealthDetector(HealthParameters parameters) {
        this.parameters = parameters;
    }

    /** Measures what can be measured; the rest says why not. */
    public HealthReport detect(EcosystemNetwork network, HealthInputs inputs) {
        var money = new UserMoney(network, inputs.distance());
        var borders = new OpennessIndicators(network, inputs.silos());
        var strain = new CongestionIndicators(network, inputs.bottlenecks(), parameters);
        var market = new InternalMarket(network, inputs.market());
        var ladder = new Ladder(network);
        Standing paid = ladder.demand().and(ladder.payments());
        Indicator zeroDistance =
                Yardstick.ZERO_DISTANCE.indicator(money.zeroDistance().on(money.standing(true)));
        Indicator userBacked =
                Yardstick.USER_BACKED_INCOME.indicator(
                        money.userBackedIncome().on(money.standing(false)));
        Standing groups = ladder.collaboration().and(ladder.platforms());
        return HealthReport.of(
                List.of(
                        zeroDistance,
                        userBacked,
                        Yardstick.ORPHAN_UNITS.indicator(
                                money.orphanUnits().orOn(money.standing(false))),
                        Yardstick.OPENNESS.indicator(borders.openness().on(groups)),
                        Yardstick.PEOPLE_IN_SILOS.indicator(
                                borders.peopleInSilos().on(groups.and(ladder.people()))),
                        Yardstick.WORST_UNIT_RISK.indicator(
                                strain.worstUnitRisk().orOn(paid.and(ladder.load()))),
                        Yardstick.CONGESTED_VALUE.indicator(
                                strain.congestedValue().on(ladder.load().and(ladder.payments()))),
                        Yardstick.CONTRACT_INTEGRITY.indicator(
                                market.contractIntegrity()
                                        .on(ladder.rules().and(ladder.payments()))),
                        Yardstick.SATISFACTION.indicator(
                                market.satisfaction().on(ladder.satisfaction())),
                        Yardstick.SHARED_VALUE.indicator(
                                market.sharedValue().on(ladder.statements()))),
                List.of(
                        new Autonomy(network).axis(),
                        Axis.of(
                                "value",
                                "User value",
                                "Whether what units earn comes from users, by a short way, and from"
                                        + " the ecosystem beyond the product. Mean of the parts that"
                                        + " are known.",
                                List.of(
                                        userBacked,
                                        ecosystemShare(market.ecosystemShare()),
                                        zeroDistance))));
    }

    private static Indicator ecosystemShare(Measurement measured) {
        return Indicator.of(
                "ecosystemShare",
                "Ecosystem share of revenue",
                "share",
                0,
                1,
                "Ecosystem revenue over user and ecosystem revenue, from statements.",
                measured);
    }
}
