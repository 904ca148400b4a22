package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.incentive.Incentive;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.prediction.RocAuc;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;

class OpportunityDetectorTests {

    private static OpportunityReport detect(EcosystemNetwork network) {
        return new OpportunityDetector(OpportunityParameters.defaults(1))
                .detect(network, Parallel.of(2));
    }

    /** Need and ties: a–d. Need without ties: y–z. Ties without need: e–h. */
    private static EcosystemBuilder threePairs() {
        return new EcosystemBuilder()
                .units("a", "b", "c", "d", "e", "f", "g", "h", "y", "z")
                .capabilities("design")
                .capabilities("moulds")
                .contract("a", "b")
                .contract("b", "c")
                .contract("c", "d")
                .contract("e", "f")
                .contract("f", "g")
                .contract("g", "h")
                .needs("a", "design", 100)
                .offers("d", "design", 1, 100)
                .needs("y", "moulds", 100)
                .offers("z", "moulds", 1, 100);
    }

    @Test
    void anEmptyEcosystemHasNoOpportunities() {
        assertThat(detect(new EcosystemBuilder().build()).opportunities()).isEmpty();
    }

    @Test
    void complementaryPairsWithTiesAndNeedComeFirst() {
        EcosystemNetwork network = threePairs().build();

        List<String> pairs =
                detect(network).opportunities().stream()
                        .map(
                                found ->
                                        network.parties().id(found.buyer())
                                                + network.parties().id(found.supplier()))
                        .toList();

        assertThat(pairs).containsExactly("ad", "yz", "eh");
    }

    @Test
    void scoresGivenPairsStrangersToo() {
        EcosystemNetwork network = threePairs().build();
        int a = network.parties().indexOf("a");
        int d = network.parties().indexOf("d");
        int h = network.parties().indexOf("h");
        int b = network.parties().indexOf("b");
        OpportunityReport report = detect(network);

        double[] probabilities =
                report.probabilities(new int[][] {{a, h}, {d, a}, {a, d}, {a, b}}, Parallel.of(2));

        assertThat(probabilities[0]).isPositive().isLessThan(probabilities[1] / 20);
        assertThat(probabilities[1]).isEqualTo(report.opportunities().getFirst().probability());
        assertThat(probabilities[2]).isEqualTo(probabilities[1]);
        assertThat(probabilities[3]).isZero();
    }

    @Test
    void theIncentiveIsSixPercentOfTheExpectedValueSharedByWhatEachAdds() {
        OpportunityReport report = detect(threePairs().build());
        Opportunity first = report.opportunities().getFirst();

        assertThat(first.valueIfFormed()).isEqualTo(100);
        assertThat(first.incentive().pool()).isCloseTo(first.probability() * 6, within(1e-12));
        assertThat(first.incentive().shares())
                .extracting(Incentive.Share::amount)
                .allSatisfy(
                        share ->
                                assertThat(share)
                                        .isCloseTo(first.incentive().pool() / 2, within(1e-12)));
    }

    @Test
    void whatOthersCouldSupplyAsWellIsNotPaid() {
        OpportunityReport report = detect(threePairs().offers("f", "design", 1, 100).build());
        Opportunity first = report.opportunities().getFirst();

        assertThat(first.incentive().shares())
                .extracting(share -> share.amount() / first.incentive().pool())
                .satisfiesExactly(
                        buyer -> assertThat(buyer).isCloseTo(2 / 3.0, within(1e-12)),
                        supplier -> assertThat(supplier).isCloseTo(1 / 6.0, within(1e-12)),
                        substitute -> assertThat(substitute).isCloseTo(1 / 6.0, within(1e-12)));
    }

    @Test
    void noPartyStandsInMoreFindingsThanAllowed() {
        EcosystemBuilder ecosystem = new EcosystemBuilder().capabilities("design").units("hub");
        ecosystem.offers("hub", "design", 1, 1_000);
        for (int unit = 0; unit < 9; unit++) {
            ecosystem.units("u" + unit).needs("u" + unit, "design", 100 + unit);
        }

        assertThat(detect(ecosystem.build()).opportunities()).hasSize(5);
        assertThat(detect(ecosystem.build()).candidates()).isEqualTo(9);
    }

    @Test
    void theListIsSortedByExpectedValueWhateverTheThreads() {
        EcosystemNetwork network = PlantedEcosystem.of(300, 7).network();
        var detector = new OpportunityDetector(OpportunityParameters.defaults(1));

        OpportunityReport one = detector.detect(network, Parallel.of(1));
        OpportunityReport two = detector.detect(network, Parallel.of(2));

        assertThat(two.opportunities()).isEqualTo(one.opportunities());
        assertThat(two.candidates()).isEqualTo(one.candidates());
        assertThat(one.opportunities())
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Opportunity::expectedAnnualValue).reversed());
    }

    @Test
    void removedComplementaryContractsRankAboveDecoys() {
        PlantedEcosystem planted = PlantedEcosystem.of(600, 3);
        OpportunityReport report = detect(planted.network());

        double auc =
                RocAuc.auc(
                        report.probabilities(planted.removed(), Parallel.of(2)),
                        report.probabilities(planted.decoys(), Parallel.of(2)));

        assertThat(auc).isGreaterThan(0.95);
    }
}
