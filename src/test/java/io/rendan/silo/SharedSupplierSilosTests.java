package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.SharedSuppliers;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** Where units only buy outside: who buys from the same suppliers. */
class SharedSupplierSilosTests {

    private static final int PLATFORMS = 5;
    private static final int UNITS_A_PLATFORM = 14;
    private static final int SUPPLIERS = 60;
    private static final int PURCHASES = 7;

    /** Which suppliers a unit buys from. */
    private interface Habit {
        boolean isApart(int platform, int unit);
    }

    /** Those apart buy, but for one purchase in fifteen, from eight suppliers of their own. */
    private static EcosystemNetwork buyers(Habit habit, long seed) {
        var random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        for (int supplier = 0; supplier < SUPPLIERS; supplier++) {
            ecosystem.partners(supplier(supplier));
        }
        for (int platform = 0; platform < PLATFORMS; platform++) {
            ecosystem.platforms("pl" + platform);
            for (int unit = 0; unit < UNITS_A_PLATFORM; unit++) {
                String name = "m%d-%02d".formatted(platform, unit);
                ecosystem.unitsOf("pl" + platform, name);
                boolean apart = habit.isApart(platform, unit);
                for (int purchase = 0; purchase < PURCHASES; purchase++) {
                    boolean own = apart && random.nextInt(15) > 0;
                    int supplier = own ? random.nextInt(8) : random.nextInt(8, SUPPLIERS);
                    double paid = 1_000 * Math.exp(random.nextGaussian());
                    ecosystem.pays(name, supplier(supplier), paid);
                }
            }
        }
        return ecosystem.build();
    }

    private static String supplier(int number) {
        return "p%02d".formatted(number);
    }

    private static AnalysisResult analyse(EcosystemNetwork network) {
        return new SiloAnalysis(new CypherQueryLibrary())
                .analyse(network, AnalysisSettings.defaults());
    }

    @Test
    void aPlatformThatBuysApartIsASiloAndSaysOnWhat() {
        AnalysisResult result = analyse(buyers((platform, unit) -> platform == 2, 4));
        assertThat(result.findings()).hasSize(1);
        Finding silo = result.findings().getFirst();
        assertThat(silo.owner()).isEqualTo("pl2");
        assertThat(silo.title()).contains("buys apart: ");
        assertThat(silo.basis()).containsExactly(Basis.SHARED_SUPPLIERS);
        assertThat(silo.unlocks())
                .first()
                .matches(unlock -> unlock.file().equals("interactions.csv"));
        assertThat(silo.figures())
                .containsEntry("layer", "SHARED_SUPPLIERS")
                .containsEntry("missingBridges", null);
        assertThat(silo.evidence().getFirst().cypher()).contains("buyersOutside");
    }

    @Test
    void aGroupAcrossPlatformsThatBuysApartIsFound() {
        AnalysisResult result = analyse(buyers((platform, unit) -> unit < 3, 5));
        assertThat(result.findings()).hasSize(1);
        assertThat(result.findings().getFirst().figures())
                .containsEntry("units", 15)
                .containsEntry("foundOn", "WEIGHTS");
    }

    @Test
    void buyersThatChooseAnybodyAreNoSilos() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(analyse(buyers((platform, unit) -> false, seed)).findings())
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void theReportDoesNotDependOnTheThreads() {
        EcosystemNetwork network = buyers((platform, unit) -> unit < 3, 6);
        var detector = new SiloDetector(SiloParameters.defaults(3));
        assertThat(figures(detector.detect(network, Parallel.of(1))))
                .isEqualTo(figures(detector.detect(network, Parallel.of(3))));
    }

    private static String figures(SiloReport report) {
        return report.groups().stream()
                .map(group -> group.id() + group.border() + group.closedness() + group.detection())
                .toList()
                .toString();
    }

    /** p ties a and b by min(10, 30) / 2, a and c by min(10, 20) / 2, b and c by 20 / 2. */
    @Test
    void aSupplierTiesItsBuyersByWhatTheyShare() {
        EcosystemNetwork network =
                new EcosystemBuilder()
                        .pays("a", "p1", 10)
                        .pays("b", "p1", 30)
                        .pays("c", "p1", 20)
                        .pays("c", "p2", 7)
                        .pays("d", "p2", 9)
                        .build();
        CompressedGraph ties = SharedSuppliers.of(network).ties();
        double mean = (5 + 5 + 10 + 7) / 4.0;
        assertThat(ties.edgeCount()).isEqualTo(4);
        assertThat(weight(ties, network, "a", "b")).isCloseTo(5 / mean, within(1e-9));
        assertThat(weight(ties, network, "b", "c")).isCloseTo(10 / mean, within(1e-9));
        assertThat(weight(ties, network, "c", "d")).isCloseTo(7 / mean, within(1e-9));
    }

    private static double weight(
            CompressedGraph ties, EcosystemNetwork network, String one, String other) {
        return ties.weight(network.parties().indexOf(one), network.parties().indexOf(other));
    }
}
