package io.rendan.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.PartyFigure;
import io.rendan.network.Discretion;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

class PositionAnalysisTests {

    /** a of 12 people, tied to small b of four; c is tied to no one, p is a partner. */
    private static EcosystemNetwork network() {
        return new EcosystemBuilder()
                .units("a", "c")
                .unit(null, "b", 4)
                .partners("p")
                .hours("a", "b", 3)
                .build();
    }

    private final EcosystemNetwork network = network();
    private final AnalysisResult result =
            new PositionAnalysis().analyse(network, new AnalysisSettings(1, 2));

    @Test
    void unitsHaveSixFiguresAndOthersNone() {
        assertThat(result.partyFigures())
                .extracting(PartyFigure::name)
                .containsExactly(
                        "harmonicCloseness",
                        "pageRank",
                        "constraint",
                        "effectiveSize",
                        "coreNumber",
                        "clustering");
        int unit = network.parties().indexOf("a");
        int partner = network.parties().indexOf("p");
        assertThat(result.partyFigures())
                .allMatch(figure -> figure.applies().test(unit) && !figure.applies().test(partner));
        assertThat(value("harmonicCloseness", "a")).isEqualTo(0.5);
        assertThat(value("coreNumber", "a")).isEqualTo(1L);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatIsNotThereHasAReason() {
        assertThat(value("clustering", "a")).isNull();
        assertThat(reason("clustering", "a")).isEqualTo(PositionFigures.ONE_TIE);
        for (PartyFigure figure : result.partyFigures()) {
            assertThat(value(figure.name(), "c")).as(figure.name()).isNull();
            assertThat(reason(figure.name(), "c")).isEqualTo(PositionFigures.NO_TIES);
        }
    }

    @Test
    void figuresOfUnitsUnderFivePeopleAreWithheldHereAndWhereTheyAreShown() {
        for (PartyFigure figure : result.partyFigures()) {
            assertThat(value(figure.name(), "b")).as(figure.name()).isNull();
            assertThat(reason(figure.name(), "b")).isEqualTo(Discretion.REASON);
            assertThat(Discretion.isPersonal(figure.name())).as(figure.name()).isTrue();
        }
    }

    @Test
    void theSummaryCountsWhoHasTies() {
        assertThat(result.summary())
                .containsEntry("unitsWithTies", 2L)
                .containsEntry("unitsWithoutTies", 1L)
                .containsEntry("closenessComputed", true);
    }

    @Test
    void closenessOfTooManyUnitsSaysSo() {
        var none = new PositionParameters(PageRankParameters.standard(), 1);
        List<PartyFigure> figures =
                new PositionFigures(
                                network, new PositionDetector(none).detect(network, Parallel.of(1)))
                        .partyFigures();
        int unit = network.parties().indexOf("a");
        assertThat(figures.getFirst().value().apply(unit)).isNull();
        assertThat(figures.getFirst().reason().apply(unit))
                .hasValue("not computed for more than 1 units with ties");
    }

    private Object value(String figure, String unit) {
        return named(figure).value().apply(network.parties().indexOf(unit));
    }

    private String reason(String figure, String unit) {
        return named(figure).reason().apply(network.parties().indexOf(unit)).orElseThrow();
    }

    private PartyFigure named(String figure) {
        return result.partyFigures().stream()
                .filter(one -> one.name().equals(figure))
                .findFirst()
                .orElseThrow();
    }
}
