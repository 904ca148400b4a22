package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;
import io.rendan.opportunity.ProposedFigures.ProposedMatch;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read back, typed, of the figures of pairs and of drafts is what was found. */
class ProposedFiguresTests {

    private final JsonMapper json = new JsonMapper();
    private final EcosystemNetwork network =
            new EcosystemBuilder()
                    .units("bakery", "cellar", "cooler", "driver", "painter", "a", "b", "c")
                    .segments("families")
                    .capabilities("cooling")
                    .capabilities("delivery")
                    .capabilities("painting")
                    .sale("bakery", "families")
                    .community("craft", "bakery", "painter")
                    .needs("bakery", "delivery", 600)
                    .needs("families", "painting", 500)
                    .needs("cellar", "cooling", 1_000)
                    .offers("cooler", "cooling", 10, 50)
                    .offers("driver", "delivery", 10, 5)
                    .offers("painter", "painting", 10, 5)
                    .contract("bakery", "a")
                    .contract("a", "b")
                    .contract("b", "c")
                    .build();
    private final AnalysisResult result =
            new OpportunityAnalysis(new CypherQueryLibrary())
                    .analyse(network, new AnalysisSettings(1, 2));
    private final OpportunityReport report =
            AnalysisResult.report(List.of(result), OpportunityReport.class).orElseThrow();

    private ProposedFigures read(Finding finding) {
        return json.convertValue(finding.figures(), ProposedFigures.class);
    }

    private Finding first(OpportunityForm form) {
        return result.findings().stream()
                .filter(finding -> read(finding).form() == form)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyComponentHasTheNameOfAFigureOfEitherForm() {
        for (OpportunityForm form : List.of(OpportunityForm.PAIR, OpportunityForm.COMMUNITY)) {
            Map<String, ?> figures = first(form).figures();
            assertThat(figures.keySet()).containsAll(names(ProposedFigures.class));
            assertThat(keys(figures.get(OpportunityFigures.INCENTIVE)))
                    .containsAll(names(ProposedFigures.ProposedIncentive.class));
        }
        assertThat(keys(firstMatch(OpportunityForm.COMMUNITY)))
                .containsAll(names(ProposedMatch.class));
        assertThat(keys(firstMatch(OpportunityForm.PAIR)))
                .containsAll(
                        names(ProposedMatch.class).stream()
                                .filter(name -> !name.equals(OpportunityFigures.PROBABILITY))
                                .toList());
    }

    private Object firstMatch(OpportunityForm form) {
        return ((Collection<?>)
                        Optional.ofNullable(first(form).figures().get("match")).orElseThrow())
                .iterator()
                .next();
    }

    private static Collection<String> keys(Object figures) {
        return ((Map<?, ?>) figures).keySet().stream().map(String::valueOf).toList();
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    @Test
    void aPairIsReadAsItWasFound() {
        Opportunity pair = report.opportunities().getFirst();
        Match match = pair.matches().getFirst();

        ProposedFigures read = read(result.findings().getFirst());

        assertThat(read.form()).isEqualTo(OpportunityForm.PAIR);
        assertThat(read.probability()).isEqualTo(pair.probability());
        assertThat(read.valueIfFormed()).isEqualTo(pair.valueIfFormed());
        assertThat(read.expectedAnnualValue()).isEqualTo(pair.expectedAnnualValue());
        assertThat(read.incentive().paidOut()).isEqualTo(pair.incentive().paidOut());
        assertThat(read.capabilities()).containsExactly("cooling");
        assertThat(read.match())
                .containsExactly(
                        new ProposedMatch(
                                "cooling",
                                "cellar",
                                "cooler",
                                match.unmetBudget(),
                                match.unitPrice(),
                                match.spareCapacity(),
                                match.value(),
                                null));
        assertThat(read.bridgesSilos()).isNull();
        assertThat(read.opensSilo()).isFalse();
    }

    @Test
    void aDraftIsReadAsItWasFound() {
        CommunityDraft draft = report.drafts().getFirst();

        ProposedFigures read = read(first(OpportunityForm.COMMUNITY));

        assertThat(read.expectedAnnualValue()).isEqualTo(draft.expectedAnnualValue());
        assertThat(read.capabilities()).containsExactly("delivery", "painting");
        assertThat(read.match())
                .extracting(ProposedMatch::probability)
                .containsExactlyElementsOf(
                        draft.deliveries().stream()
                                .map(CommunityDraft.Delivery::probability)
                                .toList());
    }

    @Test
    void whatIsNotStatedIsNotKnown() {
        ProposedFigures read = json.convertValue(Map.of("other", 1), ProposedFigures.class);

        assertThat(read.match()).isEmpty();
        assertThat(read.expectedAnnualValue()).isNull();
        assertThat(read.opensSilo()).isFalse();
    }
}
