package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupReport;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Money;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Verdict;
import io.rendan.incentive.Incentive;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class CommunityDraftTests {

    /** A kitchen unit that sells to families needs cooling and delivery, which two others offer. */
    private static EcosystemBuilder kitchen() {
        return EcosystemBuilder.in("EUR")
                .units("kitchen", "cooler", "driver", "painter")
                .segment("families", "Segment families")
                .capability("cooling", "capability cooling")
                .capability("delivery", "capability delivery")
                .capability("painting", "capability painting")
                .sale("kitchen", "families")
                .needs("kitchen", "cooling", 1_000)
                .needs("kitchen", "delivery", 600)
                .offers("cooler", "cooling", 10, 50)
                .offers("driver", "delivery", 10, 5)
                .offers("painter", "painting", 10, 5);
    }

    /** Families need painting too, which no contract between two of them would meet. */
    private static EcosystemBuilder paintedKitchen() {
        return kitchen()
                .needs("families", "painting", 500)
                .community("craft", "kitchen", "painter");
    }

    /** Drafts that stand, and those that are named in what stands. */
    private static List<CommunityDraft> drafts(EcosystemNetwork network) {
        OpportunityReport report =
                new OpportunityDetector(OpportunityParameters.defaults(1))
                        .detect(network, Parallel.of(2));
        return Stream.concat(
                        report.drafts().stream(),
                        report.opportunities().stream()
                                .flatMap(pair -> pair.alternatives().stream())
                                .flatMap(one -> one.draft().stream()))
                .distinct()
                .toList();
    }

    private static List<String> members(EcosystemNetwork network, CommunityDraft draft) {
        return draft.members().stream().map(network.parties()::id).toList();
    }

    @Test
    void aSellerIsDraftedWithTheFewestWhoOfferWhatItNeeds() {
        EcosystemNetwork network = kitchen().build();

        CommunityDraft draft = drafts(network).getFirst();

        assertThat(members(network, draft)).containsExactly("kitchen", "cooler", "driver");
        assertThat(network.parties().id(draft.segment())).isEqualTo("families");
        assertThat(draft.valueIfFormed()).isEqualTo(1_600);
        assertThat(draft.missingTies()).isEqualTo(2);
        assertThat(draft.expectedAnnualValue())
                .isCloseTo(draft.probability() * 1_600, within(1e-9));
    }

    @Test
    void oneSupplierOfBothWouldBeAPairAndNoCommunity() {
        EcosystemNetwork network =
                kitchen()
                        .offers("painter", "cooling", 10, 50)
                        .offers("painter", "delivery", 10, 50)
                        .build();

        assertThat(drafts(network)).isEmpty();
    }

    @Test
    void theSegmentsOwnNeedIsAnsweredByTheLead() {
        EcosystemNetwork network =
                EcosystemBuilder.in("EUR")
                        .units("kitchen", "cooler", "driver")
                        .segment("families", "Segment families")
                        .capability("cooling", "capability cooling")
                        .capability("delivery", "capability delivery")
                        .sale("kitchen", "families")
                        .needs("families", "cooling", 1_000)
                        .needs("kitchen", "delivery", 600)
                        .contract("cooler", "driver")
                        .contract("driver", "kitchen")
                        .offers("cooler", "cooling", 10, 50)
                        .offers("driver", "delivery", 10, 50)
                        .build();

        assertThat(drafts(network))
                .allSatisfy(
                        draft ->
                                assertThat(network.parties().id(draft.lead()))
                                        .isEqualTo("kitchen"));
    }

    @Test
    void whoHasOneNeedIsBroughtTogetherWithAnother() {
        EcosystemNetwork network =
                EcosystemBuilder.in("EUR")
                        .units("kitchen", "bakery", "cooler", "driver")
                        .segment("families", "Segment families")
                        .capability("cooling", "capability cooling")
                        .capability("delivery", "capability delivery")
                        .sale("kitchen", "families")
                        .sale("bakery", "families")
                        .needs("kitchen", "cooling", 1_000)
                        .needs("bakery", "delivery", 600)
                        .offers("cooler", "cooling", 10, 50)
                        .offers("driver", "delivery", 10, 50)
                        .build();

        assertThat(members(network, drafts(network).getFirst()))
                .containsExactly("bakery", "kitchen", "cooler", "driver");
    }

    @Test
    void aTeamThatIsACommunityAlreadyIsNotDrafted() {
        assertThat(drafts(kitchen().community("c", "kitchen", "cooler", "driver").build()))
                .isEmpty();
    }

    private static AnalysisResult analysed(Map<String, Optional<Money>> settled) {
        return new OpportunityAnalysis(new CypherQueryLibrary())
                .analyse(paintedKitchen().build(), new AnalysisSettings(1, 2).withSettled(settled));
    }

    @Test
    void itsFindingNamesTheTeamTheUserAndTheMoney() {
        Finding draft = analysed(Map.of()).findings().getLast();

        assertThat(draft.title())
                .isEqualTo(
                        "Unit kitchen could lead a community of 4 for Segment families: EUR 42.6 a"
                                + " year expected, a chance of one in 49 of EUR 2,100");
        assertThat(draft.subjects())
                .extracting(Subject::role)
                .containsExactly("lead", "member", "member", "member", "user");
        assertThat(draft.action())
                .startsWith("Draft an ecosystem community (EMC) for Segment families under Unit")
                .contains("capability cooling");
        assertThat(draft.figures()).containsEntry("form", "COMMUNITY");
        assertThat(draft.evidence()).hasSize(6);
        assertThat(draft.evidence().getFirst().statement()).contains("EUR 2,100");
    }

    @Test
    void aDraftThatBringsMoreThanThePairsForItsNeedsStandsInTheirPlace() {
        assertThat(analysed(Map.of()).findings())
                .extracting(finding -> finding.figures().get("form"))
                .doesNotContain("PAIR")
                .containsOnlyOnce("COMMUNITY");
    }

    @Test
    void offersAreListedAndWhereTheSplitHoldsNobodyItIsSaidWhyTheyPay() {
        EcosystemNetwork network = kitchen().build();
        var text = new OpportunityText(network, new Worthwhile(0, 0, 5, 0));
        int kitchen = network.parties().indexOf("kitchen");
        int cooler = network.parties().indexOf("cooler");
        int driver = network.parties().indexOf("driver");
        List<Incentive.Share> shares =
                List.of(
                        new Incentive.Share(kitchen, true, 30, 0, 1),
                        new Incentive.Share(cooler, true, 20, 0, 1),
                        new Incentive.Share(driver, true, 4, 0, 1));
        var held = new Incentive(54, shares, true, new Incentive.Stability(true, List.of(), 0));
        var loose =
                new Incentive(54, shares, true, new Incentive.Stability(true, List.of(cooler), 7));

        assertThat(text.pay(held, 900))
                .isEqualTo(
                        " Offer EUR 30 to Unit kitchen and EUR 20 to Unit cooler once a contract is"
                                + " signed.");
        assertThat(text.pay(loose, 900))
                .startsWith(text.pay(held, 900))
                .endsWith(
                        " The split alone holds nobody, since Unit cooler could gain EUR 7 a year"
                                + " more on their own; it still pays, since the EUR 50 is due only"
                                + " once what is worth EUR 900 a year is signed.");
    }

    @Test
    void whatWasSettledIsNotProposedAgainUntilItsValueDoublesAndGivesWayToThePairs() {
        Finding draft = analysed(Map.of()).findings().getFirst();

        List<Finding> others = analysed(Map.of(draft.id(), draft.valueAtStake())).findings();
        Money half = new Money(draft.valueAtStake().orElseThrow().amount() / 2, "EUR");

        assertThat(others)
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.figures()).containsEntry("form", "PAIR"));
        assertThat(analysed(Map.of(draft.id(), Optional.of(half))).findings())
                .extracting(Finding::id)
                .containsExactly(draft.id());
    }

    @Test
    void theSilosThatItWouldOpenAreAddedOnceTheyAreKnown() {
        AnalysisResult own = analysed(Map.of());
        Finding silo =
                new Finding(
                        "silo-1",
                        FindingKind.SILO,
                        "",
                        List.of(new Subject("p", "Cold Chain", "Platform", "silo")),
                        0.5,
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        "",
                        "p");
        var group =
                new GroupAssessment(
                        "p",
                        "Cold Chain",
                        GroupType.PLATFORM,
                        Verdict.SILO,
                        List.of("cooler", "x"),
                        Map.of(),
                        Map.of());
        AnalysisResult silos =
                new AnalysisResult(List.of(silo), List.of(), List.of(group), Map.of())
                        .withReport(new GroupReport() {});

        Finding draft =
                new OpportunityAnalysis(new CypherQueryLibrary())
                        .complete(own, Map.of("silo", silos))
                        .findings()
                        .getLast();

        assertThat(own.findings().getLast().figures()).containsEntry("bridgesSilos", null);
        assertThat(draft.figures()).containsEntry("bridgesSilos", List.of("silo-1"));
        assertThat(draft.reasons()).doesNotContainKey("bridgesSilos");
        assertThat(draft.action())
                .endsWith("This would open Cold Chain, where too little crosses the border.");
    }
}
