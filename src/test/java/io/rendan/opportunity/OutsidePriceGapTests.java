package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;

class OutsidePriceGapTests {

    private static final LocalDate SIGNED = LocalDate.of(2024, 1, 1);

    /** Ten requests at 30 each, bought outside; the unit next door asks 24. */
    private static EcosystemBuilder outsideBuyer() {
        return new EcosystemBuilder()
                .units("buyer", "own")
                .partners("outside")
                .capabilities("c")
                .offers("own", "c", 24, 50)
                .contract("outside", "buyer", "c", 300, SIGNED, null);
    }

    private static EcosystemBuilder settled(EcosystemBuilder ecosystem) {
        return ecosystem.settled("c000000", YearMonth.of(2026, 2), 300, 10, 8);
    }

    private static int party(EcosystemNetwork network, String id) {
        return network.parties().indexOf(id);
    }

    @Test
    void isWhatTheOwnSupplierWouldSave() {
        EcosystemNetwork network = settled(outsideBuyer()).build();

        OutsidePriceGap gap =
                OutsidePriceGap.between(network, party(network, "own"), party(network, "buyer"))
                        .orElseThrow();

        assertThat(gap.outsideUnitPrice()).isEqualTo(30);
        assertThat(gap.share()).isCloseTo(0.2, within(1e-12));
        assertThat(gap.annualSaving()).isCloseTo(60, within(1e-9));
    }

    @Test
    void isUnknownWithoutRequestsAndAbsentWhereNothingIsBoughtOutside() {
        EcosystemNetwork unsettled = outsideBuyer().build();
        EcosystemNetwork inside =
                new EcosystemBuilder()
                        .units("buyer", "own")
                        .capabilities("c")
                        .offers("own", "c", 24, 50)
                        .build();

        assertThat(
                        OutsidePriceGap.between(
                                unsettled, party(unsettled, "own"), party(unsettled, "buyer")))
                .isEmpty();
        assertThat(OutsidePriceGap.between(inside, 0, 1)).isEmpty();
    }
}
