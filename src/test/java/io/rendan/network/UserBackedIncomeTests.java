package io.rendan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class UserBackedIncomeTests {

    private static UserBackedIncome of(Supply supply) {
        return UserBackedIncome.of(supply);
    }

    /** Supplier, buyer and amount a row; user revenue and other income by party. */
    private static Supply supply(double[][] payments, double[] users, double[] other) {
        int size = users.length;
        var graph = CompressedGraph.directed(size);
        double[] income = new double[size];
        double[] outlay = new double[size];
        for (double[] payment : payments) {
            graph.edge((int) payment[0], (int) payment[1], payment[2]);
            income[(int) payment[0]] += payment[2];
            outlay[(int) payment[1]] += payment[2];
        }
        for (int party = 0; party < size; party++) {
            income[party] += users[party] + other[party];
        }
        return new Supply(
                DemandBasis.USERS,
                graph.build(),
                CompressedGraph.directed(size).build(),
                users,
                income,
                outlay,
                other);
    }

    private static Supply supply(double[][] payments, double... users) {
        return supply(payments, users, new double[users.length]);
    }

    @Test
    void nobodyHasNothing() {
        assertThat(of(supply(new double[0][])).income()).isEmpty();
    }

    @Test
    void aSellerToUsersIsBackedInFull() {
        UserBackedIncome traced = of(supply(new double[0][], 10));
        assertThat(traced.income()).containsExactly(10);
        assertThat(traced.userBackedShare()).containsExactly(1);
        assertThat(traced.userValue()).containsExactly(10);
    }

    @Test
    void moneyRunsDownAChain() {
        UserBackedIncome traced = of(supply(new double[][] {{1, 0, 60}, {2, 1, 15}}, 100, 0, 0));
        assertThat(traced.income()).containsExactly(new double[] {100, 60, 15}, within(1e-9));
        assertThat(traced.userValue()).containsExactly(new double[] {40, 45, 15}, within(1e-9));
        assertThat(traced.converged()).isTrue();
    }

    @Test
    void otherIncomeOfTheBuyerThinsOutUserMoney() {
        UserBackedIncome traced =
                of(
                        supply(
                                new double[][] {{1, 0, 60}},
                                new double[] {100, 0},
                                new double[] {20, 0}));
        assertThat(traced.income()).containsExactly(new double[] {100, 50}, within(1e-9));
        assertThat(traced.userBackedShare()[1]).isCloseTo(50 / 60.0, within(1e-12));
    }

    @Test
    void aBuyerThatSpendsMoreThanItEarnsPassesOnNoMoreThanItHas() {
        UserBackedIncome traced = of(supply(new double[][] {{1, 0, 200}}, 100, 0));
        assertThat(traced.income()[1]).isCloseTo(99.9, within(1e-9));
        assertThat(traced.userValue()[0]).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void withoutUsersThereIsNoShareToSpeakOf() {
        UserBackedIncome traced = of(supply(new double[][] {{1, 0, 5}}, 0, 0));
        assertThat(traced.income()).containsExactly(0, 0);
        assertThat(traced.userBackedShare()).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void moneyThatCirclesDiesOut() {
        UserBackedIncome traced = of(supply(new double[][] {{1, 0, 1000}, {0, 1, 1000}}, 1, 0));
        assertThat(traced.converged()).isTrue();
        assertThat(traced.sweeps()).isLessThan(20);
        assertThat(Arrays.stream(traced.userValue()).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void userValueAddsUpToUserRevenueOnRandomNetworks() {
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 2 + random.nextInt(60);
            double[] users = random.doubles(size).map(x -> x < 0.3 ? 1000 * x : 0).toArray();
            double[][] payments = new double[3 * size][];
            for (int row = 0; row < payments.length; row++) {
                int supplier = random.nextInt(size);
                int buyer = (supplier + 1 + random.nextInt(size - 1)) % size;
                payments[row] = new double[] {supplier, buyer, 100 * random.nextDouble()};
            }
            Supply supply = supply(payments, users);
            UserBackedIncome traced = of(supply);
            assertThat(Arrays.stream(traced.userValue()).sum())
                    .as("seed %d, %d parties", seed, size)
                    .isCloseTo(
                            supply.totalUserRevenue(),
                            within(1e-6 * Math.max(1, supply.totalUserRevenue())));
        }
    }
}
