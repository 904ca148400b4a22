package io.rendan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class OpenDemandTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private static EcosystemBuilder kitchen() {
        return new EcosystemBuilder()
                .units("cook", "oven", "other")
                .capabilities("baking")
                .needs("cook", "baking", 1_000)
                .offers("oven", "baking", 2, 30);
    }

    private static List<Match> matches(EcosystemNetwork network) {
        return OpenDemand.of(network)
                .matches(network.parties().indexOf("cook"), network.parties().indexOf("oven"));
    }

    @Test
    void aNeedMeetsAnOfferUpToCapacityTimesPriceTimesTwelveMonths() {
        Match match = matches(kitchen().build()).getFirst();

        assertThat(match.unmetBudget()).isEqualTo(1_000);
        assertThat(match.spareCapacity()).isEqualTo(30);
        assertThat(match.value()).isEqualTo(720);
    }

    @Test
    void whatTheBuyerSpendsWithOthersIsNoLongerUnmet() {
        EcosystemNetwork network =
                kitchen().contract("other", "cook", "baking", 400, LONG_AGO, null).build();

        assertThat(matches(network).getFirst().unmetBudget()).isCloseTo(600, within(1e-9));
        assertThat(matches(network).getFirst().value()).isCloseTo(600, within(1e-9));
    }

    @Test
    void aContractSignedLastMonthCountsWithAWholeYear() {
        EcosystemNetwork network =
                kitchen()
                        .contract("other", "cook", "baking", 400, LocalDate.of(2026, 3, 1), null)
                        .build();

        assertThat(matches(network).getFirst().unmetBudget()).isCloseTo(600, within(1e-9));
    }

    @Test
    void aContractThatHasEndedLeavesTheBudgetUnmet() {
        EcosystemNetwork network =
                kitchen()
                        .contract(
                                "other", "cook", "baking", 400, LONG_AGO, LocalDate.of(2026, 1, 31))
                        .build();

        assertThat(matches(network).getFirst().unmetBudget()).isEqualTo(1_000);
    }

    @Test
    void requestsOfTheLastThreeCompleteMonthsTakeUpCapacity() {
        EcosystemBuilder ecosystem =
                kitchen().contract("oven", "other", "baking", 400, LONG_AGO, null);
        for (int month = 1; month <= 3; month++) {
            ecosystem.settled("c000000", YearMonth.of(2026, month), 30, 10 * month, 9);
        }

        assertThat(matches(ecosystem.build()).getFirst().spareCapacity()).isEqualTo(10);
    }

    @Test
    void aContractWithoutCapabilityCountsForTheOnlyOneItsSupplierOffers() {
        EcosystemNetwork network =
                kitchen()
                        .offers("other", "baking", 1, 1)
                        .contract("other", "cook", null, 400, LONG_AGO, null)
                        .build();

        assertThat(matches(network).getFirst().unmetBudget()).isCloseTo(600, within(1e-9));
    }

    @Test
    void withoutSpareCapacityThereIsNoMatch() {
        EcosystemBuilder ecosystem =
                kitchen().contract("oven", "other", "baking", 400, LONG_AGO, null);
        for (int month = 1; month <= 3; month++) {
            ecosystem.settled("c000000", YearMonth.of(2026, month), 30, 40, 9);
        }

        assertThat(matches(ecosystem.build())).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        EcosystemNetwork network =
                new EcosystemBuilder()
                        .units("cook", "oven")
                        .capabilities("baking")
                        .needs("cook", "baking", 1_000)
                        .offers("oven", "baking", Double.NaN, Double.NaN)
                        .build();

        assertThat(matches(network)).hasSize(1);
        assertThat(matches(network).getFirst().value()).isNaN();
    }
}
