package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.generator.planted.PlantedOpportunities;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedNeed;
import io.rendan.generator.trade.PlannedOffer;
import io.rendan.generator.trade.PlannedPair;
import io.rendan.generator.trade.TradeGraph;
import io.rendan.network.ContractKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Need, spare capacity and three-step paths of planted pairs and decoys, worked out here. */
class PlantedOpportunitiesTests {

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void plantedPairsHaveNeedTimeAndPathsButNoContract(int units) {
        Ground ground = Ground.of(units);
        List<PlannedPair> planted = ground.opportunities().planted();

        assertThat(planted).hasSizeBetween(units / 30, Math.round(units / 24f));
        assertThat(planted)
                .allMatch(pair -> ground.unmet(pair) > 0)
                .allMatch(pair -> ground.spareWorth(pair) > ground.unmet(pair))
                .allMatch(ground::hasPaths)
                .noneMatch(ground::everTraded);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void nobodyWithTimeWhoOffersTheSameIsCloser(int units) {
        Ground ground = Ground.of(units);

        assertThat(ground.opportunities().planted())
                .allMatch(pair -> ground.closest(pair) == pair.supplier());
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void noOtherNeedIsOpenButWhatAClosedPlatformDoesNotOfferItself(int units) {
        Ground ground = Ground.of(units);
        Population population = ground.made().population;
        Set<List<Integer>> planted =
                ground.opportunities().planted().stream()
                        .map(pair -> List.of(pair.buyer(), pair.deal().capability))
                        .collect(Collectors.toSet());

        assertThat(ground.made().rows.market().needs())
                .filteredOn(ground::isOpen)
                .filteredOn(need -> !planted.contains(List.of(need.party(), need.capability())))
                .allMatch(need -> !population.isOpen(need.party()))
                .noneMatch(
                        need ->
                                population.units().stream()
                                        .filter(
                                                unit ->
                                                        unit.platform()
                                                                == population
                                                                        .units()
                                                                        .get(need.party())
                                                                        .platform())
                                        .anyMatch(unit -> unit.capability() == need.capability()));
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void someBuyersPayAPartnerMoreMeanwhile(int units) {
        Ground ground = Ground.of(units);
        List<PlannedPair> stopgaps = ground.opportunities().stopgaps();

        assertThat(stopgaps).isNotEmpty();
        assertThat(stopgaps.stream().filter(ground::paysMoreOutside))
                .hasSizeGreaterThan(stopgaps.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 4_700})
    void decoysWithANeedHaveNoPath(int units) {
        Ground ground = Ground.of(units);

        assertThat(ground.opportunities().needOnly())
                .isNotEmpty()
                .allMatch(pair -> ground.unmet(pair) > 0)
                .noneMatch(ground::hasPaths)
                .noneMatch(ground::everTraded);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 600, 4_700})
    void decoysWithPathsHaveNoNeedOrItIsMet(int units) {
        Ground ground = Ground.of(units);
        List<PlannedPair> decoys = new ArrayList<>(ground.opportunities().tiesOnly());
        decoys.addAll(ground.opportunities().met());

        assertThat(decoys)
                .hasSizeBetween(
                        ground.opportunities().planted().size(),
                        6 * ground.opportunities().planted().size())
                .allMatch(pair -> ground.unmet(pair) == 0)
                .allMatch(ground::hasPaths)
                .noneMatch(ground::everTraded);
    }

    @Test
    void decoysThatAreBookedOutHaveNeedAndPathsButNoTime() {
        Ground ground = Ground.of(4_700);

        assertThat(ground.opportunities().noTime())
                .isNotEmpty()
                .allMatch(pair -> ground.unmet(pair) > 0)
                .allMatch(ground::hasPaths)
                .allMatch(pair -> ground.spareWorth(pair) == 0)
                .noneMatch(ground::everTraded);
    }

    /** Needs, loads and trade of an ecosystem, worked out once. */
    private record Ground(
            Generated made,
            TradeGraph trade,
            Map<List<Integer>, Double> spent,
            Map<Integer, Double> loads) {

        static Ground of(int units) {
            Generated made = Generated.of(units);
            List<Deal> deals = new ArrayList<>(made.running());
            deals.removeIf(deal -> deal.kind == ContractKind.SALES || isRound(deal));
            Map<Integer, Double> loads = new HashMap<>();
            double[] requests = made.monthlyRequests();
            for (int n = 0; n < requests.length; n++) {
                loads.merge(made.rows.market().deals().get(n).supplier, requests[n], Double::sum);
            }
            return new Ground(
                    made, new TradeGraph(made.population.parties(), deals), spent(made), loads);
        }

        /** Whether it is part of a planted circle: those come last and are for nothing. */
        private static boolean isRound(Deal deal) {
            return deal.kind == ContractKind.MARKET && deal.capability < 0;
        }

        /** Over contracts in force, what was paid in the window at the pace of a full year. */
        private static Map<List<Integer>, Double> spent(Generated made) {
            Map<List<Integer>, Double> spent = new HashMap<>();
            for (int n = 0; n < made.paid.length; n++) {
                Deal deal = made.rows.market().deals().get(n);
                if (deal.capability >= 0 && deal.isActiveOn(made.timeline.asOf())) {
                    long days = made.timeline.asOf().toEpochDay() - deal.startsOn.toEpochDay() + 1;
                    spent.merge(
                            List.of(deal.buyer, deal.capability),
                            made.paid[n] * 365 / Math.clamp(days, 30, 365),
                            Double::sum);
                }
            }
            return spent;
        }

        PlantedOpportunities opportunities() {
            return made.rows.planted().opportunities();
        }

        boolean isOpen(PlannedNeed need) {
            List<Integer> key = List.of(need.party(), need.capability());
            return need.annualBudget() > spent.getOrDefault(key, 0.0);
        }

        /** Budget of the buyer's need for what the supplier offers, less what it spends on it. */
        double unmet(PlannedPair pair) {
            int capability = made.population.offer(pair.supplier());
            double budget =
                    made.rows.market().needs().stream()
                            .filter(n -> n.party() == pair.buyer() && n.capability() == capability)
                            .mapToDouble(PlannedNeed::annualBudget)
                            .sum();
            return Math.max(0, budget - spent.getOrDefault(List.of(pair.buyer(), capability), 0.0));
        }

        boolean hasPaths(PlannedPair pair) {
            return trade.l3(pair.buyer(), pair.supplier()) > 0;
        }

        boolean everTraded(PlannedPair pair) {
            Set<Integer> parties = Set.of(pair.buyer(), pair.supplier());
            return made.rows.market().deals().stream()
                    .anyMatch(
                            deal ->
                                    parties.contains(deal.buyer)
                                            && parties.contains(deal.supplier));
        }

        private PlannedOffer offer(PlannedPair pair) {
            return made.rows.market().offers().stream()
                    .filter(offer -> offer.party() == pair.supplier())
                    .findFirst()
                    .orElseThrow();
        }

        /** What the supplier could earn in a year with the time that it has left. */
        double spareWorth(PlannedPair pair) {
            PlannedOffer offer = offer(pair);
            double spare = offer.monthlyCapacity() - loads.getOrDefault(pair.supplier(), 0.0);
            return 12 * offer.unitPrice() * Math.max(0, spare);
        }

        /** Whether the buyer pays the partner more a request than the supplier asks. */
        boolean paysMoreOutside(PlannedPair stopgap) {
            int number = made.rows.market().deals().indexOf(stopgap.deal());
            int requests =
                    made.rows.months().settlements().stream()
                            .filter(row -> row.deal() == number)
                            .filter(row -> row.month() >= made.timeline.firstOfWindow())
                            .mapToInt(row -> Math.max(0, row.requests()))
                            .sum();
            return made.paid[number] / requests > offer(stopgap).unitPrice();
        }

        /** Of all with time who offer the same and do not sell to the buyer, the closest. */
        int closest(PlannedPair pair) {
            int[] paths = trade.pathsFrom(pair.buyer());
            return made.rows.market().offers().stream()
                    .filter(offer -> offer.capability() == pair.deal().capability)
                    .map(PlannedOffer::party)
                    .filter(party -> !made.rows.planted().roles().full().contains(party))
                    .filter(party -> !trade.isLinked(pair.buyer(), party))
                    .max(Comparator.comparingInt(party -> paths[party]))
                    .orElseThrow();
        }
    }
}
