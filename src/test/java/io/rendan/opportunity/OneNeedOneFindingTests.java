package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** A need of a buyer stands in one finding; what else would meet it is named there. */
class OneNeedOneFindingTests {

    private static OpportunityReport detect(EcosystemNetwork network) {
        return new OpportunityDetector(OpportunityParameters.defaults(1))
                .detect(network, Parallel.of(2));
    }

    private static List<Finding> findings(EcosystemBuilder ecosystem) {
        return new OpportunityAnalysis(new CypherQueryLibrary())
                .analyse(ecosystem.build(), new AnalysisSettings(1, 2))
                .findings();
    }

    /** A kitchen needs cooling, which three offer, one of them with room for half. */
    private static EcosystemBuilder cooling() {
        return EcosystemBuilder.in("EUR")
                .units("kitchen", "large", "alike", "small")
                .capability("cooling", "Cooling")
                .capability("delivery", "Delivery")
                .needs("kitchen", "cooling", 1_200)
                .offers("large", "cooling", 10, 50)
                .offers("alike", "cooling", 10, 50)
                .offers("small", "cooling", 10, 5);
    }

    @Test
    void ofSeveralSuppliersTheBestStandsAndNamesTheOthers() {
        List<Finding> found = findings(cooling());

        assertThat(found)
                .singleElement()
                .satisfies(
                        best ->
                                assertThat(best.action())
                                        .contains("Other ways to meet the same need: Unit large (")
                                        .contains(" and Unit small ("));
    }

    @Test
    void aPairGoesOnWithTheNeedsThatNoBetterOneMeets() {
        EcosystemNetwork network =
                cooling()
                        .needs("kitchen", "delivery", 700)
                        .offers("small", "delivery", 10, 50)
                        .build();

        List<Opportunity> pairs = detect(network).opportunities();

        assertThat(pairs)
                .extracting(pair -> network.parties().id(pair.supplier()))
                .containsExactly("small");
        assertThat(pairs.getFirst().valueIfFormed()).isEqualTo(1_300);
    }

    @Test
    void whatIsLeftOfAPairIsWorthWhatIsLeftOfItsNeeds() {
        EcosystemNetwork network =
                cooling()
                        .needs("kitchen", "delivery", 500)
                        .offers("small", "delivery", 10, 50)
                        .build();

        List<Opportunity> pairs = detect(network).opportunities();

        assertThat(pairs)
                .extracting(pair -> network.parties().id(pair.supplier()))
                .containsExactly("alike", "small");
        assertThat(pairs.getLast().valueIfFormed()).isEqualTo(500);
        assertThat(pairs.getLast().matches())
                .extracting(match -> network.capabilities().id(match.capability()))
                .containsExactly("delivery");
    }

    @Test
    void aDraftThatBringsNoMoreThanThePairsIsNamedInThem() {
        EcosystemBuilder ecosystem =
                EcosystemBuilder.in("EUR")
                        .units("kitchen", "cooler", "driver")
                        .segment("families", "Families")
                        .capability("cooling", "Cooling")
                        .capability("delivery", "Delivery")
                        .sale("kitchen", "families")
                        .needs("kitchen", "cooling", 1_000)
                        .needs("kitchen", "delivery", 600)
                        .offers("cooler", "cooling", 10, 50)
                        .offers("driver", "delivery", 10, 5);

        assertThat(findings(ecosystem))
                .hasSize(2)
                .allSatisfy(
                        pair ->
                                assertThat(pair.action())
                                        .contains(
                                                "Other ways to meet the same need: a community of 3"
                                                        + " that Unit kitchen would lead for"
                                                        + " Families (EUR ")
                                        .contains("a year expected of all of it)."));
    }

    @Test
    void noNeedOfARandomEcosystemStandsInTwoFindings() {
        for (int seed = 1; seed <= 5; seed++) {
            OpportunityReport report = detect(PlantedEcosystem.of(300, seed).network());
            List<Long> needs =
                    Stream.concat(
                                    report.opportunities().stream()
                                            .flatMap(pair -> pair.matches().stream()),
                                    report.drafts().stream()
                                            .flatMap(draft -> draft.deliveries().stream())
                                            .map(CommunityDraft.Delivery::match))
                            .map(PairProposal::key)
                            .toList();

            assertThat(needs).as("seed " + seed).doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @Test
    void anAlternativeIsWorthNoMoreForTheNeedThanWhatStands() {
        OpportunityReport report = detect(PlantedEcosystem.of(300, 1).network());

        assertThat(report.opportunities())
                .filteredOn(pair -> pair.matches().size() == 1)
                .isNotEmpty()
                .allSatisfy(
                        pair ->
                                pair.alternatives().stream()
                                        .filter(one -> one.draft().isEmpty())
                                        .forEach(one -> assertNoBetter(one, pair)));
    }

    private static void assertNoBetter(Alternative alternative, Opportunity pair) {
        Match match = pair.matches().getFirst();
        assertThat(alternative.match().buyer()).isEqualTo(match.buyer());
        assertThat(alternative.match().capability()).isEqualTo(match.capability());
        assertThat(alternative.match().supplier()).isNotEqualTo(match.supplier());
        assertThat(alternative.expectedAnnualValue())
                .isLessThanOrEqualTo(pair.expectedAnnualValue() * (1 + 1e-9));
    }
}
