package io.rendan.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;

class WindowTests {

    private final LocalDate asOf = LocalDate.of(2026, 3, 31);
    private final Window window = new Window(asOf);

    @Test
    void countsTheTwelveMonthsThatEndWithAsOfs() {
        assertThat(window.firstMonth()).isEqualTo(YearMonth.of(2025, 4));
        assertThat(window.monthIndex(YearMonth.of(2025, 3))).isEqualTo(-1);
        assertThat(window.monthIndex(YearMonth.of(2025, 4))).isZero();
        assertThat(window.monthIndex(YearMonth.of(2026, 3))).isEqualTo(11);
        assertThat(window.monthIndex(YearMonth.of(2026, 4))).isEqualTo(-1);
    }

    @Test
    void countsActiveDaysWithBothEndsInclusive() {
        long today = asOf.toEpochDay();
        assertThat(window.activeDays(today, today)).isEqualTo(1);
        assertThat(window.activeDays(today - 364, Long.MAX_VALUE)).isEqualTo(365);
        assertThat(window.activeDays(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(365);
        assertThat(window.activeDays(Long.MIN_VALUE, today - 365)).isZero();
        assertThat(window.activeDays(today + 1, Long.MAX_VALUE)).isZero();
    }
}
