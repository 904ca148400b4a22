package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.generator.planted.Breach;
import io.rendan.generator.planted.PlantedBreaches;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedSettlement;
import io.rendan.network.ContractKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule is broken where the truth says so, and nowhere else. */
class PlantedBreachesTests {

    private static final Set<String> RULES =
            Set.of(
                    "no-success-metric",
                    "no-price",
                    "settled-after-end",
                    "settled-above-value",
                    "profit-shares",
                    "circular-dealing",
                    "captive-buyer",
                    "inside-price",
                    "low-satisfaction",
                    "vam-without-target");

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void everyRuleIsBrokenAndNearlyBroken(int units) {
        PlantedBreaches breaches = Generated.of(units).rows.planted().breaches();

        assertThat(rules(breaches.planted())).isEqualTo(RULES);
        assertThat(rules(breaches.decoys())).containsAll(rulesWithNearMisses());
        assertThat(breaches.decoys()).noneMatch(breaches.planted()::contains);
    }

    private static Set<String> rulesWithNearMisses() {
        Set<String> rules = new HashSet<>(RULES);
        rules.remove("no-price");
        rules.remove("no-success-metric");
        return rules;
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void noContractBreaksTwoRules(int units) {
        Map<Integer, Integer> times = new HashMap<>();
        Generated.of(units)
                .rows
                .planted()
                .breaches()
                .planted()
                .forEach(
                        breach -> breach.contracts().forEach(c -> times.merge(c, 1, Integer::sum)));

        assertThat(times.values()).allMatch(count -> count == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void onlyPlantedContractsArePaidAboveTheirValueOrAfterTheirEnd(int units) {
        Generated made = Generated.of(units);
        Set<Integer> above = contracts(made, "settled-above-value");
        Set<Integer> late = contracts(made, "settled-after-end");
        double[] due = due(made);
        Set<Integer> afterEnd = new HashSet<>();
        for (PlannedSettlement row : made.rows.months().settlements()) {
            Deal deal = made.rows.market().deals().get(row.deal());
            if (made.timeline.share(row.month(), deal.startsOn, deal.endsOn) == 0) {
                afterEnd.add(row.deal());
            }
        }

        assertThat(afterEnd).isEqualTo(late);
        for (int number = 0; number < due.length; number++) {
            if (isInside(made.rows.market().deals().get(number))) {
                assertThat(made.paid[number] > 1.2 * due[number])
                        .as("contract " + number)
                        .isEqualTo(above.contains(number));
            }
        }
    }

    private static double[] due(Generated made) {
        long first = made.timeline.asOf().minusDays(364).toEpochDay();
        long last = made.timeline.asOf().toEpochDay();
        return made.rows.market().deals().stream()
                .mapToDouble(
                        deal -> {
                            long from = Math.max(first, deal.startsOn.toEpochDay());
                            long to = Math.min(last, deal.endsOn.toEpochDay());
                            return deal.annualValue * Math.max(0, to - from + 1) / 365;
                        })
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void feesAndAdjustmentsAreApartButWhereTheyRunInACircle(int units) {
        Generated made = Generated.of(units);
        Set<Integer> circles = contracts(made, "circular-dealing");
        Map<List<Integer>, Double> fees = new HashMap<>();
        for (int number = 0; number < made.paid.length; number++) {
            Deal deal = made.rows.market().deals().get(number);
            if (deal.kind == ContractKind.MARKET || deal.kind == ContractKind.EMC) {
                fees.merge(List.of(deal.supplier, deal.buyer), made.paid[number], Double::sum);
            }
        }
        for (int number = 0; number < made.paid.length; number++) {
            Deal deal = made.rows.market().deals().get(number);
            double fee = fees.getOrDefault(List.of(deal.buyer, deal.supplier), 0.0);
            if (deal.kind == ContractKind.VAM) {
                double level = Math.min(fee, made.paid[number]) / Math.max(fee, made.paid[number]);
                assertThat(level >= 0.9).isEqualTo(circles.contains(number));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void outsideOptionsAreMissingOnlyWhereTheBuyerIsCaptiveOrHasAChoice(int units) {
        Generated made = Generated.of(units);
        Set<Integer> captive = contracts(made, "captive-buyer");
        int[] offerers = new int[made.population.capabilities().size()];
        made.rows.market().offers().forEach(offer -> offerers[offer.capability()]++);
        for (int number : captive) {
            assertThat(made.rows.market().terms().get(number).outsideOption()).isNaN();
            assertThat(offerers[made.rows.market().deals().get(number).capability]).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void whatIsPaidForHiddenPricesIsStillSettled(int units) {
        Generated made = Generated.of(units);

        assertThat(made.rows.planted().breaches().unpriced())
                .isNotEmpty()
                .allSatisfy(
                        number ->
                                assertThat(made.paid[number])
                                        .isCloseTo(
                                                made.rows.market().deals().get(number).annualValue,
                                                within(
                                                        0.2
                                                                * made.rows
                                                                        .market()
                                                                        .deals()
                                                                        .get(number)
                                                                        .annualValue)));
    }

    private static boolean isInside(Deal deal) {
        return Arrays.asList(ContractKind.MARKET, ContractKind.EMC, ContractKind.VAM)
                .contains(deal.kind);
    }

    private static Set<Integer> contracts(Generated made, String rule) {
        return made.rows.planted().breaches().planted().stream()
                .filter(breach -> breach.rule().equals(rule))
                .flatMap(breach -> breach.contracts().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> rules(List<Breach> breaches) {
        return breaches.stream().map(Breach::rule).collect(Collectors.toSet());
    }
}
