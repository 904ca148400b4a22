package io.rendan.network.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.PastCollaboration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

class PastYearsTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final int UNITS = 12;

    /** Rows of an ecosystem that can be looked at from any date. */
    private record Rows(
            List<NetworkRows.Contract> contracts,
            List<NetworkRows.Settlement> settlements,
            List<NetworkRows.Interaction> interactions) {

        static Rows random(int months, long seed) {
            var random = new SplittableRandom(seed);
            Rows rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int contract = 0; contract < 60; contract++) {
                rows.addContract("c" + contract, months, random);
            }
            Set<String> keys = new HashSet<>();
            for (int i = 0; i < 400; i++) {
                int a = random.nextInt(UNITS);
                int b = (a + 1 + random.nextInt(UNITS - 1)) % UNITS;
                YearMonth month = YearMonth.from(AS_OF).minusMonths(i % months);
                if (keys.add(a + "-" + b + month)) {
                    rows.interactions.add(
                            new NetworkRows.Interaction(unit(a), unit(b), month, 1 + i % 7));
                }
            }
            return rows;
        }

        private void addContract(String id, int months, SplittableRandom random) {
            int supplier = random.nextInt(UNITS);
            LocalDate start = AS_OF.minusDays(random.nextInt(1_500));
            contracts.add(
                    new NetworkRows.Contract(
                            id,
                            ContractKind.MARKET,
                            unit(supplier),
                            unit((supplier + 1 + random.nextInt(UNITS - 1)) % UNITS),
                            null,
                            null,
                            random.nextInt(5) == 0 ? Double.NaN : 1_000 + random.nextInt(9_000),
                            random.nextBoolean() ? start : null,
                            start,
                            random.nextBoolean() ? start.plusDays(random.nextInt(900)) : null,
                            Double.NaN,
                            Double.NaN,
                            false));
            for (int month = 0; random.nextBoolean() && month < months; month += 5) {
                settlements.add(
                        new NetworkRows.Settlement(
                                id,
                                YearMonth.from(AS_OF).minusMonths(month),
                                random.nextInt(500),
                                Double.NaN,
                                Double.NaN,
                                Double.NaN));
            }
        }

        EcosystemNetwork asOf(LocalDate date) {
            var builder = new NetworkBuilder(new Dataset("d", "D", "CNY", AS_OF, "1"), date);
            for (int unit = 0; unit < UNITS; unit++) {
                builder.add(
                        new NetworkRows.MicroEnterprise(
                                unit(unit), "U", MicroEnterpriseKind.NODE, null, 9, null));
            }
            contracts.forEach(row -> builder.add(everSettled(row, date)));
            settlements.forEach(builder::add);
            interactions.forEach(builder::add);
            return builder.build();
        }

        private NetworkRows.Contract everSettled(NetworkRows.Contract row, LocalDate date) {
            boolean settled =
                    settlements.stream()
                            .filter(month -> month.contractId().equals(row.id()))
                            .anyMatch(month -> !month.month().isAfter(YearMonth.from(date)));
            return new NetworkRows.Contract(
                    row.id(),
                    row.kind(),
                    row.supplierId(),
                    row.buyerId(),
                    null,
                    null,
                    row.annualValue(),
                    row.signedOn(),
                    row.startsOn(),
                    row.endsOn(),
                    Double.NaN,
                    Double.NaN,
                    settled);
        }
    }

    private static String unit(int number) {
        return "u%02d".formatted(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anEarlierYearIsWhatASnapshotOfItsLastDayHolds(long seed) {
        Rows rows = Rows.random(40, seed);
        List<PastCollaboration> past = rows.asOf(AS_OF).past();

        assertThat(past).extracting(PastCollaboration::monthsAgo).containsExactly(12, 24);
        for (PastCollaboration year : past) {
            CompressedGraph then = rows.asOf(year.asOf()).collaboration().ties();
            assertThat(year.asOf()).isEqualTo(AS_OF.minusMonths(year.monthsAgo()));
            assertThat(year.ties().offsets()).isEqualTo(then.offsets());
            assertThat(year.ties().targets()).isEqualTo(then.targets());
            assertThat(year.ties().weights()).isEqualTo(then.weights());
        }
    }

    @Test
    void aYearInWhichInteractionsBeganIsNotKnown() {
        assertThat(Rows.random(30, 6).asOf(AS_OF).past())
                .extracting(PastCollaboration::monthsAgo)
                .containsExactly(12);
        assertThat(Rows.random(12, 6).asOf(AS_OF).past()).isEmpty();
    }

    @Test
    void withoutInteractionsContractsAloneTellThePast() {
        Rows rows = Rows.random(40, 7);
        rows.interactions.clear();

        assertThat(rows.asOf(AS_OF).past()).hasSize(2);
    }

    @Test
    void anEmptyEcosystemHasNoPast() {
        assertThat(new EcosystemBuilder().build().past()).isEmpty();
    }
}
