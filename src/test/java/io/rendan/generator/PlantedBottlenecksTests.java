package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.generator.trade.PlannedNeed;
import io.rendan.generator.trade.PlannedOffer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Utilisation and captivity as defined for the bottleneck analysis, worked out here. */
class PlantedBottlenecksTests {

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void plantedUnitsAreCongestedAndHaveCaptives(int units) {
        Generated ecosystem = Generated.of(units);
        Map<Integer, Double> loads = loads(ecosystem);
        Map<Integer, Double> utilisation = utilisation(ecosystem, loads);

        assertThat(ecosystem.rows.planted().roles().planted()).isNotEmpty();
        assertThat(ecosystem.rows.planted().roles().planted())
                .allSatisfy(
                        unit -> {
                            assertThat(utilisation.getOrDefault(unit, 0.0)).isBetween(0.86, 0.99);
                            assertThat(captives(ecosystem, unit)).isPositive();
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void busyDecoysAreAsBusyButOthersHaveTime(int units) {
        Generated ecosystem = Generated.of(units);
        Map<Integer, Double> loads = loads(ecosystem);
        Map<Integer, Double> utilisation = utilisation(ecosystem, loads);

        assertThat(ecosystem.rows.planted().roles().busy()).isNotEmpty();
        assertThat(ecosystem.rows.planted().roles().busy())
                .allSatisfy(
                        unit -> {
                            assertThat(utilisation.getOrDefault(unit, 0.0)).isBetween(0.86, 0.99);
                            assertThat(spareOfOthers(ecosystem, loads, unit))
                                    .isGreaterThan(1.3 * loads.getOrDefault(unit, 0.0));
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 4_700})
    void fullDecoysHaveNoTimeButOthersHave(int units) {
        Generated ecosystem = Generated.of(units);
        Map<Integer, Double> loads = loads(ecosystem);
        Map<Integer, Double> utilisation = utilisation(ecosystem, loads);

        assertThat(ecosystem.rows.planted().roles().full()).isNotEmpty();
        assertThat(ecosystem.rows.planted().roles().full())
                .allSatisfy(
                        unit -> {
                            assertThat(utilisation.getOrDefault(unit, 0.0)).isBetween(1.0, 1.1);
                            assertThat(spareOfOthers(ecosystem, loads, unit))
                                    .isGreaterThan(1.3 * loads.getOrDefault(unit, 0.0));
                        });
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void popularDecoysAreIdle(int units) {
        Generated ecosystem = Generated.of(units);
        Map<Integer, Double> loads = loads(ecosystem);
        Map<Integer, Double> utilisation = utilisation(ecosystem, loads);

        assertThat(ecosystem.rows.planted().roles().idle()).isNotEmpty();
        assertThat(ecosystem.rows.planted().roles().idle())
                .allSatisfy(
                        unit -> assertThat(utilisation.getOrDefault(unit, 0.0)).isLessThan(0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void everyoneElseHasTimeAndCanBeReplaced(int units) {
        Generated ecosystem = Generated.of(units);
        Map<Integer, Double> loads = loads(ecosystem);
        Map<Integer, Double> utilisation = utilisation(ecosystem, loads);
        List<Integer> others =
                utilisation.keySet().stream()
                        .filter(party -> ecosystem.rows.planted().roles().isOrdinary(party))
                        .toList();

        assertThat(others)
                .allSatisfy(
                        party -> {
                            assertThat(utilisation.getOrDefault(party, 0.0)).isLessThan(0.8);
                            assertThat(spareOfOthers(ecosystem, loads, party))
                                    .as("spare of others than " + party)
                                    .isGreaterThanOrEqualTo(loads.getOrDefault(party, 0.0));
                        });
    }

    private static Map<Integer, Double> utilisation(
            Generated ecosystem, Map<Integer, Double> loads) {
        return ecosystem.rows.market().offers().stream()
                .collect(
                        Collectors.toMap(
                                PlannedOffer::party,
                                o -> loads.getOrDefault(o.party(), 0.0) / o.monthlyCapacity()));
    }

    private static Map<Integer, Double> loads(Generated ecosystem) {
        double[] requests = ecosystem.monthlyRequests();
        Map<Integer, Double> loads = new HashMap<>();
        IntStream.range(0, requests.length)
                .filter(number -> ecosystem.rows.market().deals().get(number).capability >= 0)
                .forEach(
                        number ->
                                loads.merge(
                                        ecosystem.rows.market().deals().get(number).supplier,
                                        requests[number],
                                        Double::sum));
        return loads;
    }

    /** Requests a month that other offerers of the same capability could still serve. */
    private static double spareOfOthers(
            Generated ecosystem, Map<Integer, Double> loads, int party) {
        return ecosystem.rows.market().offers().stream()
                .filter(o -> o.capability() == ecosystem.population.offer(party))
                .filter(o -> o.party() != party)
                .mapToDouble(
                        o -> Math.max(0, o.monthlyCapacity() - loads.getOrDefault(o.party(), 0.0)))
                .sum();
    }

    /** Buyers that call the capability essential, buy it nowhere else and could not. */
    private static long captives(Generated ecosystem, int unit) {
        int capability = ecosystem.population.offer(unit);
        Set<Integer> essential =
                ecosystem.rows.market().needs().stream()
                        .filter(n -> n.capability() == capability && n.essential().equals("true"))
                        .map(PlannedNeed::party)
                        .collect(Collectors.toSet());
        boolean alone = spareOfOthers(ecosystem, loads(ecosystem), unit) == 0;
        return ecosystem.running().stream()
                .filter(deal -> alone && deal.supplier == unit && essential.contains(deal.buyer))
                .count();
    }
}
