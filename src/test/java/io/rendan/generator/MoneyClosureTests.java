package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedSettlement;
import io.rendan.generator.trade.PlannedStatement;
import io.rendan.network.ContractKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Money comes from users only, and what one party pays another receives. */
class MoneyClosureTests {

    private final Generated haier = Generated.haier();
    private final double[] added = haier.valueAdded();

    @Test
    void valueAddedOfAllPartiesButUsersIsWhatUsersPaid() {
        int firstSegment = haier.population.segments().getFirst().index();
        double paidByUsers =
                -IntStream.range(firstSegment, added.length).mapToDouble(s -> added[s]).sum();
        double keptByOthers = Arrays.stream(added, 0, firstSegment).sum();
        double sales =
                IntStream.range(0, haier.paid.length)
                        .filter(n -> haier.rows.market().deals().get(n).kind == ContractKind.SALES)
                        .mapToDouble(n -> haier.paid[n])
                        .sum();

        assertThat(paidByUsers).isEqualTo(sales, within(1e-6 * sales));
        // Distributors pass on what their own customers pay, which is outside the ecosystem.
        assertThat(keptByOthers).isEqualTo(paidByUsers, within(1e-6 * sales));
    }

    @Test
    void almostNoUnitSpendsMoreThanItEarns() {
        long losing =
                IntStream.range(0, haier.population.units().size())
                        .filter(unit -> added[unit] < 0)
                        .count();

        assertThat(losing).isLessThan(haier.population.units().size() / 200);
    }

    @Test
    void almostEveryUnitEarnsSomething() {
        double[] income = new double[haier.population.parties()];
        for (int number = 0; number < haier.paid.length; number++) {
            income[haier.rows.market().deals().get(number).supplier] += haier.paid[number];
        }

        assertThat(
                        haier.population.units().stream()
                                .filter(unit -> income[unit.index()] == 0)
                                .count())
                .isLessThan(haier.population.units().size() / 40);
    }

    @Test
    void settlementsAddUpToTheYearlyValueForTheDaysThatAContractRan() {
        LocalDate asOf = haier.timeline.asOf();
        LocalDate first = haier.timeline.month(haier.timeline.firstOfWindow()).atDay(1);
        for (int number = 0; number < haier.paid.length; number++) {
            Deal deal = haier.rows.market().deals().get(number);
            long from = Math.max(first.toEpochDay(), deal.startsOn.toEpochDay());
            long to = Math.min(asOf.toEpochDay(), deal.endsOn.toEpochDay());
            if (to - from >= 60 && !haier.rows.planted().breaches().used().contains(number)) {
                double due = deal.annualValue * (to - from + 1) / 365;
                assertThat(haier.paid[number]).isBetween(0.78 * due, 1.2 * due);
            }
        }
    }

    @Test
    void nothingIsSettledOutsideAContractsDays() {
        assertThat(haier.rows.months().settlements())
                .filteredOn(row -> !haier.rows.planted().breaches().used().contains(row.deal()))
                .allMatch(
                        row -> {
                            Deal deal = haier.rows.market().deals().get(row.deal());
                            return haier.timeline.share(row.month(), deal.startsOn, deal.endsOn)
                                    > 0;
                        });
    }

    @Test
    void statementsAgreeWithContracts() {
        int last = haier.timeline.months() - 1;
        double[] users = new double[haier.population.units().size()];
        double[] others = new double[haier.population.units().size()];
        double[] outlay = new double[haier.population.units().size()];
        for (PlannedSettlement row : haier.rows.months().settlements()) {
            Deal deal = haier.rows.market().deals().get(row.deal());
            if (row.month() != last) {
                continue;
            }
            if (haier.population.isUnit(deal.supplier)) {
                double[] side = deal.kind == ContractKind.SALES ? users : others;
                side[deal.supplier] += row.amount();
            }
            if (haier.population.isUnit(deal.buyer)) {
                outlay[deal.buyer] += row.amount();
            }
        }
        assertThat(haier.rows.months().statements().stream().filter(s -> s.month() == last))
                .hasSize(users.length)
                .allSatisfy(
                        s -> {
                            assertThat(s.userRevenue()).isEqualTo(users[s.unit()], within(1.0));
                            assertThat(s.ecosystemRevenue())
                                    .isGreaterThanOrEqualTo(others[s.unit()] - 1e-6);
                            assertThat(s.cost()).isGreaterThanOrEqualTo(outlay[s.unit()] - 1);
                            assertThat(s.sharedValue()).isGreaterThanOrEqualTo(0);
                        });
    }

    @Test
    void aboutSixPerCentOfRevenueIsShared() {
        double shared = 0;
        double revenue = 0;
        for (PlannedStatement statement : haier.rows.months().statements()) {
            shared += statement.sharedValue();
            revenue += statement.userRevenue() + statement.ecosystemRevenue();
        }

        assertThat(shared / revenue).isBetween(0.045, 0.07);
    }
}
