package io.rendan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Answer;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.distance.DistanceAnalysis;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.market.MarketAnalysis;
import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.position.PositionAnalysis;
import io.rendan.silo.SiloAnalysis;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Amounts of any size that a double can have: every analysis ends, and no figure is not finite. */
class ExtremeAmountsTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final Path FAULTS = Path.of("../shared/data/faults/numbers");
    private static final Pattern NOT_FINITE = Pattern.compile("NaN|Infinity|∞");
    private static final double[] ODD = {
        0,
        Double.MIN_VALUE,
        1e-310,
        Double.MIN_NORMAL,
        1e-300,
        1e-61,
        1e-59,
        1e-30,
        1,
        1000,
        1e30,
        9e59,
        1e61,
        1e154,
        1e300,
        Double.MAX_VALUE
    };

    private final JsonMapper json = JsonMapper.builder().build();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mixedAmountsOfAnySizeLeaveEveryFigureFinite(long seed) throws Exception {
        var random = new SplittableRandom(seed);
        EcosystemNetwork network = random(random, () -> ODD[random.nextInt(ODD.length)], true);
        assertThat(NOT_FINITE.matcher(told(network)).results().map(r -> r.group()))
                .as("seed %s", seed)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-311, 1e-60, 1e-59, 1e59, 1e60, 1e308})
    void amountsThatAreAllOfOneSizeLeaveEveryFigureFinite(double size) throws Exception {
        for (long seed = 0; seed < 4; seed++) {
            var random = new SplittableRandom(seed);
            EcosystemNetwork network =
                    random(random, () -> size * (0.5 + random.nextDouble() / 2), true);
            assertThat(NOT_FINITE.matcher(told(network)).results().map(r -> r.group()))
                    .as("size %s, seed %s", size, seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-310, Double.MIN_VALUE, 1e-200})
    void aContractOfNextToNothingChangesNoOthersFigure(double amount) throws Exception {
        for (long seed = 0; seed < 5; seed++) {
            EcosystemNetwork with = extended(seed, amount);
            EcosystemNetwork nothing = extended(seed, 0);
            assertThat(told(with)).as("seed %s", seed).isEqualTo(told(nothing));
        }
    }

    private static EcosystemNetwork extended(long seed, double amount) {
        var random = new SplittableRandom(seed);
        NetworkBuilder rows = rows(random, () -> 1000 * (1 + random.nextInt(500)), true);
        rows.add(contract("z", ContractKind.MARKET, "u01", "u02", null, amount));
        return rows.build();
    }

    @Test
    void whatIsTooLargeIsNotKnownAndCounted() {
        var random = new SplittableRandom(1);
        NetworkBuilder rows = rows(random, () -> 1000, false);
        rows.add(contract("z", ContractKind.SALES, "u01", "s0", null, 1.7e308));
        rows.add(contract("z2", ContractKind.SALES, "u01", "s0", null, 1.7e308));
        EcosystemNetwork network = rows.build();
        EcosystemNetwork without = rows(new SplittableRandom(1), () -> 1000, false).build();
        assertThat(network.notes().amountsTooLarge()).isEqualTo(4);
        assertThat(network.notes().contractsWithoutValue()).isEqualTo(2);
        assertThat(network.supply().totalUserRevenue())
                .isEqualTo(without.supply().totalUserRevenue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"denormal-sales", "huge-beside-tiny", "one-denormal"})
    void knownFaultsRun(String name) throws Exception {
        assumeTrue(Files.isDirectory(FAULTS.resolve(name)), FAULTS + " is not there");
        try (DatasetSource source = DatasetSource.open(FAULTS.resolve(name))) {
            EcosystemNetwork network = DatasetNetwork.read(source, Optional.empty());
            assertThat(told(network)).doesNotContainPattern(NOT_FINITE);
        }
    }

    /** All that a run would store, as JSON. */
    private String told(EcosystemNetwork network) throws Exception {
        var library = new CypherQueryLibrary();
        List<Analysis> analyses =
                List.of(
                        new BottleneckAnalysis(library),
                        new DistanceAnalysis(),
                        new MarketAnalysis(library),
                        new OpportunityAnalysis(library),
                        new PositionAnalysis(),
                        new SiloAnalysis(library));
        Map<String, AnalysisResult> results =
                new AnalysisRunner(
                                analyses, (question, version) -> new Answer.Refused("it is a test"))
                        .all(network, new AnalysisSettings(1, 2), (name, seconds, share) -> {})
                        .results();
        assertThat(results).hasSameSizeAs(analyses);
        Map<String, Object> told = new LinkedHashMap<>();
        results.forEach((name, result) -> told.put(name, shown(network, result)));
        told.put(
                "health",
                new HealthDetector(HealthParameters.defaults())
                        .detect(network, HealthInputs.of(results.values())));
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(told);
    }

    private static Map<String, Object> shown(EcosystemNetwork network, AnalysisResult result) {
        Map<String, Object> figures = new TreeMap<>();
        result.partyFigures()
                .forEach(
                        figure -> {
                            List<@Nullable Object> values = new ArrayList<>();
                            for (int party = 0; party < network.parties().size(); party++) {
                                values.add(
                                        figure.applies().test(party)
                                                ? figure.value().apply(party)
                                                : null);
                            }
                            figures.put(figure.name(), values);
                        });
        return Map.of(
                "findings", result.findings(),
                "groups", result.groups(),
                "capabilities", result.capabilities(),
                "summary", result.summary(),
                "figures", figures);
    }

    private interface Amount {
        double next();
    }

    private static EcosystemNetwork random(SplittableRandom random, Amount amount, boolean all) {
        return rows(random, amount, all).build();
    }

    private static NetworkBuilder rows(SplittableRandom random, Amount amount, boolean all) {
        var rows = new NetworkBuilder(new Dataset("extreme", "Extreme", "EUR", AS_OF, "1"), AS_OF);
        rows.add(new NetworkRows.Platform("p0", "P0")).add(new NetworkRows.Platform("p1", "P1"));
        rows.add(new NetworkRows.UserSegment("s0", "S0"));
        rows.add(new NetworkRows.UserSegment("s1", "S1"));
        for (int c = 0; c < 3; c++) {
            rows.add(new NetworkRows.Capability("c" + c, "C" + c));
        }
        int units = 12;
        for (int unit = 0; unit < units; unit++) {
            rows.add(
                    new NetworkRows.MicroEnterprise(
                            id(unit),
                            id(unit),
                            MicroEnterpriseKind.NODE,
                            "p" + unit % 2,
                            12,
                            null));
            if (all) {
                rows.add(new NetworkRows.Need(id(unit), "c" + unit % 3, amount.next(), true));
                rows.add(
                        new NetworkRows.Offer(
                                id(unit),
                                "c" + (unit + 1) % 3,
                                amount.next(),
                                amount.next(),
                                amount.next()));
                rows.add(
                        new NetworkRows.Statement(
                                id(unit),
                                YearMonth.from(AS_OF),
                                amount.next(),
                                -amount.next(),
                                amount.next(),
                                amount.next()));
            }
        }
        for (int i = 0; i < 40; i++) {
            int one = random.nextInt(units);
            int other = (one + 1 + random.nextInt(units - 1)) % units;
            rows.add(
                    contract(
                            "k%02d".formatted(i),
                            ContractKind.MARKET,
                            id(one),
                            id(other),
                            "c" + random.nextInt(3),
                            amount.next()));
            rows.add(
                    new NetworkRows.Interaction(
                            id(one), id(other), YearMonth.from(AS_OF), amount.next()));
            if (all && i % 3 == 0) {
                for (int month = 0; month < 6; month++) {
                    rows.add(
                            new NetworkRows.Settlement(
                                    "k%02d".formatted(i),
                                    YearMonth.from(AS_OF).minusMonths(month),
                                    amount.next(),
                                    amount.next(),
                                    7,
                                    0.9));
                }
            }
        }
        for (int i = 0; i < 4; i++) {
            rows.add(
                    contract("y" + i, ContractKind.SALES, id(i), "s" + i % 2, null, amount.next()));
        }
        return rows;
    }

    private static String id(int unit) {
        return "u%02d".formatted(unit);
    }

    private static NetworkRows.Contract contract(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            @Nullable String capability,
            double value) {
        return new NetworkRows.Contract(
                id,
                kind,
                supplier,
                buyer,
                capability,
                null,
                value,
                START,
                START,
                null,
                Double.NaN,
                value / 3,
                false);
    }
}
