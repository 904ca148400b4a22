package io.rendan.network.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/** Years that hold a 29 February, by hand. */
class LeapDayTests {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private static EcosystemNetwork network(
            LocalDate asOf, ContractKind kind, LocalDate start, @Nullable LocalDate end) {
        return new EcosystemBuilder(asOf)
                .units("a", "b")
                .segments("s")
                .contract(
                        "c", kind, "b", kind == ContractKind.SALES ? "s" : "a", 36_500, start, end)
                .build();
    }

    /** Paid by the day: 100 for each of the 365 days that end with the snapshot's. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-02, , 36500",
        "2023-03-01, , 36500",
        "2024-02-29, , 100",
        "2023-02-28, 2023-03-01, 0",
        "2023-02-28, 2023-03-02, 100",
        "2023-02-28, 2024-02-28, 36400"
    })
    void theWindowOfALeapDayHasAYearOfDays(LocalDate start, @Nullable LocalDate end, double paid) {
        assertThat(network(LEAP_DAY, ContractKind.SALES, start, end).supply().totalUserRevenue())
                .isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-28, 2023-02-28, false",
        "2024-02-27, 2023-02-28, true",
        "2024-02-29, 2023-02-28, false",
        "2024-02-29, 2023-03-01, true",
        "2024-02-29, 2024-02-29, true",
        "2025-02-27, 2024-02-29, true",
        "2025-02-28, 2024-02-29, false",
        "2025-02-28, 2024-03-01, true",
        "2026-03-31, 2025-03-31, false",
        "2026-03-30, 2025-03-31, true"
    })
    void anOutsideContractWithoutAnEndIsOverAYearAfterItsStart(
            LocalDate asOf, LocalDate start, boolean inForce) {
        assertThat(network(asOf, ContractKind.EXTERNAL, start, null).isActive(0))
                .isEqualTo(inForce);
    }

    @Test
    void aYearThatHoldsALeapDayIsPaidOverItsLastYearOfDaysOnly() {
        EcosystemNetwork network =
                network(
                        LocalDate.of(2024, 12, 31),
                        ContractKind.SALES,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 12, 31));
        assertThat(network.supply().totalUserRevenue()).isEqualTo(36_500);
    }
}
