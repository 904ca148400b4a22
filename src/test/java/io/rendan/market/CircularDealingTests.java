package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class CircularDealingTests {

    private static List<List<Integer>> circles(EcosystemNetwork network) {
        return CircularDealing.find(network, MarketParameters.defaults()).stream()
                .map(Violation::parties)
                .toList();
    }

    @Test
    void noContractsMakeNoCircle() {
        assertThat(circles(Bazaar.open().build())).isEmpty();
    }

    @Test
    void twoThatPayEachOtherTheSameAreACircle() {
        EcosystemNetwork network =
                Bazaar.open()
                        .contract("1", ContractKind.MARKET, "a", "b", 100)
                        .contract("2", ContractKind.VAM, "b", "a", 90)
                        .build();

        Violation circle = CircularDealing.find(network, MarketParameters.defaults()).getFirst();

        assertThat(circle.parties()).containsExactly(0, 1);
        assertThat(circle.contracts()).containsExactlyInAnyOrder(0, 1);
        assertThat(circle.value()).isEqualTo(90);
        assertThat(circle.figures()).containsEntry("largest", 100.0);
    }

    @Test
    void moreThanATenthApartIsNoCircle() {
        assertThat(
                        circles(
                                Bazaar.open()
                                        .contract("1", ContractKind.MARKET, "a", "b", 100)
                                        .contract("2", ContractKind.MARKET, "b", "a", 89.9)
                                        .build()))
                .isEmpty();
    }

    @Test
    void severalContractsOfAPairAddUp() {
        assertThat(
                        circles(
                                Bazaar.open()
                                        .contract("1", ContractKind.MARKET, "a", "b", 100)
                                        .contract("2", ContractKind.MARKET, "b", "a", 60)
                                        .contract("3", ContractKind.EMC, "b", "a", 40)
                                        .build()))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void fiveInACircleAreTooManyAndOutsideContractsDoNotCount() {
        EcosystemBuilder five = Bazaar.open();
        for (int i = 0; i < 5; i++) {
            five.contract(
                    "c" + i,
                    ContractKind.MARKET,
                    "abcde".substring(i, i + 1),
                    "bcdea".substring(i, i + 1),
                    100);
        }
        five.contract("out", ContractKind.EXTERNAL, "f", "x", 7)
                .contract("back", ContractKind.EXTERNAL, "x", "f", 7);

        assertThat(circles(five.build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatASearchWithoutBandsFinds(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[][] paid = new double[8][8];
        EcosystemBuilder bazaar = Bazaar.open();
        for (int a = 0; a < 8; a++) {
            for (int b = 0; b < 8; b++) {
                if (a != b && random.nextDouble() < 0.6) {
                    paid[a][b] = 100 * Math.pow(1.05, random.nextInt(8));
                    bazaar.contract(
                            "c" + a + b,
                            ContractKind.MARKET,
                            "abcdefgh".substring(a, a + 1),
                            "abcdefgh".substring(b, b + 1),
                            paid[a][b]);
                }
            }
        }

        Set<String> expected = new TreeSet<>();
        for (int a = 0; a < 8; a++) {
            extend(paid, new ArrayList<>(List.of(a)), expected);
        }

        assertThat(circles(bazaar.build()))
                .extracting(List::toString)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void extend(double[][] paid, List<Integer> path, Set<String> found) {
        int last = path.getLast();
        if (path.size() > 1 && paid[last][path.getFirst()] > 0 && isLevel(paid, path)) {
            found.add(path.toString());
        }
        for (int next = path.getFirst() + 1; next < 8 && path.size() < 4; next++) {
            if (paid[last][next] > 0 && !path.contains(next)) {
                path.add(next);
                extend(paid, path, found);
                path.removeLast();
            }
        }
    }

    private static boolean isLevel(double[][] paid, List<Integer> path) {
        double smallest = Double.MAX_VALUE;
        double largest = 0;
        for (int i = 0; i < path.size(); i++) {
            double value = paid[path.get(i)][path.get((i + 1) % path.size())];
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        return smallest >= 0.9 * largest * (1 - 1e-12);
    }
}
